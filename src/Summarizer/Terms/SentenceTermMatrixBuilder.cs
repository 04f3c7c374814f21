using Summarizer.Languages;
using Summarizer.Text;

namespace Summarizer.Terms;

/// <summary>Turns the tokens of candidate sentences into terms and counts them.</summary>
internal sealed class SentenceTermMatrixBuilder(Document document, LanguageProfile language)
{
    private readonly Dictionary<string, int> _ids = new(StringComparer.Ordinal);

    public SentenceTermMatrix Build(ReadOnlySpan<int> rows)
    {
        int[] rowStarts = new int[rows.Length + 1];
        int[] lengths = new int[rows.Length];
        List<int> terms = [], counts = [];
        for (int r = 0; r < rows.Length; r++)
        {
            SortedDictionary<int, int> row = [];
            Sentence s = document.Sentences[rows[r]];
            for (int t = s.FirstToken; t < s.FirstToken + s.TokenCount; t++)
            {
                if (Normalize(t) is not { Length: > 0 } term) continue;
                if (!_ids.TryGetValue(term, out int id)) _ids.Add(term, id = _ids.Count);
                row[id] = row.GetValueOrDefault(id) + 1;
                lengths[r]++;
            }

            terms.AddRange(row.Keys);
            counts.AddRange(row.Values);
            rowStarts[r + 1] = terms.Count;
        }

        int[] frequencies = new int[_ids.Count];
        foreach (int t in terms) frequencies[t]++;
        return new SentenceTermMatrix(rowStarts, [.. terms], [.. counts], lengths, frequencies);
    }

    /// <summary>Distinct ids, ascending, of the terms of another document that occur in the matrix.</summary>
    public int[] Lookup(Document other)
    {
        SentenceTermMatrixBuilder names = new(other, language);
        SortedSet<int> found = [];
        for (int t = 0; t < other.Tokens.Length; t++)
            if (names.Normalize(t) is { } term && _ids.TryGetValue(term, out int id)) found.Add(id);
        return [.. found];
    }

    private string? Normalize(int token)
    {
        if (!document.Terms.IsEmpty && document.Terms[token] is { } given) return given;
        Token t = document.Tokens[token];
        if (t.Kind != TokenKind.Word) return null;
        char[] word = t.Span.Slice(document.Text).ToString().ToLowerInvariant().ToCharArray();
        if (language.IsStopWord(word)) return null;
        return new string(word, 0, language.Stemmer?.Stem(word) ?? word.Length);
    }
}
