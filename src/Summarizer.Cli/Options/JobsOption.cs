using System.CommandLine;
using System.Globalization;

namespace Summarizer.Cli.Options;

/// <summary><c>--jobs N</c>.</summary>
internal sealed class JobsOption
{
    public Option<string?> Option { get; } = new("--jobs") { Description = "Number of threads (default: one for each processor)", HelpName = "N" };

    /// <exception cref="UsageException">Not a number from 1 to 256.</exception>
    public int Bind(ParseResult parsed)
    {
        if (parsed.GetValue(Option) is not { } value) return Environment.ProcessorCount;
        return int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out int jobs) && jobs is >= 1 and <= 256
            ? jobs
            : throw new UsageException($"--jobs {value}: expected a number from 1 to 256.");
    }
}
