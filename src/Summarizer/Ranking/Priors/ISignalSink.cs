namespace Summarizer.Ranking.Priors;

/// <summary>Takes the signals of <see cref="FittedPrior"/> one column at a time.</summary>
internal interface ISignalSink
{
    /// <summary>Takes one value a sentence; the column is used again afterwards and may be overwritten.</summary>
    void Add(SentenceSignal signal, Span<double> column);

    /// <summary>Takes a trait of the whole text.</summary>
    void Add(TextTrait trait, double value);
}
