using System.Text.Json;

namespace Summarizer.MachineLearning;

/// <summary>Reads documents with references.</summary>
public static class TrainingData
{
    /// <summary>
    /// Reads JSON Lines: <c>{"text" or "documents":[…], "references":[…], "title"?, "language" or "lang"?}</c>, one document a line. Blank lines are skipped.
    /// </summary>
    /// <param name="path">The file.</param>
    /// <param name="set">The value of <see cref="TrainingDocument.Set"/>; <c>null</c> for the file's name.</param>
    /// <param name="length">The value of <see cref="TrainingDocument.Length"/>.</param>
    /// <exception cref="InvalidDataException">A line is not such an object; the message says which line and why.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static IEnumerable<TrainingDocument> ReadJsonLines(string path, string? set = null, SummaryLength? length = null)
    {
        ArgumentNullException.ThrowIfNull(path);
        int number = 0;
        foreach (string line in File.ReadLines(path))
        {
            number++;
            if (string.IsNullOrWhiteSpace(line)) continue;
            yield return Read(line, $"{Path.GetFileName(path)}, line {number}", set ?? Path.GetFileNameWithoutExtension(path), length);
        }
    }

    private static TrainingDocument Read(string line, string where, string set, SummaryLength? length)
    {
        try
        {
            using JsonDocument json = JsonDocument.Parse(line);
            JsonElement root = json.RootElement;
            if (root.ValueKind != JsonValueKind.Object) throw new InvalidDataException($"{where}: expected a JSON object.");
            string[] texts = Strings(root, "documents") is { Length: > 0 } documents ? documents : Strings(root, "text");
            string[] references = [.. Strings(root, "references").Where(static r => !string.IsNullOrWhiteSpace(r))];
            if (texts.All(string.IsNullOrWhiteSpace)) throw new InvalidDataException($"{where}: no \"text\".");
            if (references.Length == 0) throw new InvalidDataException($"{where}: no \"references\"; a ranker learns from summaries that people wrote.");
            string? language = Strings(root, "language").Concat(Strings(root, "lang")).FirstOrDefault();
            return new TrainingDocument
            {
                Texts = texts,
                References = references,
                Title = Strings(root, "title").FirstOrDefault(),
                Language = language ?? "auto",
                Set = set,
                Length = length,
            };
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            throw new InvalidDataException($"{where}: {e.Message}", e);
        }
    }

    private static string[] Strings(JsonElement root, string name)
    {
        if (!root.TryGetProperty(name, out JsonElement value)) return [];
        return value.ValueKind switch
        {
            JsonValueKind.String => [value.GetString()!],
            JsonValueKind.Array => [.. value.EnumerateArray().Select(static e => e.GetString() ?? "")],
            _ => [],
        };
    }
}
