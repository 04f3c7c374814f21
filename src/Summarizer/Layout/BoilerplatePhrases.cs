using System.Buffers;
using System.Collections.Frozen;
using System.Reflection;

namespace Summarizer.Layout;

/// <summary>The phrases of page furniture in <c>Languages/Data/boilerplate.phrases</c>.</summary>
internal static class BoilerplatePhrases
{
    private static readonly Dictionary<string, List<string>> Lists = Load();

    private static readonly FrozenDictionary<char, string[]> StartsByFirst =
        Lists["[start]"].GroupBy(static p => p[0]).ToFrozenDictionary(static g => g.Key, static g => g.ToArray());

    private static readonly SearchValues<string> InsidePhrases = SearchValues.Create([.. Lists["[inside]"]], StringComparison.OrdinalIgnoreCase);

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> SectionTitles =
        new HashSet<string>(Lists["[sections]"], StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Fields =
        new HashSet<string>(Lists["[fields]"], StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether a block opens like a button, a link, a credit or a notice.</summary>
    public static bool Opens(ReadOnlySpan<char> block) => Opens(block, static _ => true);

    /// <summary>The same for a sentence of a paragraph, of which one word, "Recommended", tells too little.</summary>
    public static bool OpensInsert(ReadOnlySpan<char> sentence) => Opens(sentence, static phrase => phrase.Contains(' ') || !char.IsLetter(phrase[^1]));

    private static bool Opens(ReadOnlySpan<char> block, Func<string, bool> counts)
    {
        if (block.IsEmpty || !StartsByFirst.TryGetValue(char.ToLowerInvariant(block[0]), out string[]? phrases)) return false;
        foreach (string phrase in phrases)
        {
            if (!block.StartsWith(phrase, StringComparison.OrdinalIgnoreCase)) continue;
            bool wholeWord = block.Length == phrase.Length || !char.IsLetter(phrase[^1]) || !char.IsAsciiLetterOrDigit(block[phrase.Length]);
            if (wholeWord && counts(phrase)) return true;
        }

        return false;
    }

    /// <summary>Whether a block speaks of cookies, newsletters, rights and the like.</summary>
    public static bool Inside(ReadOnlySpan<char> block) => block.IndexOfAny(InsidePhrases) >= 0;

    /// <summary>Whether a heading opens a section of links and references.</summary>
    public static bool IsSectionOfLinks(ReadOnlySpan<char> heading)
    {
        heading = heading.Trim("#*=[]: \t0123456789.");
        int edit = heading.IndexOf('[');
        return SectionTitles.Contains(edit > 0 ? heading[..edit].TrimEnd() : heading);
    }

    /// <summary>Whether a word before a colon names a field, a note or a part of a page, not a speaker: "Note", "From", "Ingredients".</summary>
    public static bool IsField(ReadOnlySpan<char> name) => Fields.Contains(name.Trim("# \t0123456789."));

    private static Dictionary<string, List<string>> Load()
    {
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("languages/boilerplate.phrases")!;
        using StreamReader reader = new(stream);
        Dictionary<string, List<string>> lists = new(StringComparer.Ordinal);
        List<string> list = [];
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0 || line[0] == '#') continue;
            if (line[0] == '[') lists.Add(line, list = []);
            else list.Add(line);
        }

        return lists;
    }
}
