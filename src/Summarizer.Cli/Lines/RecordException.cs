namespace Summarizer.Cli.Lines;

/// <summary>A line that cannot be used: the code and message of the contract's error object.</summary>
internal sealed class RecordException(string code, string message) : Exception(message)
{
    public string Code { get; } = code;
}
