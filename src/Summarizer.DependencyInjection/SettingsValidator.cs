using Microsoft.Extensions.Options;

namespace Summarizer.DependencyInjection;

/// <summary>Checks settings when the application starts; each message names the setting as it stands in configuration.</summary>
internal sealed class SettingsValidator : IValidateOptions<SummarizerSettings>
{
    public ValidateOptionsResult Validate(string? name, SummarizerSettings options)
    {
        SettingsCheck check = new(SettingsSection.Of(name));
        check.Require(IsLanguage(options.Language), nameof(options.Language), options.Language, "auto or a language tag such as en or pt-BR");
        check.Require(options.FallbackLanguage != "auto" && IsLanguage(options.FallbackLanguage), nameof(options.FallbackLanguage), options.FallbackLanguage, "a language tag such as en or pt-BR");
        check.Require(Algorithms.Names.Contains(options.Algorithm), nameof(options.Algorithm), options.Algorithm, "one of " + string.Join(", ", Algorithms.Names));
        check.Require(options.Sentences is null or >= 1, nameof(options.Sentences), options.Sentences, "at least 1");
        check.Require(options.Words is null or >= 1, nameof(options.Words), options.Words, "at least 1");
        check.Require(options.Characters is null or >= 1, nameof(options.Characters), options.Characters, "at least 1");
        check.Require(options.Ratio is null or (> 0 and <= 1), nameof(options.Ratio), options.Ratio, "above 0 and at most 1");
        check.Require(Enum.IsDefined(options.Order), nameof(options.Order), options.Order, "Text or Score");
        check.Require(options.MinWords >= 0, nameof(options.MinWords), options.MinWords, "at least 0");
        check.Require(options.MaxWords >= Math.Max(1, options.MinWords), nameof(options.MaxWords), options.MaxWords, "at least 1 and MinWords");
        CheckTerms(check, nameof(options.BoostedTerms), options.BoostedTerms);
        CheckTerms(check, nameof(options.BannedTerms), options.BannedTerms);
        string[] lengths = [.. Lengths(options)];
        if (lengths.Length > 1) check.Fail($"{string.Join(" and ", lengths.Select(l => $"{SettingsSection.Of(name)}:{l}"))}: give one length.");
        return check.Result;
    }

    private static void CheckTerms(SettingsCheck check, string setting, IList<string> terms)
    {
        for (int i = 0; i < terms.Count; i++) check.Require(!string.IsNullOrWhiteSpace(terms[i]), $"{setting}:{i}", terms[i], "a word");
    }

    private static IEnumerable<string> Lengths(SummarizerSettings options)
    {
        if (options.Sentences is not null) yield return nameof(options.Sentences);
        if (options.Words is not null) yield return nameof(options.Words);
        if (options.Characters is not null) yield return nameof(options.Characters);
        if (options.Ratio is not null) yield return nameof(options.Ratio);
    }

    private static bool IsLanguage(string tag)
    {
        try
        {
            _ = new SummarizerOptions { Language = tag };
            return true;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }
}
