namespace Summarizer.Languages;

/// <summary>Words that Porter2 treats by themselves.</summary>
internal static class PorterExceptions
{
    private static readonly Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> Whole = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["skis"] = "ski",
        ["skies"] = "sky",
        ["dying"] = "die",
        ["lying"] = "lie",
        ["tying"] = "tie",
        ["idly"] = "idl",
        ["gently"] = "gentl",
        ["ugly"] = "ugli",
        ["early"] = "earli",
        ["only"] = "onli",
        ["singly"] = "singl",
        ["sky"] = "sky",
        ["news"] = "news",
        ["howe"] = "howe",
        ["atlas"] = "atlas",
        ["cosmos"] = "cosmos",
        ["bias"] = "bias",
        ["andes"] = "andes",
    }.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> AfterStep1a =
        new HashSet<string>(["inning", "outing", "canning", "herring", "earring", "proceed", "exceed", "succeed"], StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    public static bool TryWhole(ref PorterWord word)
    {
        // All of them are short and end in s, y, g or e.
        if (word.Length > 6 || word.Text[^1] is not ('s' or 'y' or 'g' or 'e') || !Whole.TryGetValue(word.Text, out string? stem)) return false;
        word.ReplaceEnd(word.Length, stem);
        return true;
    }

    public static bool StopsAfterStep1a(ReadOnlySpan<char> word) => word.Length is 6 or 7 && word[^1] is 'g' or 'd' && AfterStep1a.Contains(word);
}
