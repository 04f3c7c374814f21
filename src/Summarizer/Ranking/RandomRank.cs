using Summarizer.Ranking;

namespace Summarizer;

/// <summary>Ranks sentences at random: the lower limit that every method has to beat. The same text and seed give the same order.</summary>
public sealed class RandomRank : ISentenceRanker
{
    /// <inheritdoc/>
    public string Name => "random";

    /// <summary>Seed of the generator.</summary>
    /// <value>Default 1.</value>
    public long Seed { get; init; } = 1;

    /// <inheritdoc/>
    public RankingDiagnostics Rank(RankingContext context, Span<double> scores, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(context);

        // FNV-1a of the text apart from the seed, then SplitMix64: texts of equal length get orders of their own.
        ulong state = 14695981039346656037;
        foreach (char c in context.Document.Text) state = (state ^ c) * 1099511628211;
        state ^= (ulong)Seed * 0x9E3779B97F4A7C15;
        for (int i = 0; i < scores.Length; i++)
        {
            ulong z = state += 0x9E3779B97F4A7C15;
            z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
            z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
            scores[i] = ((z ^ (z >> 31)) >> 11) * (1.0 / (1UL << 53));
        }

        return RankingDiagnostics.Direct;
    }
}
