namespace Summarizer.Documents;

/// <summary>Maps offsets of an extracted text, in UTF-16 code units, to pages or times of its document.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed class PositionMap
{
    private readonly List<int> _starts = [];
    private readonly List<SourcePosition> _positions = [];

    internal PositionMap()
    {
    }

    /// <summary>The position of the piece that an offset lies in; <c>null</c> before the first piece. Cost is logarithmic in the number of pieces.</summary>
    /// <param name="offset">Offset in the text, at least 0.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="offset"/> is negative.</exception>
    public SourcePosition? Find(int offset)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(offset);
        int at = _starts.BinarySearch(offset);
        if (at < 0) at = ~at - 1;
        return at < 0 ? null : _positions[at];
    }

    /// <summary>From this offset of the text on, it stands at <paramref name="position"/>. Offsets are added in order.</summary>
    internal void Add(int offset, SourcePosition position)
    {
        if (_starts.Count > 0 && _positions[^1] == position) return;
        if (_starts.Count > 0 && _starts[^1] == offset) _positions[^1] = position;
        else
        {
            _starts.Add(offset);
            _positions.Add(position);
        }
    }
}
