using Summarizer.Text;

namespace Summarizer.Keyphrases;

/// <summary>Puts phrases in order: best first, none of the first few within another of them.</summary>
internal static class PhraseOrder
{
    /// <summary>What a reader sees at a glance. Further down, "neural network" after "neural network training" is a keyphrase of its own.</summary>
    private const int FirstFew = 6;

    /// <param name="text">The text they stand in.</param>
    /// <param name="phrases">The phrases in any order.</param>
    /// <param name="count">How many are wanted.</param>
    public static List<Keyphrase> Take(string text, List<Phrase> phrases, int count)
    {
        phrases.Sort(static (a, b) => a.Score != b.Score ? b.Score.CompareTo(a.Score) : a.Span.Start != b.Span.Start ? a.Span.Start.CompareTo(b.Span.Start) : a.Span.End.CompareTo(b.Span.End));
        List<Keyphrase> taken = [];
        Queue<Keyphrase> later = [];
        foreach (Phrase phrase in phrases)
        {
            if (taken.Count >= Math.Min(count, FirstFew)) break;
            Keyphrase keyphrase = new(Show(phrase.Span.Slice(text)), phrase.Score);
            bool isNested = taken.Exists(t => IsWithin(keyphrase.Text, t.Text) || IsWithin(t.Text, keyphrase.Text));
            if (isNested) later.Enqueue(keyphrase);
            else taken.Add(keyphrase);
        }

        int seen = taken.Count + later.Count;
        double lowest = taken.Count > 0 ? taken[^1].Score : 0;
        foreach (Keyphrase keyphrase in later.Concat(phrases.Skip(seen).Select(p => new Keyphrase(Show(p.Span.Slice(text)), p.Score))))
        {
            if (taken.Count >= count) break;
            taken.Add(keyphrase with { Score = Math.Min(keyphrase.Score, lowest) });
        }

        return taken;
    }

    private static bool IsWithin(string part, string whole)
    {
        for (int at = 0; (at = whole.IndexOf(part, at, StringComparison.OrdinalIgnoreCase)) >= 0; at++)
        {
            int end = at + part.Length;
            if ((at == 0 || !char.IsLetterOrDigit(whole[at - 1])) && (end == whole.Length || !char.IsLetterOrDigit(whole[end]))) return true;
        }

        return false;
    }

    /// <summary>The phrase on one line, without the possessive ending of its last word.</summary>
    private static string Show(ReadOnlySpan<char> phrase)
    {
        if (phrase.Length > 3 && phrase[^1] == 's' && phrase[^2] is '\'' or '\u2019') phrase = phrase[..^2];
        return phrase.IndexOfAny("\r\n\t") < 0 ? phrase.ToString() : string.Join(' ', phrase.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }
}
