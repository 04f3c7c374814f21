using System.Globalization;

namespace Summarizer.Cli.Lines;

/// <summary>Counts the lines that failed and keeps the first.</summary>
internal sealed class FailureLog
{
    private const int Kept = 5;

    private readonly List<LineFailure> _first = [];

    public long Count { get; private set; }

    public void Add(LineFailure failure)
    {
        Count++;
        if (_first.Count < Kept) _first.Add(failure);
    }

    public void Add(FailureLog earlier)
    {
        Count += earlier.Count;
        _first.InsertRange(0, earlier._first);
        if (_first.Count > Kept) _first.RemoveRange(Kept, _first.Count - Kept);
    }

    /// <summary>Tells of the failures, if there are any.</summary>
    public void Report(long lines, string unit, TextWriter messages)
    {
        if (Count == 0) return;
        messages.WriteLine(string.Create(CultureInfo.InvariantCulture, $"summarize: {Count:N0} of {lines:N0} {unit}s failed"));
        foreach (LineFailure f in _first) messages.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {unit} {f.Line}: {f.Code}: {f.Message}"));
        if (Count > _first.Count) messages.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  and {Count - _first.Count:N0} more"));
    }
}
