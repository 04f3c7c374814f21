namespace Summarizer.Cli.Lines;

/// <summary>Some consecutive lines of the input and, once worked on, their answers. Used again and again.</summary>
internal sealed class LineBlock : IDisposable
{
    /// <summary>A block with more bytes is large: there is one at a time.</summary>
    public const int LargeCapacity = 1 << 21;

    private const int Capacity = 1 << 18;

    public byte[] Bytes { get; set; } = new byte[Capacity];

    /// <summary>Where the lines stand in <see cref="Bytes"/>, without their line breaks.</summary>
    public List<(int Start, int Length)> Lines { get; } = [];

    /// <summary>1-based number of the first line.</summary>
    public long FirstLine { get; set; }

    public bool IsLarge { get; set; }

    /// <summary>Whether its only line was longer than the limit and was not kept.</summary>
    public bool IsTooLong { get; set; }

    /// <summary>Whether the last line had a line break.</summary>
    public bool EndsWithBreak { get; set; }

    /// <summary>The answers, each with its line break.</summary>
    public LineBuffer Output { get; } = new();

    public List<LineFailure> Failures { get; } = [];

    /// <summary>Set when the answers are there.</summary>
    public ManualResetEventSlim Done { get; } = new();

    /// <summary>What stopped the work on it: a cancellation, never a bad line.</summary>
    public Exception? Stopped { get; set; }

    public ReadOnlySpan<byte> Line(int index) => Bytes.AsSpan(Lines[index].Start, Lines[index].Length);

    public void Clear()
    {
        if (IsLarge) Bytes = new byte[Capacity];
        IsLarge = false;
        Lines.Clear();
        Failures.Clear();
        Output.Clear();
        IsTooLong = false;
        EndsWithBreak = true;
        Stopped = null;
        Done.Reset();
    }

    public void Dispose() => Done.Dispose();
}
