using System.Text.Json;

namespace Summarizer.Evaluation.Keyphrases;

/// <summary>A text with the keyphrases people gave it.</summary>
/// <param name="Id">What it is called in its set.</param>
/// <param name="Language">BCP 47 tag.</param>
/// <param name="Text">The text.</param>
/// <param name="Keyphrases">The phrases.</param>
public sealed record KeyphraseItem(string Id, string Language, string Text, IReadOnlyList<string> Keyphrases)
{
    /// <summary>Reads a JSON Lines file of <c>{"id","lang","text","keywords":[…]}</c>, item by item as they are asked for.</summary>
    /// <exception cref="InvalidDataException">A line is no such object; the message names file and line.</exception>
    public static IEnumerable<KeyphraseItem> ReadFile(string path)
    {
        int number = 0;
        foreach (string line in File.ReadLines(path))
        {
            number++;
            if (!string.IsNullOrWhiteSpace(line)) yield return Parse(line, path, number);
        }
    }

    private static KeyphraseItem Parse(string line, string path, int number)
    {
        try
        {
            using JsonDocument json = JsonDocument.Parse(line);
            JsonElement root = json.RootElement;
            return new KeyphraseItem(
                root.GetProperty("id").ToString(),
                root.GetProperty("lang").GetString()!,
                root.GetProperty("text").GetString()!,
                [.. root.GetProperty("keywords").EnumerateArray().Select(static k => k.GetString()!)]);
        }
        catch (Exception broken) when (broken is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            throw new InvalidDataException($"{path}, line {number}: {broken.Message}", broken);
        }
    }
}
