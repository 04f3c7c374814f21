using System.Text.Json;

namespace Summarizer.Evaluation.Datasets;

/// <summary>Reads summarization sets: JSON Lines of <c>{"id"?,"lang"?,"domain"?,"title"?,"text"?,"documents"?:[…],"references":[…]}</c>.</summary>
/// <remarks>A text or documents must be there; without <c>lang</c> the language counts as English, without <c>id</c> the line number names the item.</remarks>
public static class SummarizationDataset
{
    /// <summary>Reads a file, item by item as they are asked for.</summary>
    /// <exception cref="InvalidDataException">A line is no such object; the message names file and line.</exception>
    public static IEnumerable<SummarizationItem> ReadFile(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return Read(File.ReadLines(path), path);
    }

    /// <summary>Reads lines, item by item as they are asked for; blank ones are skipped.</summary>
    /// <param name="lines">One JSON object a line.</param>
    /// <param name="source">What errors call the lines.</param>
    /// <exception cref="InvalidDataException">A line is no such object.</exception>
    public static IEnumerable<SummarizationItem> Read(IEnumerable<string> lines, string source)
    {
        ArgumentNullException.ThrowIfNull(lines);
        int number = 0;
        foreach (string line in lines)
        {
            number++;
            if (!string.IsNullOrWhiteSpace(line)) yield return Parse(line, source, number);
        }
    }

    private static SummarizationItem Parse(string line, string source, int number)
    {
        try
        {
            using JsonDocument json = JsonDocument.Parse(line);
            JsonElement root = json.RootElement;
            IReadOnlyList<string> documents = Strings(root, "documents");
            string text = String(root, "text") ?? (documents.Count > 0 ? string.Join("\n\n", documents) : throw new InvalidDataException("no text"));
            IReadOnlyList<string> references = Strings(root, "references");
            return new SummarizationItem(
                String(root, "id") ?? number.ToString(System.Globalization.CultureInfo.InvariantCulture),
                String(root, "lang") ?? "en",
                String(root, "domain") ?? "",
                String(root, "title"),
                text,
                documents.Count > 0 ? documents : [text],
                references.Count > 0 ? references : throw new InvalidDataException("no references"));
        }
        catch (Exception broken) when (broken is JsonException or InvalidDataException or InvalidOperationException)
        {
            throw new InvalidDataException($"{source}, line {number}: {broken.Message}", broken);
        }
    }

    private static string? String(JsonElement root, string name) =>
        root.TryGetProperty(name, out JsonElement value) && value.ValueKind != JsonValueKind.Null ? value.GetString() : null;

    private static IReadOnlyList<string> Strings(JsonElement root, string name) =>
        root.TryGetProperty(name, out JsonElement array) && array.ValueKind == JsonValueKind.Array
            ? [.. array.EnumerateArray().Select(static e => e.GetString() ?? throw new InvalidDataException("null in an array"))]
            : [];
}
