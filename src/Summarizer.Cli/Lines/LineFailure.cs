namespace Summarizer.Cli.Lines;

/// <summary>A line that was answered with an error.</summary>
internal readonly record struct LineFailure(long Line, string Code, string Message);
