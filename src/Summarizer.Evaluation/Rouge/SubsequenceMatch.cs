namespace Summarizer.Evaluation.Rouge;

/// <summary>Longest common subsequences of token ids; negative ids of a candidate match nothing.</summary>
internal static class SubsequenceMatch
{
    /// <summary>Length of the longest common subsequence; O(product of the lengths), memory O(candidate).</summary>
    public static int Length(ReadOnlySpan<int> reference, ReadOnlySpan<int> candidate)
    {
        int[] row = new int[candidate.Length + 1];
        foreach (int token in reference)
        {
            int diagonal = 0;
            for (int j = 1; j < row.Length; j++)
            {
                int above = row[j];
                row[j] = token == candidate[j - 1] ? diagonal + 1 : Math.Max(above, row[j - 1]);
                diagonal = above;
            }
        }

        return row[^1];
    }

    /// <summary>
    /// Hits of the summary-level figure: for each reference line, the words that are on its longest common subsequence with any candidate line (one of them
    /// for each line, found from the end as rouge_score does), each counted no more often than it stands in both texts.
    /// </summary>
    public static int UnionLength(IReadOnlyList<int[]> reference, ReadOnlySpan<int> referenceCounts, IReadOnlyList<int[]> candidate)
    {
        int[] left = new int[referenceCounts.Length];
        foreach (int[] line in candidate) foreach (int word in line) if (word >= 0) left[word]++;
        for (int w = 0; w < left.Length; w++) left[w] = Math.Min(left[w], referenceCounts[w]);
        int hits = 0;
        foreach (int[] line in reference)
        {
            bool[] onAny = new bool[line.Length];
            foreach (int[] other in candidate) Mark(line, other, onAny);
            for (int i = 0; i < line.Length; i++) if (onAny[i] && left[line[i]]-- > 0) hits++;
        }

        return hits;
    }

    private static void Mark(int[] reference, int[] candidate, bool[] marks)
    {
        int width = candidate.Length + 1;
        int[] table = new int[(reference.Length + 1) * width];
        for (int i = 1; i <= reference.Length; i++)
            for (int j = 1; j < width; j++)
                table[(i * width) + j] = reference[i - 1] == candidate[j - 1]
                    ? table[((i - 1) * width) + j - 1] + 1
                    : Math.Max(table[((i - 1) * width) + j], table[(i * width) + j - 1]);
        for (int i = reference.Length, j = candidate.Length; i > 0 && j > 0;)
        {
            if (reference[i - 1] == candidate[j - 1])
            {
                marks[--i] = true;
                j--;
            }
            else if (table[(i * width) + j - 1] > table[((i - 1) * width) + j])
            {
                j--;
            }
            else
            {
                i--;
            }
        }
    }
}
