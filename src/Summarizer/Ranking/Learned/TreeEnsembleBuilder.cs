namespace Summarizer.Ranking.Learned;

/// <summary>Collects trees into the flat arrays of a <see cref="TreeEnsemble"/>.</summary>
internal sealed class TreeEnsembleBuilder
{
    private readonly List<int> _nodeStarts = [0], _leafStarts = [0], _features = [], _left = [], _right = [];
    private readonly List<float> _thresholds = [], _leaves = [];

    /// <summary>Adds a tree; see <see cref="TreeEnsemble"/> for what the arrays hold.</summary>
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

    public TreeEnsemble Build() => new([.. _nodeStarts], [.. _leafStarts], [.. _features], [.. _thresholds], [.. _left], [.. _right], [.. _leaves]);
}
