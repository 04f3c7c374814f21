using System.Globalization;
using System.Reflection;

namespace Summarizer.Languages;

/// <summary>The content of one language's data file (<c>Languages/Data/xx.txt</c>).</summary>
/// <remarks>
/// A line that begins with <c>#</c> is a comment. First come <c>key: value</c> lines: <c>name</c>, <c>spaces</c> (<c>no</c> where words are not
/// spaced), <c>stemmer</c> (<c>porter</c>, or <c>none</c> where the suffixes below are not worth taking off), <c>least-stem</c> (code units a light stemmer leaves, default 4), <c>elisions</c>; then sections of words separated by white space: <c>[stopwords]</c>,
/// <c>[abbreviations]</c>, <c>[titles]</c> (abbreviations that never end a sentence, for something always follows them), <c>[suffixes]</c>, which a light stemmer takes off,
/// and, for coherence, <c>[openers]</c>: connectives, demonstratives and answers that tie a sentence to the one before (the words of a phrase joined by low lines), <c>[standing]</c>: phrases
/// that open with such a word and yet mean the text itself, <c>[pronouns]</c> of the third person, subjects only, <c>[definite]</c> articles, <c>[pointers]</c>: nouns that with the article sum up what was said, <c>[complements]</c>: words after a noun
/// that say which one is meant, and <c>[figures]</c>: names of tables and figures; and, for speech, <c>[courtesies]</c>: greetings and thanks, <c>[backchannels]</c>: words that show that one listens, fill a pause
/// or hand over the word, and <c>[persons]</c>: words of the first and second person.
/// </remarks>
internal sealed class LanguageData
{
    private const string Prefix = "languages/";
    private const string Suffix = ".txt";

    public static LanguageData Neutral { get; } = new() { Tag = "und", Name = "Unknown" };

    public static IReadOnlyList<string> Tags { get; } = FindTags();

    public string Tag { get; private init; } = "";

    public string Name { get; private set; } = "";

    public bool HasSpaces { get; private set; } = true;

    public string? Stemmer { get; private set; }

    public int LeastStem { get; private set; } = 4;

    public bool HasDotlessI => Tag is "tr" or "az";

    /// <summary>Whether all nouns are written with a capital.</summary>
    public bool HasCapitalNouns => Tag is "de" or "lb";

    public HashSet<string> Elisions { get; } = new(StringComparer.Ordinal);

    public HashSet<string> Suffixes { get; } = new(StringComparer.Ordinal);

    public HashSet<string> StopWords { get; } = new(StringComparer.Ordinal);

    public HashSet<string> Openers { get; } = new(StringComparer.Ordinal);

    public HashSet<string> Standing { get; } = new(StringComparer.Ordinal);

    public HashSet<string> Pronouns { get; } = new(StringComparer.Ordinal);

    public HashSet<string> Definite { get; } = new(StringComparer.Ordinal);

    public HashSet<string> Pointers { get; } = new(StringComparer.Ordinal);

    public HashSet<string> Complements { get; } = new(StringComparer.Ordinal);

    public HashSet<string> Figures { get; } = new(StringComparer.Ordinal);

    public HashSet<string> Courtesies { get; } = new(StringComparer.Ordinal);

    public HashSet<string> BackChannels { get; } = new(StringComparer.Ordinal);

    public HashSet<string> Persons { get; } = new(StringComparer.Ordinal);

    public HashSet<string> Abbreviations { get; } = new(StringComparer.Ordinal);

    /// <summary>Abbreviations that something always follows; <see cref="Abbreviations"/> has them too.</summary>
    public HashSet<string> Titles { get; } = new(StringComparer.Ordinal);

    public static LanguageData? Load(string tag)
    {
        using Stream? stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(Prefix + tag + Suffix);
        if (stream is null) return null;
        using StreamReader reader = new(stream);
        LanguageData data = new() { Tag = tag };
        HashSet<string>? section = null;
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0 || line[0] == '#') continue;
            if (line[0] == '[')
                section = line.Trim() switch
                {
                    "[stopwords]" => data.StopWords,
                    "[abbreviations]" => data.Abbreviations,
                    "[titles]" => data.Titles,
                    "[suffixes]" => data.Suffixes,
                    "[openers]" => data.Openers,
                    "[standing]" => data.Standing,
                    "[pronouns]" => data.Pronouns,
                    "[definite]" => data.Definite,
                    "[pointers]" => data.Pointers,
                    "[complements]" => data.Complements,
                    "[figures]" => data.Figures,
                    "[courtesies]" => data.Courtesies,
                    "[backchannels]" => data.BackChannels,
                    "[persons]" => data.Persons,
                    _ => throw new InvalidDataException($"{tag}: unknown section {line}"),
                };
            else if (section is null)
                data.SetKey(line);
            else
                data.AddWords(section, line);
        }

        return data;
    }

    private void AddWords(HashSet<string> section, string line)
    {
        Span<char> folded = stackalloc char[64];
        foreach (Range range in line.AsSpan().Split(' '))
        {
            ReadOnlySpan<char> word = line.AsSpan()[range];
            if (word.IsEmpty) continue;

            // Abbreviations are compared as they are written, everything else as terms are.
            if (section == Titles) Abbreviations.Add(word.ToString());
            section.Add(section == Abbreviations || section == Titles ? word.ToString() : folded[..TermNormalizer.Fold(word, HasDotlessI, folded)].ToString().Replace('_', ' '));
        }
    }

    private void SetKey(string line)
    {
        string value = line[(line.IndexOf(':') + 1)..].Trim();
        switch (line[..Math.Max(0, line.IndexOf(':'))])
        {
            case "name": Name = value; break;
            case "least-stem": LeastStem = int.Parse(value, CultureInfo.InvariantCulture); break;
            case "stemmer": Stemmer = value; break;
            case "elisions": Elisions.UnionWith(value.Split(' ', StringSplitOptions.RemoveEmptyEntries)); break;
            case "spaces": HasSpaces = value != "no"; break;
            default: throw new InvalidDataException($"{Tag}: unknown key in '{line}'");
        }
    }

    private static string[] FindTags()
    {
        string[] tags = [.. Assembly.GetExecutingAssembly().GetManifestResourceNames()
            .Where(n => n.StartsWith(Prefix, StringComparison.Ordinal) && n.EndsWith(Suffix, StringComparison.Ordinal))
            .Select(n => n[Prefix.Length..^Suffix.Length])];
        Array.Sort(tags, StringComparer.Ordinal);
        return tags;
    }
}
