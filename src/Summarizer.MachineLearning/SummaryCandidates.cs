namespace Summarizer.MachineLearning;

/// <summary>The sentences of a document that a summary may have, what each costs and which terms it has.</summary>
/// <param name="isLimited">Whether words or characters are limited, not sentences.</param>
/// <param name="budget">What may be spent.</param>
/// <param name="joinCost">What joining a sentence to the one before costs under a limit.</param>
/// <param name="costs">Words or characters of each sentence.</param>
/// <param name="terms">Distinct terms of each sentence.</param>
/// <param name="termCount">Number of terms.</param>
internal sealed class SummaryCandidates(bool isLimited, long budget, int joinCost, int[] costs, int[][] terms, int termCount)
{
    private List<int>[]? _postings;

    public int Count => costs.Length;

    public int TermCount => termCount;

    public bool IsLimited => isLimited;

    public long Budget => budget;

    public int[][] Terms => terms;

    /// <summary>Whether there is anything to choose.</summary>
    public bool HasChoice => Count > 1 && (isLimited || budget < Count);

    /// <summary>The rows that have each term.</summary>
    public List<int>[] Postings => _postings ??= MakePostings();

    /// <summary>What a row takes of the budget.</summary>
    public long CostOf(int row, bool first) => isLimited ? costs[row] + (first ? 0 : joinCost) : 1;

    private List<int>[] MakePostings()
    {
        List<int>[] postings = [.. Enumerable.Range(0, termCount).Select(static _ => new List<int>())];
        for (int i = 0; i < terms.Length; i++) foreach (int term in terms[i]) postings[term].Add(i);
        return postings;
    }
}
