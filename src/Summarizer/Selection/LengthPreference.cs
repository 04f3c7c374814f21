using Summarizer.Ranking.Priors;
using Summarizer.Terms;

namespace Summarizer.Selection;

/// <summary>
/// How much the length of a sentence counts for or against it, as the logarithm of a factor: a short one may leave room for another, a long one says more but
/// costs more. Fitted together with <see cref="TextRank"/>, apart for limits of words or characters and for numbers of sentences.
/// </summary>
internal static class LengthPreference
{
    /// <summary>Number of terms in the sum.</summary>
    public const int Count = 8;

    private const int Limited = 4; // terms of these under a limit of words or characters; the others under a number of sentences

    private static readonly float[] Weights = PriorWeights.Length;
    private static readonly double Usual = PortableMath.Log(16), Lengthy = PortableMath.Log(31), Brief = PortableMath.Log(9);

    /// <summary>The terms: each times its weight, summed, is the logarithm of the factor.</summary>
    /// <param name="isLimited">Whether words or characters are limited, not sentences.</param>
    /// <param name="budget">How many sentences are wanted.</param>
    /// <param name="cost">Words or characters of the sentence.</param>
    /// <param name="tokens">Its tokens.</param>
    /// <param name="terms">Receives <see cref="Count"/> values.</param>
    public static void Read(bool isLimited, long budget, int cost, int tokens, Span<double> terms)
    {
        terms.Clear();
        double length = PortableMath.Log(1 + tokens), above = Math.Max(0, length - Lengthy), below = Math.Max(0, Brief - length);
        if (isLimited)
        {
            terms[0] = PortableMath.Log(1 + cost);
            terms[1] = Math.Max(0, length - Usual);
            terms[2] = above;
            terms[3] = below;
        }
        else
        {
            terms[Limited] = length - Usual;
            terms[Limited + 1] = (length - Usual) / Math.Max(1, budget);
            terms[Limited + 2] = above;
            terms[Limited + 3] = below;
        }
    }

    /// <summary>The logarithm of the factor under the fitted weights.</summary>
    public static double Of(bool isLimited, long budget, int cost, int tokens)
    {
        Span<double> terms = stackalloc double[Count];
        Read(isLimited, budget, cost, tokens, terms);
        double sum = 0;
        for (int k = 0; k < Count; k++) sum += Weights[k] * terms[k];
        return sum;
    }
}
