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
            if (fragments.Count > 0) columns.Add(fragments);
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

    private static bool IsFilled(List<Fragment> fragments, double from, double to)
    {
        int all = 0, filled = 0;
        foreach (Fragment f in fragments)
        {
            if (f.Left < from - Tolerance || f.Right > to + Tolerance) continue;
            all++;
            if (f.Right - f.Left >= FilledSide * (to - from)) filled++;
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
