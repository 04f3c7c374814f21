using Summarizer.Ranking;
using Summarizer.Selection;

namespace Summarizer.Training.DefaultRanker;

/// <summary>A document ready for the fit.</summary>
internal sealed class Sample
{
    private List<int>[]? _postings;

    public required SetInfo Set { get; init; }

    public required bool Dev { get; init; }

    /// <summary>Its place in the file; a document and its variants have one.</summary>
    public required int Index { get; init; }

    public required double[] Traits { get; init; }

    /// <summary>Rows x <see cref="TextRankSignals.Count"/>.</summary>
    public required float[] Signals { get; init; }

    /// <summary>Rows x <see cref="LengthPreference.Count"/>.</summary>
    public required float[] Lengths { get; init; }

    public required int[][] Terms { get; init; }

    public required int TermCount { get; init; }

    public required int[] Costs { get; init; }

    /// <summary>Whether words or characters are limited, not sentences.</summary>
    public required bool Limited { get; init; }

    public required long Budget { get; init; }

    public required int JoinCost { get; init; }

    public required RougeIndex Rouge { get; init; }

    /// <summary>ROUGE-1 of the baselines.</summary>
    public double Lead { get; set; }

    public double Classic { get; set; }

    public int Count => Costs.Length;

    /// <summary>The rows that have each term.</summary>
    public List<int>[] Postings => _postings ??= MakePostings();

    public ReadOnlySpan<float> SignalsOf(int row) => Signals.AsSpan(row * TextRankSignals.Count, TextRankSignals.Count);

    public ReadOnlySpan<float> LengthOf(int row) => Lengths.AsSpan(row * LengthPreference.Count, LengthPreference.Count);

    public long CostOf(int row, bool first) => Limited ? Costs[row] + (first ? 0 : JoinCost) : 1;

    private List<int>[] MakePostings()
    {
        List<int>[] postings = [.. Enumerable.Range(0, TermCount).Select(static _ => new List<int>())];
        for (int i = 0; i < Terms.Length; i++) foreach (int term in Terms[i]) postings[term].Add(i);
        return postings;
    }
}
