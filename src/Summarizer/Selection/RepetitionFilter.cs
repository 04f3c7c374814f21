using Summarizer.Ranking;
using Summarizer.Terms;

namespace Summarizer.Selection;

/// <summary>Knows whether a sentence says again, term for term, what is already chosen.</summary>
internal sealed class RepetitionFilter(RankingContext context)
{
    private readonly Dictionary<ulong, List<int>> _chosen = [];

    /// <summary>Whether a row repeats a remembered one; O(terms of the row), expected.</summary>
    public bool Repeats(int row)
    {
        if (!_chosen.TryGetValue(Signature(row), out List<int>? rows)) return false;
        foreach (int other in rows) if (Same(row, other)) return true;
        return false;
    }

    /// <summary>Remembers a row.</summary>
    public void Add(int row)
    {
        ulong signature = Signature(row);
        if (!_chosen.TryGetValue(signature, out List<int>? rows)) _chosen.Add(signature, rows = []);
        rows.Add(row);
    }

    /// <summary>Whether two rows say the same, term for term.</summary>
    public bool Same(int a, int b)
    {
        SentenceTermMatrix m = context.Matrix;
        if (m.RowTerms(a).IsEmpty && m.RowTerms(b).IsEmpty) return TextOf(a).Equals(TextOf(b), StringComparison.OrdinalIgnoreCase);
        return m.RowTerms(a).SequenceEqual(m.RowTerms(b));
    }

    private ulong Signature(int row)
    {
        ulong hash = 14695981039346656037;
        ReadOnlySpan<int> terms = context.Matrix.RowTerms(row);
        foreach (int term in terms) hash = (hash ^ (uint)term) * 1099511628211;
        if (terms.IsEmpty) foreach (char c in TextOf(row)) hash = (hash ^ char.ToLowerInvariant(c)) * 1099511628211;
        return hash;
    }

    private ReadOnlySpan<char> TextOf(int row) => context.Sentence(row).Span.Slice(context.Document.Text);
}
