using System.Buffers;
using System.Collections.Frozen;
using System.Reflection;

namespace Summarizer.Layout;

/// <summary>The phrases of page furniture in <c>Languages/Data/boilerplate.phrases</c>.</summary>
internal static class BoilerplatePhrases
{
    private static readonly Dictionary<string, List<string>> Lists = Load();

    private static readonly FrozenDictionary<int, string[]> Starts = ByBeginning(Lists["[start]"]);

    // One word, "Recommended", tells too little of a sentence of a paragraph.
    private static readonly FrozenDictionary<int, string[]> InsertStarts = ByBeginning(Lists["[start]"].Where(static p => p.Contains(' ') || !char.IsLetter(p[^1])));

    private static readonly SearchValues<string> InsidePhrases = SearchValues.Create([.. Lists["[inside]"]], StringComparison.OrdinalIgnoreCase);

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> SectionTitles =
        new HashSet<string>(Lists["[sections]"], StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Fields =
        new HashSet<string>(Lists["[fields]"], StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether a block opens like a button, a link, a credit or a notice.</summary>
    public static bool Opens(ReadOnlySpan<char> block) => Opens(block, Starts);

    /// <summary>The same for a sentence of a paragraph.</summary>
    public static bool OpensInsert(ReadOnlySpan<char> sentence) => Opens(sentence, InsertStarts);

    private static bool Opens(ReadOnlySpan<char> block, FrozenDictionary<int, string[]> starts) =>
        !block.IsEmpty && (OpensWithOne(block, starts, Beginning(block)) || OpensWithOne(block, starts, Beginning(block[..1])));

    private static bool OpensWithOne(ReadOnlySpan<char> block, FrozenDictionary<int, string[]> starts, int beginning)
    {
        if (!starts.TryGetValue(beginning, out string[]? phrases)) return false;
        foreach (string phrase in phrases)
        {
            if (!block.StartsWith(phrase, StringComparison.OrdinalIgnoreCase)) continue;
            if (block.Length == phrase.Length || !char.IsLetter(phrase[^1]) || !char.IsAsciiLetterOrDigit(block[phrase.Length])) return true; // whole words
        }

        return false;
    }

    private static FrozenDictionary<int, string[]> ByBeginning(IEnumerable<string> phrases) =>
        phrases.GroupBy(static p => Beginning(p)).ToFrozenDictionary(static g => g.Key, static g => g.ToArray());

    /// <summary>The first two characters of a text, or its only one: few phrases have the same, so few have to be compared.</summary>
    private static int Beginning(ReadOnlySpan<char> text) => char.ToLowerInvariant(text[0]) | (text.Length > 1 ? char.ToLowerInvariant(text[1]) << 16 : 0);

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
