namespace Summarizer.Selection;

/// <summary>What repetition of the chosen sentences costs a candidate: the constraint of <see cref="GreedySelection"/>.</summary>
internal interface IRedundancyPenalty
{
    /// <summary>A candidate's value given what is chosen; never above <see cref="Bound"/>, and never growing as more is chosen.</summary>
    double Value(int row, double relevance);

    /// <summary>The value of a candidate that repeats nothing; grows with the relevance.</summary>
    double Bound(double relevance);

    /// <summary>Takes note of a chosen sentence.</summary>
    void Choose(int row);
}
