using System.Text.Json;
using Summarizer.Text;

namespace Summarizer.Evaluation.Segmentation;

/// <summary>A short text with the sentences a splitter should find: a test of one rule.</summary>
/// <param name="Language">BCP 47 tag.</param>
/// <param name="Text">The text.</param>
/// <param name="Expected">The sentences; white space in them does not matter.</param>
public sealed record GoldenRule(string Language, string Text, IReadOnlyList<string> Expected)
{
    /// <summary>Reads a JSON Lines file of <c>{"lang","text","expected":[…]}</c>.</summary>
    /// <param name="path">The file.</param>
    /// <exception cref="JsonException">A line is no such object.</exception>
    public static IReadOnlyList<GoldenRule> ReadFile(string path)
    {
        List<GoldenRule> rules = [];
        foreach (string line in File.ReadLines(path))
        {
            using JsonDocument json = JsonDocument.Parse(line);
            JsonElement root = json.RootElement;
            rules.Add(new GoldenRule(
                root.GetProperty("lang").GetString()!,
                root.GetProperty("text").GetString()!,
                [.. root.GetProperty("expected").EnumerateArray().Select(static e => e.GetString()!)]));
        }

        return rules;
    }

    /// <summary>Whether the sentences found are the expected ones, white space aside.</summary>
    /// <param name="found">Spans of <see cref="Text"/>.</param>
    public bool IsMetBy(IReadOnlyList<TextSpan> found)
    {
        ArgumentNullException.ThrowIfNull(found);
        return found.Select(s => Squeeze(s.Slice(Text).ToString())).SequenceEqual(Expected.Select(Squeeze), StringComparer.Ordinal);
    }

    /// <summary>Finds the expected sentences in the text; <c>null</c> where they are not in it, white space aside.</summary>
    public IReadOnlyList<TextSpan>? FindSpans()
    {
        List<TextSpan> spans = [];
        int at = 0;
        foreach (string sentence in Expected)
        {
            int start = -1;
            foreach (char c in sentence)
            {
                if (char.IsWhiteSpace(c)) continue;
                while (at < Text.Length && char.IsWhiteSpace(Text[at])) at++;
                if (at == Text.Length || Text[at] != c) return null;
                if (start < 0) start = at;
                at++;
            }

            spans.Add(new TextSpan(start, at));
        }

        return spans;
    }

    private static string Squeeze(string text) => string.Concat(text.Where(static c => !char.IsWhiteSpace(c)));
}
