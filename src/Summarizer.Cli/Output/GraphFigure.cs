using System.Globalization;
using System.Text;

namespace Summarizer.Cli.Output;

/// <summary>
/// The graph of the chosen sentences as inline SVG: they and the sentences that give them most in reading order on a line, an arc for what one gives another. Sizes show scores, widths shares.
/// </summary>
internal static class GraphFigure
{
    private const int Step = 56, Margin = 28, Widest = 8;

    /// <summary>Appends the figure; nothing without support.</summary>
    /// <param name="page">Where to.</param>
    /// <param name="summary">A summary with <see cref="Summary.Support"/>.</param>
    /// <param name="prefix">What the marks of chosen sentences are called by, before their number.</param>
    /// <param name="encode">Makes text safe for markup.</param>
    public static void Append(StringBuilder page, Summary summary, string prefix, Func<string, string> encode)
    {
        HashSet<int> chosen = [.. summary.Sentences.Select(static s => s.Index)];
        SentenceSupport[] supported = [.. summary.Support.Where(s => chosen.Contains(s.Index))];
        int[] nodes = [.. supported.SelectMany(static s => s.From).Select(static f => f.Index).Concat(chosen).Distinct().Order()];
        if (supported.Length == 0 || nodes.Length < 2) return;
        double highest = summary.Scores.Max(static s => s.Score);
        int width = (2 * Margin) + (Step * (nodes.Length - 1)), height = Margin + Arc(0, nodes.Length - 1) + Margin + 20, line = height - Margin - 20;
        page.Append(CultureInfo.InvariantCulture, $"<figure>\n<svg viewBox=\"0 0 {width} {height}\" role=\"img\" aria-label=\"Which sentences support the chosen ones\">\n");
        foreach (SentenceSupport to in supported)
        {
            foreach (SupportShare from in to.From)
            {
                int a = Array.BinarySearch(nodes, from.Index), b = Array.BinarySearch(nodes, to.Index);
                page.Append(CultureInfo.InvariantCulture, $"<path d=\"M{X(a)} {line}Q{(X(a) + X(b)) / 2} {line - (2 * Arc(a, b))} {X(b)} {line}\" fill=\"none\" stroke=\"#5b7\" stroke-opacity=\".6\" stroke-width=\"{Math.Max(1, Widest * from.Share):0.#}\"><title>{from.Index} gives {to.Index} {from.Share:P0} of its score</title></path>\n");
            }
        }

        foreach (int node in nodes)
        {
            int x = X(Array.BinarySearch(nodes, node));
            double radius = 4 + (10 * Math.Sqrt(summary.Scores[node].Score / highest));
            string fill = chosen.Contains(node) ? "#e6a700" : "#999";
            string rank = summary.Scores[node].Rank.ToString(CultureInfo.InvariantCulture);
            if (chosen.Contains(node)) page.Append(CultureInfo.InvariantCulture, $"<a href=\"#{prefix}{node}\">");
            page.Append(CultureInfo.InvariantCulture, $"<circle cx=\"{x}\" cy=\"{line}\" r=\"{radius:0.#}\" fill=\"{fill}\"><title>{encode($"sentence {node}, rank {rank}")}</title></circle>{(chosen.Contains(node) ? "</a>" : "")}\n");
            page.Append(CultureInfo.InvariantCulture, $"<text x=\"{x}\" y=\"{line + 32}\" text-anchor=\"middle\" font-size=\"12\" fill=\"currentColor\">{node}</text>\n");
        }

        page.Append("</svg>\n<figcaption>Chosen sentences (gold) and those that support them, by number in the text. The wider an arc, the more of a score comes along it.</figcaption>\n</figure>\n");
    }

    private static int X(int place) => Margin + (Step * place);

    private static int Arc(int a, int b) => 14 + (12 * Math.Abs(a - b));
}
