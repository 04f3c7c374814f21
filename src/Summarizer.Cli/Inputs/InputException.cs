using Summarizer.Cli.Lines;

namespace Summarizer.Cli.Inputs;

/// <summary>An input that cannot be read: one clear line for stderr, exit code 1.</summary>
internal sealed class InputException(string message) : Exception(message);
