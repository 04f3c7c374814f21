using Summarizer.Ranking.Graph;

namespace Summarizer.Ranking;

/// <summary>What each sentence would add to coverage and diversity (Lin and Bilmes 2011, equations 5 to 7).</summary>
internal sealed class SubmodularGain
{
    private readonly DotProductSimilarity _cosine;
    private readonly InvertedIndex _index;
    private readonly double[] _limits;
    private readonly double[] _covered;
    private readonly double[] _rewards;
    private readonly double[] _clusterRewards;
    private readonly double[] _products;
    private readonly int[] _clusters;
    private readonly List<int> _touched = [];
    private readonly double _diversity;

    public SubmodularGain(DotProductSimilarity cosine, double alpha, double diversity, int[] clusters, CancellationToken cancellationToken)
    {
        int n = cosine.Count;
        _cosine = cosine;
        _index = new InvertedIndex(cosine);
        _clusters = clusters;
        _diversity = diversity;
        _covered = new double[n];
        _products = new double[n];
        _clusterRewards = new double[n];
        _limits = new double[n];
        double[] ones = new double[n];
        Array.Fill(ones, 1);
        cosine.Multiply(ones, _limits, cancellationToken);
        for (int i = 0; i < n; i++) if (cosine.HasVector(i)) _limits[i] += 1;
        _rewards = [.. _limits.Select(sum => sum / n)];
        for (int i = 0; i < n; i++) _limits[i] *= alpha;
    }

    /// <summary>F(S + row) - F(S); O(postings of the sentence's terms).</summary>
    public double Of(int row)
    {
        Similarities(row);
        double coverage = 0;
        foreach (int i in _touched)
        {
            coverage += Math.Min(_covered[i] + _products[i], _limits[i]) - Math.Min(_covered[i], _limits[i]);
            _products[i] = 0;
        }

        double reward = _clusterRewards[_clusters[row]];
        return (coverage / _cosine.Count) + (_diversity * (Math.Sqrt(reward + _rewards[row]) - Math.Sqrt(reward)));
    }

    /// <summary>Adds a sentence to S.</summary>
    public void Choose(int row)
    {
        Similarities(row);
        foreach (int i in _touched)
        {
            _covered[i] += _products[i];
            _products[i] = 0;
        }

        _clusterRewards[_clusters[row]] += _rewards[row];
    }

    // The inverted index leaves out a sentence's own terms, so its likeness to itself is set.
    private void Similarities(int row)
    {
        _touched.Clear();
        _index.Accumulate(row, _products, _touched);
        if (!_cosine.HasVector(row)) return;
        if (_products[row] == 0) _touched.Add(row);
        _products[row] = 1;
    }
}
