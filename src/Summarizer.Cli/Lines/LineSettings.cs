namespace Summarizer.Cli.Lines;

/// <summary>How a run over JSON Lines goes.</summary>
internal sealed record LineSettings(string Input, string Output, int Jobs, bool Resume)
{
    /// <summary>What an input is made of, for people.</summary>
    public string Unit { get; init; } = "line";
}
