using Summarizer.Ranking.Priors;

namespace Summarizer.Training.DefaultRanker;

/// <summary>Keeps what the default ranker reads, standardised as it does, sentence by sentence.</summary>
internal sealed class SignalCollector(int rows) : ITextRankSink
{
    private readonly float[] _signals = new float[rows * TextRankSignals.Count];

    /// <summary>Rows x signals.</summary>
    public float[] Signals => _signals;

    public double[] Traits { get; } = new double[TextRankSignals.TraitCount];

    public void Add(TextRankSignal signal, Span<double> column)
    {
        if (TextRankScorer.IsStandardised(signal)) TextRankScorer.Standardise(column);
        for (int i = 0; i < column.Length; i++) _signals[(i * TextRankSignals.Count) + (int)signal] = (float)column[i];
    }

    public void Add(TextRankTrait trait, double value) => Traits[(int)trait] = value;
}
