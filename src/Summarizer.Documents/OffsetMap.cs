namespace Summarizer.Documents;

/// <summary>Maps offsets of an extracted text to offsets of the source it was taken from, in UTF-16 code units.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed class OffsetMap
{
    private readonly List<int> _starts = [];
    private readonly List<int> _sources = [];

    internal OffsetMap()
    {
    }

    /// <summary>A map for a text that is its own source.</summary>
    public static OffsetMap Identity { get; } = CreateIdentity();

    /// <summary>The source offset of a text offset. Cost is logarithmic in the number of pieces.</summary>
    /// <param name="offset">Offset in the text, at least 0.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="offset"/> is negative.</exception>
    public int ToSource(int offset)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(offset);
        int at = _starts.BinarySearch(offset);
        if (at < 0) at = ~at - 1;
        return at < 0 ? 0 : _sources[at] + offset - _starts[at];
    }

    /// <summary>From this offset of the text on, it follows the source from <paramref name="source"/> on.</summary>
    internal void Add(int text, int source)
    {
        if (_starts.Count > 0 && _starts[^1] == text) _sources[^1] = source;
        else
        {
            _starts.Add(text);
            _sources.Add(source);
        }
    }

    private static OffsetMap CreateIdentity()
    {
        OffsetMap map = new();
        map.Add(0, 0);
        return map;
    }
}
