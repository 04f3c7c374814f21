using Summarizer.MachineLearning;
using Summarizer.Ranking;
using Summarizer.Ranking.Priors;
using Summarizer.Selection;

namespace Summarizer.Training.DefaultRanker;

/// <summary>A document ready for the fit.</summary>
internal sealed class Sample
{
    public required SetInfo Set { get; init; }

    /// <summary>Its place in the file; a document and its variants have one.</summary>
    public required int Index { get; init; }

    public required double[] Traits { get; init; }

    /// <summary>Rows x <see cref="SignalReader.Count"/>.</summary>
    public required float[] Signals { get; init; }

    /// <summary>Rows x <see cref="LengthPreference.Count"/>.</summary>
    public required float[] Lengths { get; init; }

    public required SentenceGraph Graph { get; init; }

    public required SummaryCandidates Candidates { get; init; }

    /// <summary>What a selector sees.</summary>
    public required SelectionContext Selection { get; init; }

    public required RougeIndex Rouge { get; init; }

    /// <summary>ROUGE-1 of the baselines.</summary>
    public double Lead { get; set; }

    public double Classic { get; set; }

    public int Count => Candidates.Count;

    public ReadOnlySpan<float> SignalsOf(int row) => Signals.AsSpan(row * SignalReader.Count, SignalReader.Count);

    public ReadOnlySpan<float> LengthOf(int row) => Lengths.AsSpan(row * LengthPreference.Count, LengthPreference.Count);

    /// <summary>Spends the length on scores, as the library does; rows in reading order.</summary>
    /// <param name="selector">How.</param>
    /// <param name="scores">One a sentence, above 0.</param>
    public List<int> Choose(ISentenceSelector selector, double[] scores)
    {
        List<int> chosen = [];
        selector.SelectSentences(new SelectionContext(Selection.Ranking, ScoreOrder.Descending(scores), Selection.Unit, Selection.Budget, null, null), scores, chosen);
        chosen.Sort();
        return chosen;
    }
}
