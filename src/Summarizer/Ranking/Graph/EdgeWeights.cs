namespace Summarizer.Ranking.Graph;

/// <summary>What the edge from one sentence to another counts beside their similarity.</summary>
/// <param name="Later">To a later sentence of the same text; at least 0.</param>
/// <param name="Earlier">To an earlier sentence of the same text; at least 0.</param>
/// <param name="Decay">Factor for each sentence between them; above 0, at most 1, where 1 reaches over the whole text.</param>
/// <param name="Self">From a sentence to itself, whatever its similarity; at least 0.</param>
internal readonly record struct EdgeWeights(double Later, double Earlier, double Decay = 1, double Self = 0)
{
    /// <summary>Between texts there is no order: the mean of both directions.</summary>
    public double Across => (Later + Earlier) / 2;

    /// <summary>Whether all edges count alike.</summary>
    public bool IsPlain => Later == Earlier && Decay == 1;
}
