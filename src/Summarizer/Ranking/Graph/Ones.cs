using System.Buffers;

namespace Summarizer.Ranking.Graph;

/// <summary>The vector of ones.</summary>
internal static class Ones
{
    /// <summary>y = the similarity times the vector of ones: for a symmetric one the sums of outgoing weights.</summary>
    public static void Multiply<T>(T similarity, Span<double> y, CancellationToken cancellationToken)
        where T : ISimilarity
    {
        double[] pooled = ArrayPool<double>.Shared.Rent(similarity.Count);
        Span<double> ones = pooled.AsSpan(0, similarity.Count);
        ones.Fill(1);
        similarity.Multiply(ones, y, cancellationToken);
        ArrayPool<double>.Shared.Return(pooled);
    }
}
