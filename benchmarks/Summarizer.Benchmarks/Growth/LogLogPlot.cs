using System.Globalization;
using System.Text;

namespace Summarizer.Benchmarks.Growth;

/// <summary>A line chart with two logarithmic axes as SVG.</summary>
internal static class LogLogPlot
{
    private const int Width = 860, Height = 520, Left = 70, Right = 190, Top = 44, Bottom = 52;

    private static readonly string[] Colors = ["#0b6e4f", "#1f77b4", "#7f7f7f", "#d62728", "#ff7f0e", "#9467bd", "#8c564b", "#e377c2"];

    public static string Draw(string title, string horizontal, string vertical, IReadOnlyList<GrowthPoint> points)
    {
        Axis x = Axis.Over(points.Select(p => (double)p.Sentences), Left, Width - Right), y = Axis.Over(points.Select(p => p.Milliseconds), Height - Bottom, Top);
        StringBuilder svg = new();
        Append(svg, $"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {Width} {Height}\" font-family=\"sans-serif\" font-size=\"13\">\n");
        Append(svg, $"<rect width=\"{Width}\" height=\"{Height}\" fill=\"#fff\"/>\n<text x=\"{Left}\" y=\"24\" font-size=\"16\">{title}</text>\n");
        foreach (int decade in x.Decades)
        {
            Append(svg, $"<path d=\"M{x.At(decade):F1} {Top}V{Height - Bottom}\" stroke=\"#ddd\"/>\n");
            Append(svg, $"<text x=\"{x.At(decade):F1}\" y=\"{Height - Bottom + 18}\" text-anchor=\"middle\">{Label(decade)}</text>\n");
        }

        foreach (int decade in y.Decades)
        {
            Append(svg, $"<path d=\"M{Left} {y.At(decade):F1}H{Width - Right}\" stroke=\"#ddd\"/>\n");
            Append(svg, $"<text x=\"{Left - 6}\" y=\"{y.At(decade) + 4:F1}\" text-anchor=\"end\">{Label(decade)}</text>\n");
        }

        Append(svg, $"<text x=\"{(Left + Width - Right) / 2}\" y=\"{Height - 12}\" text-anchor=\"middle\">{horizontal}</text>\n");
        Append(svg, $"<text transform=\"translate(16 {(Top + Height - Bottom) / 2}) rotate(-90)\" text-anchor=\"middle\">{vertical}</text>\n");
        AppendLines(svg, points, x, y);
        return svg.Append("</svg>\n").ToString();
    }

    private static void AppendLines(StringBuilder svg, IReadOnlyList<GrowthPoint> points, Axis x, Axis y)
    {
        int index = 0;
        double lastLabel = double.NegativeInfinity;
        foreach (GrowthPoint[] line in points.GroupBy(p => p.Program).Select(g => g.OrderBy(p => p.Sentences).ToArray()).OrderBy(g => y.At(Math.Log10(g[^1].Milliseconds))))
        {
            string color = Colors[index++ % Colors.Length];
            string path = string.Join('L', line.Select(p => string.Create(CultureInfo.InvariantCulture, $"{x.At(Math.Log10(p.Sentences)):F1} {y.At(Math.Log10(p.Milliseconds)):F1}")));
            Append(svg, $"<path d=\"M{path}\" fill=\"none\" stroke=\"{color}\" stroke-width=\"2\"/>\n");
            foreach (GrowthPoint p in line) Append(svg, $"<circle cx=\"{x.At(Math.Log10(p.Sentences)):F1}\" cy=\"{y.At(Math.Log10(p.Milliseconds)):F1}\" r=\"3\" fill=\"{color}\"/>\n");
            lastLabel = Math.Max(lastLabel + 15, y.At(Math.Log10(line[^1].Milliseconds)) + 4);
            Append(svg, $"<text x=\"{Width - Right + 8}\" y=\"{lastLabel:F1}\" fill=\"{color}\">{line[0].Program}</text>\n");
        }
    }

    private static void Append(StringBuilder svg, FormattableString text) => svg.Append(text.ToString(CultureInfo.InvariantCulture));

    private static string Label(int decade) => Math.Pow(10, decade).ToString(decade < 0 ? "0.####" : "N0", CultureInfo.InvariantCulture);

    private sealed record Axis(int First, int Last, double Start, double End)
    {
        public IEnumerable<int> Decades => Enumerable.Range(First, Last - First + 1);

        public static Axis Over(IEnumerable<double> values, double start, double end)
        {
            double[] all = [.. values];
            return new Axis((int)Math.Floor(Math.Log10(all.Min())), (int)Math.Ceiling(Math.Log10(all.Max())), start, end);
        }

        public double At(double logarithm) => Start + ((End - Start) * (logarithm - First) / Math.Max(1, Last - First));
    }
}
