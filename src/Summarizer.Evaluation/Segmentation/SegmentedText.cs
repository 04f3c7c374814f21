using System.Text.Json;
using Summarizer.Text;

namespace Summarizer.Evaluation.Segmentation;

/// <summary>A text with the sentences and tokens that people marked in it.</summary>
/// <param name="Language">BCP 47 tag.</param>
/// <param name="Source">Name of the collection.</param>
/// <param name="Text">The text.</param>
/// <param name="Sentences">Trimmed sentence spans, ascending.</param>
/// <param name="Tokens">Token spans, ascending; empty where tokens were not marked.</param>
public sealed record SegmentedText(string Language, string Source, string Text, IReadOnlyList<TextSpan> Sentences, IReadOnlyList<TextSpan> Tokens)
{
    /// <summary>Reads a JSON Lines file of <c>{"lang","source","text","sentences":[[start,end]],"tokens"?:[[start,end]]}</c>.</summary>
    /// <param name="path">The file; offsets in it are half-open UTF-16 code units.</param>
    /// <returns>The texts, in the order of the file.</returns>
    /// <exception cref="JsonException">A line is no such object.</exception>
    public static IReadOnlyList<SegmentedText> ReadFile(string path)
    {
        List<SegmentedText> texts = [];
        foreach (string line in File.ReadLines(path))
        {
            if (string.IsNullOrWhiteSpace(line)) continue;
            using JsonDocument json = JsonDocument.Parse(line);
            JsonElement root = json.RootElement;
            texts.Add(new SegmentedText(
                root.GetProperty("lang").GetString()!,
                root.TryGetProperty("source", out JsonElement source) ? source.GetString()! : "",
                root.GetProperty("text").GetString()!,
                ReadSpans(root.GetProperty("sentences")),
                root.TryGetProperty("tokens", out JsonElement tokens) && tokens.ValueKind == JsonValueKind.Array ? ReadSpans(tokens) : []));
        }

        return texts;
    }

    private static TextSpan[] ReadSpans(JsonElement array) => [.. array.EnumerateArray().Select(static s => new TextSpan(s[0].GetInt32(), s[1].GetInt32()))];
}
