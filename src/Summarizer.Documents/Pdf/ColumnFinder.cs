using Summarizer.Documents.Pdf.Glyphs;

namespace Summarizer.Documents.Pdf;

/// <summary>Puts the fragments of a page into columns, in reading order.</summary>
/// <remarks>A gutter is where hardly a fragment crosses and most of those beside it fill their side, as cells of a table do not. What spans the gutter
/// divides the page: above it all columns are read, then what spans, then all below.</remarks>
internal sealed class ColumnFinder
{
    private const int FewestLines = 6;
    private const double Margin = 0.2;
    private const double MostCrossing = 0.4;
    private const double FilledSide = 0.6;
    private const double ShareOfFilled = 0.4;
    private const double WidestStretch = 2.5;
    private const double Tolerance = 2;
    private const int MostDivisions = 2;

    // Where pages before had theirs: a page of tables shows none of its own.
    private double _known = double.NaN;

    public List<List<Fragment>> Split(List<Fragment> fragments)
    {
        List<List<Fragment>> columns = [];
        Split(fragments, columns, 0);
        return columns;
    }

    private void Split(List<Fragment> fragments, List<List<Fragment>> columns, int depth)
    {
        double gutter = depth < MostDivisions ? FindGutter(fragments) : double.NaN;
        if (depth == 0)
        {
            if (!double.IsNaN(gutter)) _known = gutter;
            else if (IsFree(fragments, _known)) gutter = _known;
        }

        if (double.IsNaN(gutter))
        {
            if (depth < MostDivisions && FindBand(fragments) is (double top, double bottom))
            {
                foreach (List<Fragment> part in (List<Fragment>[])[fragments.FindAll(f => f.Baseline > top), fragments.FindAll(f => f.Baseline <= top && f.Baseline >= bottom), fragments.FindAll(f => f.Baseline < bottom)])
                    Split(part, columns, depth + 1);
            }
            else if (fragments.Count > 0) columns.Add(fragments);
            return;
        }

        fragments.Sort(static (a, b) => b.Baseline.CompareTo(a.Baseline));
        List<Fragment> left = [], right = [], spanning = [];
        foreach (Fragment fragment in fragments)
        {
            bool spans = fragment.Left < gutter - Tolerance && fragment.Right > gutter + Tolerance;
            if (spans && IsAlone(fragments, fragment))
            {
                Flush();
                spanning.Add(fragment);
                continue;
            }

            if (spanning.Count > 0)
            {
                columns.Add(spanning);
                spanning = [];
            }

            (fragment.Left + fragment.Right < 2 * gutter ? left : right).Add(fragment);
        }

        if (spanning.Count > 0) columns.Add(spanning);
        Flush();

        void Flush()
        {
            if (left.Count > 0) Split(left, columns, depth + 1);
            if (right.Count > 0) Split(right, columns, depth + 1);
            left = [];
            right = [];
        }
    }

    private static double FindGutter(List<Fragment> fragments)
    {
        if (fragments.Count < 2 * FewestLines) return double.NaN;
        double from = fragments.Min(static f => f.Left), to = fragments.Max(static f => f.Right), width = to - from;
        int bins = (int)Math.Min(width, 20_000);
        if (bins < 50) return double.NaN;
        int[] crossing = new int[bins + 2], ends = new int[bins + 2], starts = new int[bins + 2];
        foreach (Fragment f in fragments)
        {
            int l = Math.Clamp((int)(f.Left - from), 0, bins), r = Math.Clamp((int)Math.Ceiling(f.Right - from), 0, bins);
            crossing[l]++;
            crossing[r + 1]--;
            ends[r]++;
            starts[l]++;
        }

        int best = -1, bestEnd = -1, fewest = int.MaxValue, crossed = 0, before = 0, after = fragments.Count;
        for (int x = 0; x <= bins; x++)
        {
            crossed += crossing[x];
            after -= starts[x];
            if (x >= Margin * bins && x <= (1 - Margin) * bins && Math.Min(before, after) >= FewestLines && crossed <= MostCrossing * Math.Min(before, after))
            {
                if (crossed < fewest)
                {
                    fewest = crossed;
                    best = bestEnd = x;
                }
                else if (crossed == fewest && x == bestEnd + 1) bestEnd = x;
            }

            before += ends[x];
        }

        if (best < 0) return double.NaN;
        double gutter = from + (best + bestEnd) / 2.0;
        return IsFilled(fragments, from, gutter - Tolerance) && IsFilled(fragments, gutter + Tolerance, to) ? gutter : double.NaN;
    }

    // Columns may fill a part of the page alone: there, lines begin at the same place, with others beside them.
    private static (double Top, double Bottom)? FindBand(List<Fragment> fragments)
    {
        if (fragments.Count < 2 * FewestLines) return null;
        double left = fragments.Min(static f => f.Left), width = fragments.Max(static f => f.Right) - left;
        foreach (IGrouping<int, Fragment> aligned in fragments.Where(f => f.Left > left + Margin * width && f.Left < left + (1 - Margin) * width)
            .GroupBy(static f => (int)Math.Round(f.Left / Tolerance)).Where(static g => g.Count() >= FewestLines).OrderByDescending(static g => g.Count()).ThenBy(static g => g.Key).Take(3))
        {
            double top = aligned.Max(static f => f.Baseline + 0.5 * f.Size), bottom = aligned.Min(static f => f.Baseline - 0.5 * f.Size);
            List<Fragment> band = fragments.FindAll(f => f.Baseline <= top && f.Baseline >= bottom);
            double gutter = band.Count < fragments.Count ? FindGutter(band) : double.NaN;
            if (double.IsNaN(gutter)) continue;

            // It reaches up and down to what crosses its gutter.
            double middle = (top + bottom) / 2, above = double.MaxValue, below = double.MinValue;
            foreach (Fragment f in fragments)
            {
                if (f.Left >= gutter - Tolerance || f.Right <= gutter + Tolerance) continue;
                if (f.Baseline > middle) above = Math.Min(above, f.Baseline - (0.3 * f.Size));
                else below = Math.Max(below, f.Baseline + (0.3 * f.Size));
            }

            return (above, below);
        }

        return null;
    }

    // Words of a justified line may stand far apart, though not as far as cells of a table.
    private static bool IsFilled(List<Fragment> fragments, double from, double to)
    {
        int all = 0, filled = 0;
        List<Fragment> side = fragments.FindAll(f => f.Left >= from - Tolerance && f.Right <= to + Tolerance);
        side.Sort(static (a, b) => a.Baseline != b.Baseline ? b.Baseline.CompareTo(a.Baseline) : a.Left.CompareTo(b.Left));
        for (int i = 0, next; i < side.Count; i = next)
        {
            double right = side[i].Right;
            for (next = i + 1; next < side.Count && side[i].Baseline - side[next].Baseline < 0.2 * side[i].Size && side[next].Left - right < WidestStretch * side[i].Size; next++) right = Math.Max(right, side[next].Right);
            all++;
            if (right - side[i].Left >= FilledSide * (to - from)) filled++;
        }

        return all >= FewestLines && filled >= ShareOfFilled * all;
    }

    private static bool IsFree(List<Fragment> fragments, double gutter)
    {
        if (double.IsNaN(gutter)) return false;
        int crossing = 0, left = 0, right = 0;
        foreach (Fragment f in fragments)
        {
            if (f.Right < gutter + Tolerance) left++;
            else if (f.Left > gutter - Tolerance) right++;
            else crossing++;
        }

        return left > 0 && right > 0 && crossing <= Math.Max(left, right);
    }

    // A line too long for its column does not divide the page: it has neighbours in the other column.
    private static bool IsAlone(List<Fragment> byBaseline, Fragment fragment)
    {
        foreach (Fragment other in byBaseline)
        {
            if (ReferenceEquals(other, fragment) || Math.Abs(other.Baseline - fragment.Baseline) > 0.5 * fragment.Size) continue;
            if (other.Size > 0.7 * fragment.Size) return false;
        }

        return true;
    }
}
