using Summarizer.Ranking;
using Summarizer.Terms;

namespace Summarizer;

/// <summary>
/// Latent semantic analysis after Steinberger and Jezek (2004): the score of a sentence is the length of its vector in the space of the document's main topics, sqrt(sum over
/// topics of v² s²), with s the singular values of the tf-idf matrix of terms x sentences and v the right singular vectors.
/// </summary>
/// <remarks>
/// As in the paper topics are those whose singular value is at least half of the greatest one, here at most <see cref="MaxTopics"/> of them. The decomposition
/// is a block (subspace) iteration from a fixed start on the sparse matrix, O(pairs x topics) an iteration; only a small dense matrix is decomposed directly.
/// </remarks>
public sealed class Lsa : ISentenceRanker
{
    private const double LeastShare = 0.5;

    /// <inheritdoc/>
    public string Name => "lsa";

    /// <summary>The largest number of topics.</summary>
    /// <value>Default 16; from 1 to 256.</value>
    /// <exception cref="ArgumentOutOfRangeException">Out of range.</exception>
    public int MaxTopics
    {
        get;
        init => field = value is >= 1 and <= 256 ? value : throw new ArgumentOutOfRangeException(nameof(MaxTopics), value, "MaxTopics must be from 1 to 256.");
    }
    = 16;

    /// <inheritdoc/>
    public RankingDiagnostics Rank(RankingContext context, Span<double> scores, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(context);
        scores.Clear();
        if (context.Matrix.NonZeroCount == 0) return RankingDiagnostics.Direct;
        SubspaceIteration svd = new(context.Matrix, TermWeights.InverseFrequency(context.Matrix), MaxTopics);
        RankingDiagnostics diagnostics = svd.Run(cancellationToken);
        for (int topic = 0; topic < svd.Values.Length && svd.Values[topic] > 0 && svd.Values[topic] >= LeastShare * svd.Values[0]; topic++)
        {
            ReadOnlySpan<double> vector = svd.Vector(topic);
            double squared = svd.Values[topic] * svd.Values[topic];
            for (int i = 0; i < scores.Length; i++) scores[i] += vector[i] * vector[i] * squared;
        }

        foreach (ref double score in scores) score = Math.Sqrt(score);
        return diagnostics;
    }
}
