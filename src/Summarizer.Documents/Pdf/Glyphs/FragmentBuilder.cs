namespace Summarizer.Documents.Pdf.Glyphs;

/// <summary>Glyphs to fragments of lines.</summary>
/// <remarks>The order of drawing is trusted within a word or so, places alone beyond that. All measures are parts of the font's size.</remarks>
internal static class FragmentBuilder
{
    /// <summary>A wider gap stands between columns or cells; spaces of justified text are narrower, but for few lines.</summary>
    public const double WidestSpace = 0.9;

    // A page has hardly so many runs at one height; with more of them, what lies far apart is not compared.
    private const int MostNeighbours = 2_000;
    private const double MostBacking = 0.5;
    private const double SameBaseline = 0.12;
    private const double SmallerScript = 0.95;
    private const double LowestScript = 0.4;
    private const double HighestScript = 0.65;
    private const double ScriptDistance = 0.45;

    public static List<Fragment> Build(List<Glyph> glyphs)
    {
        List<Run> runs = Runs(glyphs);
        int[] parents = [.. Enumerable.Range(0, runs.Count)];
        runs.Sort(static (a, b) => a.Baseline != b.Baseline ? b.Baseline.CompareTo(a.Baseline) : a.Left != b.Left ? a.Left.CompareTo(b.Left) : a.Order.CompareTo(b.Order));
        double largest = runs.Count == 0 ? 0 : runs.Max(static r => r.Size);
        for (int i = 0; i < runs.Count; i++)
        {
            // Runs are in the order of their baselines, so the search ends where none can be of the same line.
            for (int j = i + 1; j < runs.Count && j <= i + MostNeighbours && runs[i].Baseline - runs[j].Baseline <= HighestScript * largest; j++)
            {
                if (IsBeside(runs[i], runs[j])) parents[Root(parents, j)] = Root(parents, i);
            }
        }

        Dictionary<int, Fragment> fragments = [];
        for (int i = 0; i < runs.Count; i++)
        {
            int root = Root(parents, i);
            if (!fragments.TryGetValue(root, out Fragment? fragment)) fragments.Add(root, fragment = new Fragment());
            fragment.Add(runs[i]);
        }

        foreach (Fragment fragment in fragments.Values) fragment.Sort();
        return [.. fragments.Values];
    }

    private static List<Run> Runs(List<Glyph> glyphs)
    {
        List<Run> runs = [];
        Run? run = null;
        foreach (Glyph glyph in glyphs)
        {
            if (run is null || !Continues(run, glyph))
            {
                if (glyph.IsSpace)
                {
                    run = null;
                    continue;
                }

                runs.Add(run = new Run(runs.Count));
            }

            run.Add(glyph);
        }

        return runs;
    }

    private static bool Continues(Run run, Glyph glyph)
    {
        double gap = glyph.Left - run.Right;
        return Math.Abs(glyph.Baseline - run.Baseline) <= SameBaseline * run.Size
            && Math.Abs(glyph.Size - run.Size) <= 0.05 * run.Size
            && gap <= WidestSpace * run.Size && gap >= -MostBacking * run.Size;
    }

    private static bool IsBeside(Run a, Run b)
    {
        double larger = Math.Max(a.Size, b.Size), smaller = Math.Min(a.Size, b.Size);
        double gap = Math.Max(a.Left, b.Left) - Math.Min(a.Right, b.Right);
        if (gap < -larger && smaller >= SmallerScript * larger) return false;
        double drop = Math.Abs(a.Baseline - b.Baseline);

        // A title in one column may stand beside text in another.
        if (drop <= SameBaseline * larger) return gap <= WidestSpace * (smaller < 0.8 * larger ? smaller : larger);
        if (smaller > SmallerScript * larger || gap > ScriptDistance * larger) return false;
        Run script = a.Size < b.Size ? a : b, main = a.Size < b.Size ? b : a;
        double rise = script.Baseline - main.Baseline;
        return rise >= -LowestScript * larger && rise <= HighestScript * larger;
    }

    private static int Root(int[] parents, int i)
    {
        while (parents[i] != i) i = parents[i] = parents[parents[i]];
        return i;
    }
}
