using Summarizer.Ranking;

namespace Summarizer.Training.DefaultRanker;

/// <summary>Keeps what the default ranker reads, standardised as it does.</summary>
internal sealed class SignalCollector(int rows) : ITextRankSink
{
    /// <summary>Columns of the design: the signals, then the logarithm of the cost where a limit of words or characters is to be spent.</summary>
    public const int Columns = TextRankSignals.Count + 2;

    private readonly float[] _x = new float[rows * Columns];

    public double[] Traits { get; } = new double[TextRankSignals.TraitCount];

    public void Add(TextRankSignal signal, Span<double> column)
    {
        if (TextRankScorer.IsStandardised(signal)) TextRankScorer.Standardise(column);
        for (int i = 0; i < column.Length; i++) _x[(i * Columns) + (int)signal] = (float)column[i];
    }

    public void Add(TextRankTrait trait, double value) => Traits[(int)trait] = value;

    /// <param name="costs">Costs in words or characters, or, under a number of sentences, tokens.</param>
    /// <param name="column">Where their logarithms go.</param>
    /// <param name="factor">Times what.</param>
    public float[] Design(int[] costs, int column, double factor)
    {
        for (int i = 0; i < rows; i++) _x[(i * Columns) + column] = (float)(factor * Math.Log(1.0 + costs[i]));
        return _x;
    }
}
