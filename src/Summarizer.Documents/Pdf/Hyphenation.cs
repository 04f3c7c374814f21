namespace Summarizer.Documents.Pdf;

/// <summary>Joins words that are divided at the ends of lines, as the document itself writes them elsewhere.</summary>
internal sealed class Hyphenation
{
    private readonly Dictionary<string, int> _words = new(StringComparer.OrdinalIgnoreCase);

    public Hyphenation(IEnumerable<TextLine> lines)
    {
        bool divided = false;
        foreach (TextLine line in lines)
        {
            string[] words = line.Text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            for (int i = divided ? 1 : 0; i < words.Length; i++)
            {
                if (i == words.Length - 1 && IsDivided(words[i])) continue;
                string word = words[i].Trim('.', ',', ';', ':', '?', '!', '(', ')', '[', ']', '"', '“', '”', '‘', '’', '\'');
                if (word.Length > 0) _words[word] = _words.GetValueOrDefault(word) + 1;
            }

            divided = words.Length > 0 && IsDivided(words[^1]);
        }
    }

    /// <summary>Whether a line ends within a word.</summary>
    public static bool IsDivided(string text) => text.Length > 1 && text[^1] is '-' or '\u2010' && char.IsLetter(text[^2]);

    /// <summary>Whether the hyphen at the end of a line belongs to the word.</summary>
    public bool KeepsHyphen(string line, string next)
    {
        int start = line.LastIndexOf(' ') + 1, end = 0;
        while (end < next.Length && (char.IsLetter(next[end]) || next[end] is '-' or '\'' or '’')) end++;
        string first = line[start..^1].TrimStart('(', '[', '"', '“', '‘', '\''), second = next[..end].TrimEnd('-', '\'', '’');
        if (second.Length == 0 || !char.IsLower(second[0])) return true;
        int whole = _words.GetValueOrDefault(first + second), compound = _words.GetValueOrDefault(first + "-" + second);
        if (whole != compound) return compound > whole;
        if (first.Contains('-') || !char.IsLower(first[^1])) return true;
        string tail = second.Contains('-') ? second[..second.IndexOf('-')] : second;
        if (tail != second && _words.ContainsKey(first + tail)) return false;

        // Both halves are words of their own, and not just by chance, as "a" or "re" may be.
        return first.Length > 3 && tail.Length > 3 && _words.ContainsKey(first) && _words.ContainsKey(tail);
    }
}
