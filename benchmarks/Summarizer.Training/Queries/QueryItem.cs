using System.Text.Json;

namespace Summarizer.Training.Queries;

/// <summary>A text with questions about it and the answers people gave.</summary>
internal sealed record QueryItem(string Id, string Language, string Text, IReadOnlyList<(string Query, string Answer)> Queries)
{
    /// <summary>Reads JSON Lines of <c>{"id","lang","text","queries":[{"query","answer"}]}</c>.</summary>
    public static IEnumerable<QueryItem> ReadFile(string path)
    {
        foreach (string line in File.ReadLines(path))
        {
            if (string.IsNullOrWhiteSpace(line)) continue;
            using JsonDocument json = JsonDocument.Parse(line);
            JsonElement root = json.RootElement;
            yield return new QueryItem(
                root.GetProperty("id").ToString(),
                root.GetProperty("lang").GetString()!,
                root.GetProperty("text").GetString()!,
                [.. root.GetProperty("queries").EnumerateArray().Select(static q => (q.GetProperty("query").GetString()!, q.GetProperty("answer").GetString()!))]);
        }
    }
}
