namespace Summarizer.Documents.Pdf;

/// <summary>What most of a document looks like: everything else is judged by it.</summary>
/// <param name="Size">Size of most letters.</param>
/// <param name="Font">Font of most letters of that size.</param>
/// <param name="Leading">Distance between lines of that size.</param>
internal readonly record struct BodyStyle(double Size, int Font, double Leading)
{
    private const double SameSize = 0.04;
    private const double UsualLeading = 1.2;

    public static BodyStyle Of(List<TextLine> lines)
    {
        Dictionary<double, int> sizes = [];
        foreach (TextLine line in lines)
        {
            double size = Math.Round(line.Size, 1);
            sizes[size] = sizes.GetValueOrDefault(size) + line.Letters;
        }

        double body = 0;
        int most = -1;
        foreach (double size in sizes.Keys.Order())
        {
            int near = 0;
            foreach ((double other, int count) in sizes) if (Math.Abs(other - size) <= SameSize * size) near += count;
            if (near > most) (most, body) = (near, size);
        }

        Dictionary<int, int> fonts = [];
        Dictionary<double, int> distances = [];
        TextLine? previous = null;
        foreach (TextLine line in lines)
        {
            if (Math.Abs(line.Size - body) > SameSize * body) continue;
            fonts[line.Font] = fonts.GetValueOrDefault(line.Font) + line.Letters;
            double distance = previous is not null && previous.Column == line.Column ? Math.Round(2 * (previous.Baseline - line.Baseline)) / 2 : 0;
            if (distance > 0.8 * body && distance < 3 * body) distances[distance] = distances.GetValueOrDefault(distance) + 1;
            previous = line;
        }

        int font = fonts.Count == 0 ? 0 : fonts.MaxBy(static f => f.Value).Key;
        double leading = distances.Count == 0 ? UsualLeading * body : distances.MaxBy(static d => d.Value).Key;
        return new BodyStyle(body, font, leading);
    }

    public bool HasSize(TextLine line) => Math.Abs(line.Size - Size) <= 0.07 * Size;

    public bool IsSmaller(TextLine line) => line.Size < 0.94 * Size;
}
