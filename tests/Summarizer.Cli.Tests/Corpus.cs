using System.Globalization;
using System.Text;

namespace Summarizer.Cli.Tests;

/// <summary>JSON Lines made up by the tests.</summary>
internal static class Corpus
{
    private static readonly string[] Topics = ["bridge", "harbour", "library", "orchard", "railway", "theatre", "glacier", "market"];

    /// <summary>Good lines of different lengths; every <paramref name="badEvery"/>th is broken.</summary>
    public static string Lines(int count, int badEvery = 0)
    {
        StringBuilder lines = new();
        for (int i = 0; i < count; i++)
        {
            if (badEvery > 0 && i % badEvery == badEvery - 1) lines.Append("{broken\n");
            else lines.Append(CultureInfo.InvariantCulture, $"{{\"id\":\"n{i}\",\"text\":\"{Text(i)}\"}}\n");
        }

        return lines.ToString();
    }

    public static string Text(int seed)
    {
        StringBuilder text = new();
        for (int s = 0; s < 4 + seed % 9; s++)
        {
            string first = Topics[(seed + s) % 8], second = Topics[(seed * 3 + s * 5) % 8];
            text.Append(CultureInfo.InvariantCulture, $"The {first} of town {seed % 17} was compared with the {second} in year {1900 + (seed * 7 + s * 13) % 120}. ");
        }

        return text.ToString();
    }
}
