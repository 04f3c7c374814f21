using System.Reflection;

namespace Summarizer.Languages;

/// <summary>The content of one language's data file (<c>Languages/Data/xx.txt</c>).</summary>
/// <remarks>
/// A line that begins with <c>#</c> is a comment, <c>key: value</c> lines stand first, then sections: <c>[stopwords]</c> and
/// <c>[abbreviations]</c>, words separated by white space.
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

    public HashSet<string> StopWords { get; } = new(StringComparer.Ordinal);

    public HashSet<string> Abbreviations { get; } = new(StringComparer.Ordinal);

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
                    _ => throw new InvalidDataException($"{tag}: unknown section {line}"),
                };
            else if (section is null)
                data.SetKey(line);
            else
                section.UnionWith(line.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        }

        return data;
    }

    private void SetKey(string line)
    {
        string value = line[(line.IndexOf(':') + 1)..].Trim();
        switch (line[..Math.Max(0, line.IndexOf(':'))])
        {
            case "name": Name = value; break;
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
