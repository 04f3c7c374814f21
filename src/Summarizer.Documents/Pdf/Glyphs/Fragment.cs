namespace Summarizer.Documents.Pdf.Glyphs;

/// <summary>A piece of a line without a gap wider than words have, and the superscripts and subscripts beside it.</summary>
internal sealed class Fragment
{
    private readonly List<Run> _runs = [];

    public IReadOnlyList<Run> Runs => _runs;

    public double Left { get; private set; } = double.MaxValue;

    public double Right { get; private set; } = double.MinValue;

    /// <summary>Baseline and size of the widest run.</summary>
    public double Baseline => Main.Baseline;

    public double Size => Main.Size;

    private Run Main { get; set; } = null!;

    public void Add(Run run)
    {
        if (_runs.Count == 0 || run.Letters * run.Size > Main.Letters * Main.Size) Main = run;
        _runs.Add(run);
        Left = Math.Min(Left, run.Left);
        Right = Math.Max(Right, run.Right);
    }

    /// <summary>Puts the runs in order, and scripts between the letters they stand between.</summary>
    public void Sort()
    {
        _runs.Sort(static (a, b) => a.Left != b.Left ? a.Left.CompareTo(b.Left) : a.Order.CompareTo(b.Order));
        for (int i = 0; i + 1 < _runs.Count; i++)
        {
            Run next = _runs[i + 1];
            if (next.Left >= _runs[i].Right || !_runs[i].TrySplit(next.Left + 0.25 * next.Size, out Run before, out Run after)) continue;
            _runs[i] = before;
            int at = i + 2;
            while (at < _runs.Count && _runs[at].Left < after.Left) at++;
            _runs.Insert(at, after);
        }
    }
}
