using Summarizer.Ranking;

namespace Summarizer;

/// <summary>The k-th sentence of a text weighs 1 / k, as words do in PositionRank (Florescu and Caragea 2017).</summary>
/// <remarks>For texts that say first what matters, such as news. Immutable and thread-safe. O(sentences).</remarks>
public sealed record LeadPrior : IPrior
{
    /// <inheritdoc/>
    public double Weigh(RankingContext context, Span<double> weights, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(context);
        for (int i = 0, place = 0; i < weights.Length; i++)
        {
            place = i > 0 && context.Sentence(i).Source == context.Sentence(i - 1).Source ? place + 1 : 1;
            weights[i] = 1.0 / place;
        }

        return 1;
    }
}
