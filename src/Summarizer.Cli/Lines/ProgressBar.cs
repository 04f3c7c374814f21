using System.Diagnostics;
using System.Globalization;

namespace Summarizer.Cli.Lines;

/// <summary>One line on a terminal: how much is done, how fast, how long yet.</summary>
internal sealed class ProgressBar(TextWriter screen, long total, bool usesColor, string unit = "line")
{
    private const int Width = 24;

    private readonly Stopwatch _clock = Stopwatch.StartNew();
    private long _nextDraw;
    private int _drawn;

    /// <summary>Draws, at most ten times a second.</summary>
    /// <param name="done">What of the total is read.</param>
    /// <param name="lines">Lines answered in this run.</param>
    public void Update(long done, long lines)
    {
        if (_clock.ElapsedMilliseconds < _nextDraw) return;
        _nextDraw = _clock.ElapsedMilliseconds + 100;
        double seconds = Math.Max(_clock.Elapsed.TotalSeconds, 0.001);
        string text = string.Create(CultureInfo.InvariantCulture, $" {lines:N0} {unit}s, {lines / seconds:N0}/s");
        if (total > 0)
        {
            double part = Math.Clamp((double)done / total, 0, 1);
            int filled = (int)(part * Width);
            string left = part > 0.001 ? TimeSpan.FromSeconds(Math.Min(seconds / part * (1 - part), 359_999)).ToString(@"h\:mm\:ss", CultureInfo.InvariantCulture) : "-:--:--";
            string bar = new string('#', filled) + new string('-', Width - filled);
            text = string.Create(CultureInfo.InvariantCulture, $"[{Colored(bar)}] {part * 100,3:F0} %{text}, {left} left");
        }

        int length = text.Length;
        screen.Write('\r' + text.PadRight(_drawn));
        _drawn = length;
    }

    /// <summary>Takes the line away.</summary>
    public void Clear()
    {
        if (_drawn > 0) screen.Write('\r' + new string(' ', _drawn) + '\r');
        _drawn = 0;
    }

    private string Colored(string bar) => usesColor ? $"\u001b[32m{bar}\u001b[0m" : bar;
}
