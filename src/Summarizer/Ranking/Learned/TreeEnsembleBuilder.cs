namespace Summarizer.Ranking.Learned;

/// <summary>Collects the regression trees of a <see cref="SentenceRankerModel"/>.</summary>
/// <remarks>Not thread-safe. Trees are checked when the model is made of them.</remarks>
public sealed class TreeEnsembleBuilder
{
    private readonly List<int> _nodeStarts = [0], _leafStarts = [0], _features = [], _left = [], _right = [];
    private readonly List<float> _thresholds = [], _leaves = [];

    /// <summary>Adds a tree: node n goes to <paramref name="left"/> where its feature is at most its threshold, else to <paramref name="right"/>; a negative child is leaf ~child.</summary>
    /// <param name="features">The feature that each node asks for, by its place in <see cref="SentenceFeatures.Names"/>.</param>
    /// <param name="thresholds">One a node.</param>
    /// <param name="left">One a node.</param>
    /// <param name="right">One a node.</param>
    /// <param name="leaves">What each leaf adds to the score.</param>
    public void Add(ReadOnlySpan<int> features, ReadOnlySpan<float> thresholds, ReadOnlySpan<int> left, ReadOnlySpan<int> right, ReadOnlySpan<float> leaves)
    {
        _features.AddRange(features);
        _thresholds.AddRange(thresholds);
        _left.AddRange(left);
        _right.AddRange(right);
        _leaves.AddRange(leaves);
        _nodeStarts.Add(_features.Count);
        _leafStarts.Add(_leaves.Count);
    }

    internal TreeEnsemble Build() => new([.. _nodeStarts], [.. _leafStarts], [.. _features], [.. _thresholds], [.. _left], [.. _right], [.. _leaves]);
}
