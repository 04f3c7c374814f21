namespace Summarizer.Cli;

/// <summary>Wrong usage: one clear line for stderr, exit code 2.</summary>
internal sealed class UsageException(string message) : Exception(message);
