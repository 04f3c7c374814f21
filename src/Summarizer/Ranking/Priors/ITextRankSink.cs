namespace Summarizer.Ranking.Priors;

/// <summary>Takes the signals of <see cref="TextRank"/> one column at a time.</summary>
internal interface ITextRankSink
{
    /// <summary>Takes one value a sentence; the column is used again afterwards and may be overwritten.</summary>
    void Add(TextRankSignal signal, Span<double> column);

    /// <summary>Takes a trait of the whole text.</summary>
    void Add(TextRankTrait trait, double value);
}
