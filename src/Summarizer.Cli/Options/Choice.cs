using System.CommandLine;
using Summarizer.Cli.Guidance;

namespace Summarizer.Cli.Options;

/// <summary>An option that takes one of some names, in any case.</summary>
internal sealed class Choice
{
    private readonly IReadOnlyList<string> _names;

    /// <param name="option">Name of the option.</param>
    /// <param name="description">What it is for.</param>
    /// <param name="names">What it takes, the default first.</param>
    /// <param name="helpName">What help calls the value.</param>
    public Choice(string option, string description, IReadOnlyList<string> names, string helpName)
    {
        _names = names;
        Option = new(option) { Description = description, HelpName = helpName, DefaultValueFactory = _ => names[0] };
        Option.CompletionSources.Add([.. names]);
    }

    public Option<string> Option { get; }

    /// <exception cref="UsageException">None of the names.</exception>
    public string Bind(ParseResult parsed) => Find(parsed.GetValue(Option)!);

    /// <summary>The name that was meant.</summary>
    /// <exception cref="UsageException">None of the names.</exception>
    public string Find(string typed) => _names.FirstOrDefault(n => n.Equals(typed, StringComparison.OrdinalIgnoreCase))
        ?? throw new UsageException($"{Option.Name} {typed}: expected one of {string.Join(", ", _names)}.{Nearest.Hint(typed, _names)}");
}
