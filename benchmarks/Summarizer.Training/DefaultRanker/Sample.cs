using Summarizer.MachineLearning;
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

    /// <summary>Rows x <see cref="TextRankSignals.Count"/>.</summary>
    public required float[] Signals { get; init; }

    /// <summary>Rows x <see cref="LengthPreference.Count"/>.</summary>
    public required float[] Lengths { get; init; }

    public required SummaryCandidates Candidates { get; init; }

    /// <summary>What repeating costs when the choice is made.</summary>
    public required double Redundancy { get; init; }

    public required RougeIndex Rouge { get; init; }

    /// <summary>ROUGE-1 of the baselines.</summary>
    public double Lead { get; set; }

    public double Classic { get; set; }

    public int Count => Candidates.Count;

    public ReadOnlySpan<float> SignalsOf(int row) => Signals.AsSpan(row * TextRankSignals.Count, TextRankSignals.Count);

    public ReadOnlySpan<float> LengthOf(int row) => Lengths.AsSpan(row * LengthPreference.Count, LengthPreference.Count);
}
