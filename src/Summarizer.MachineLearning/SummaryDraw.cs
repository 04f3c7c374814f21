namespace Summarizer.MachineLearning;

/// <summary>
/// Draws summaries at random: the library's way of choosing, but each next sentence drawn from the softmax of the values of those that still fit instead of the best one
/// taken. Remembers how the logarithm of a summary's probability changes with each sentence's score.
/// </summary>
/// <param name="candidates">The document.</param>
/// <param name="redundancy">What repeating costs, as in the selector.</param>
/// <param name="temperature">Greater draws more evenly.</param>
internal sealed class SummaryDraw(SummaryCandidates candidates, double redundancy, double temperature)
{
    private readonly double[] _shares = new double[candidates.Count];
    private readonly bool[] _out = new bool[candidates.Count];   // taken or too long
    private readonly int[] _known = new int[candidates.Count];   // terms that are said already
    private readonly bool[] _said = new bool[candidates.TermCount];

    /// <summary>
    /// How the expected reward of a drawn summary changes with each sentence's score (Williams 1992): several are drawn, each measured by the mean of the others.
    /// </summary>
    /// <param name="scores">Scores in logarithms.</param>
    /// <param name="random">Of the draws.</param>
    /// <param name="draws">How many; at least 2.</param>
    /// <param name="reward">Of a summary in reading order.</param>
    /// <param name="weight">What all is multiplied by.</param>
    public double[] Slopes(double[] scores, Random random, int draws, Func<List<int>, double> reward, double weight)
    {
        double[] rewards = new double[draws], slopes = new double[scores.Length];
        double[][] each = [.. rewards.Select(_ => new double[scores.Length])];
        List<int> chosen = [];
        for (int d = 0; d < draws; d++)
        {
            Draw(scores, random, each[d], chosen);
            rewards[d] = reward(chosen);
        }

        double sum = rewards.Sum();
        for (int d = 0; d < draws; d++)
        {
            double advantage = weight * (rewards[d] - ((sum - rewards[d]) / (draws - 1))) / draws;
            for (int i = 0; i < slopes.Length; i++) slopes[i] += advantage * each[d][i];
        }

        return slopes;
    }

    /// <summary>Draws one summary.</summary>
    /// <param name="scores">Scores in logarithms.</param>
    /// <param name="random">Of the draw.</param>
    /// <param name="slopes">Receives, for each sentence, the slope of the summary's log probability.</param>
    /// <param name="chosen">Receives the summary, in reading order.</param>
    public void Draw(double[] scores, Random random, double[] slopes, List<int> chosen)
    {
        chosen.Clear();
        Array.Clear(slopes);
        Array.Clear(_out);
        Array.Clear(_known);
        Array.Clear(_said);
        long left = candidates.Budget;
        while (left > 0 && Weigh(scores, left, chosen.Count == 0) is var total and > 0)
        {
            int pick = Pick(random.NextDouble() * total);
            for (int i = 0; i < slopes.Length; i++) slopes[i] -= _shares[i] / total / temperature;
            slopes[pick] += 1 / temperature;
            left -= candidates.CostOf(pick, chosen.Count == 0);
            _out[pick] = true;
            chosen.Add(pick);
            Say(pick);
        }

        if (chosen.Count == 0) chosen.Add(Array.IndexOf(scores, scores.Max()));
        chosen.Sort();
    }

    private double Weigh(double[] scores, long left, bool first)
    {
        double most = double.NegativeInfinity, total = 0;
        for (int i = 0; i < scores.Length; i++)
        {
            _out[i] = _out[i] || candidates.CostOf(i, first) > left;
            if (_out[i]) continue;
            _shares[i] = (scores[i] - (redundancy * _known[i] / Math.Max(1, candidates.Terms[i].Length))) / temperature;
            most = Math.Max(most, _shares[i]);
        }

        for (int i = 0; i < scores.Length; i++) total += _shares[i] = _out[i] ? 0 : Math.Exp(_shares[i] - most);
        return total;
    }

    private int Pick(double at)
    {
        int pick = -1;
        for (int i = 0; i < _shares.Length && at >= 0; i++)
        {
            if (_out[i]) continue;
            pick = i;
            at -= _shares[i];
        }

        return pick;
    }

    private void Say(int row)
    {
        foreach (int term in candidates.Terms[row])
        {
            if (_said[term]) continue;
            _said[term] = true;
            foreach (int other in candidates.Postings[term]) _known[other]++;
        }
    }
}
