using System.Globalization;
using System.Text;

namespace Summarizer.Tests.Segmentation;

/// <summary>Reads the break test files of the Unicode Character Database.</summary>
internal static class BreakTestFile
{
    /// <summary>Text, boundaries and comment of each line.</summary>
    public static IEnumerable<(string Text, int[] Boundaries, string Comment)> Read(string name)
    {
        string path = Path.Combine(TestContext.CurrentContext.TestDirectory, "Segmentation", "Data", name);
        foreach (string line in File.ReadLines(path))
        {
            string[] parts = line.Split('#', 2);
            if (string.IsNullOrWhiteSpace(parts[0])) continue;
            StringBuilder text = new();
            List<int> boundaries = [];
            foreach (string item in parts[0].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
            {
                if (item == "\u00f7") boundaries.Add(text.Length);
                else if (item != "\u00d7") AppendCodePoint(text, int.Parse(item, NumberStyles.HexNumber, CultureInfo.InvariantCulture));
            }

            yield return (text.ToString(), [.. boundaries], parts[^1].Trim());
        }
    }

    private static void AppendCodePoint(StringBuilder text, int codePoint)
    {
        if (codePoint is >= 0xD800 and <= 0xDFFF) text.Append((char)codePoint);
        else text.Append(char.ConvertFromUtf32(codePoint));
    }
}
