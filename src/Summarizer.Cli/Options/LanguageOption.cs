using System.CommandLine;
using Summarizer.Cli.Guidance;
using Summarizer.Languages;

namespace Summarizer.Cli.Options;

/// <summary><c>--language auto|xx</c>.</summary>
internal sealed class LanguageOption
{
    public LanguageOption(string description = "Language tag such as en or pt-BR; see 'summarize languages'")
    {
        Option = new("--language", "--lang") { Description = description, HelpName = "auto|xx", DefaultValueFactory = static _ => "auto" };
        Option.CompletionSources.Add(["auto", .. LanguageProfile.Tags]);
    }

    public Option<string> Option { get; }

    /// <summary>The tag, or <c>auto</c>. A language without a profile is said on standard error.</summary>
    /// <exception cref="UsageException">No language tag.</exception>
    public string Bind(ParseResult parsed, Terminal terminal)
    {
        string tag = parsed.GetValue(Option)!;
        if (tag.Equals("auto", StringComparison.OrdinalIgnoreCase)) return "auto";
        try
        {
            if (LanguageProfile.For(tag).Tag == LanguageProfile.Neutral.Tag && !tag.Equals(LanguageProfile.Neutral.Tag, StringComparison.OrdinalIgnoreCase))
                terminal.Note($"--language {tag}: there is no profile for this language, so no stop words, abbreviations or stems are used");
            return tag;
        }
        catch (ArgumentException)
        {
            throw new UsageException($"--language {tag}: '{tag}' is not a language tag: expected a tag such as en, pt-BR or zh-Hans, or auto.{Hint(tag)}");
        }
    }

    // People write the name of a language.
    private static string Hint(string name)
    {
        string? meant = Nearest.To(name, LanguageProfile.Tags.Select(static t => LanguageProfile.For(t).Name));
        string? tag = meant is null ? null : LanguageProfile.Tags.First(t => LanguageProfile.For(t).Name == meant);
        return tag is null ? " See 'summarize languages'." : $" Did you mean {tag} ({meant})?";
    }
}
