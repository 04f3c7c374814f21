using Summarizer.Ranking.Priors;

namespace Summarizer.Training.DefaultRanker;

/// <summary>Keeps what the default ranker reads, standardised as it does, sentence by sentence.</summary>
internal sealed class SignalCollector(int rows) : ISignalSink
{
    private readonly float[] _signals = new float[rows * SignalReader.Count];

    /// <summary>Rows x signals.</summary>
    public float[] Signals => _signals;

    public double[] Traits { get; } = new double[SignalReader.TraitCount];

    public void Add(SentenceSignal signal, Span<double> column)
    {
        if (PriorNet.IsStandardised(signal)) PriorNet.Standardise(column);
        for (int i = 0; i < column.Length; i++) _signals[(i * SignalReader.Count) + (int)signal] = (float)column[i];
    }

    public void Add(TextTrait trait, double value) => Traits[(int)trait] = value;
}
