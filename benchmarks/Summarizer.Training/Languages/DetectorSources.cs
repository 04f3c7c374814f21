using System.Text.Json;
using Summarizer.Languages;

namespace Summarizer.Training.Languages;

/// <summary>Texts to train language detection on: one source a file, one language a source.</summary>
internal static class DetectorSources
{
    /// <summary>Least letters of a script in a source to count for it.</summary>
    private const int LeastLetters = 4000;

    /// <summary>Weight of articles beside messages and manuals of programs.</summary>
    private const double ProseWeight = 3;

    private const double StopWordWeight = 0.5;

    /// <summary>Characters of a source that are read; more of the same kind of text tells little.</summary>
    private const int MostCharacters = 250_000;

    /// <summary>
    /// Reads the plain texts of a folder (<c>xx.NAME.txt</c>, one paragraph a line), the training parts of the summarization sets, and the stop words of the profiles.
    /// </summary>
    /// <exception cref="InvalidDataException">A language that shares its script with others has no text.</exception>
    public static SortedDictionary<(WritingSystem Script, string Language), GramFrequencies> Read(string dataFolder, string textFolder)
    {
        SortedDictionary<(WritingSystem, string), GramFrequencies> frequencies = [];
        foreach (string file in Directory.EnumerateFiles(textFolder, "*.txt").Order(StringComparer.Ordinal))
            Add(frequencies, Path.GetFileName(file).Split('.')[0], File.ReadLines(file), 1);
        foreach (string file in Directory.EnumerateFiles(dataFolder, "train.jsonl", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            List<(string Language, string Text)> documents = [.. ReadJsonLines(file)];
            Add(frequencies, documents[0].Language, documents.SelectMany(static d => d.Text.Split('\n')), ProseWeight);
        }

        // The tables tell all languages of a script apart at once: made without the text of one, they would no longer know it.
        string[] missing = [.. LanguageProfile.Tags.Where(t => IsShared(MainScript(string.Join(' ', LanguageProfile.For(t).StopWords))) && !frequencies.Keys.Any(k => k.Item2 == t))];
        if (missing.Length > 0) throw new InvalidDataException($"The tables are made for all languages at once, and {textFolder} has no text of at least {LeastLetters} letters (xx.NAME.txt) for: {string.Join(' ', missing)}.");

        foreach (string language in LanguageProfile.Tags) Add(frequencies, language, LanguageProfile.For(language).StopWords, StopWordWeight, leastLetters: 0);
        return frequencies;
    }

    /// <summary>Language and text of each line of a data set; the documents of a multi-document set joined.</summary>
    public static IEnumerable<(string Language, string Text)> ReadJsonLines(string file)
    {
        foreach (string line in File.ReadLines(file))
        {
            using JsonDocument json = JsonDocument.Parse(line);
            string text = json.RootElement.TryGetProperty("text", out JsonElement value) ? value.GetString() ?? "" : "";
            if (text.Length == 0 && json.RootElement.TryGetProperty("documents", out JsonElement documents))
                text = string.Join("\n\n", documents.EnumerateArray().Select(static d => d.GetString()));
            yield return (json.RootElement.GetProperty("lang").GetString()!, text);
        }
    }

    private static bool IsShared(WritingSystem script) => script is WritingSystem.Latin or WritingSystem.Cyrillic or WritingSystem.Arabic or WritingSystem.Devanagari;

    private static WritingSystem MainScript(string line)
    {
        Span<int> letters = stackalloc int[WritingSystems.Count];
        letters.Clear();
        foreach (char c in line) letters[(int)WritingSystems.Of(c)]++;
        letters[(int)WritingSystem.None] = 0;
        int best = 0;
        for (int i = 1; i < letters.Length; i++) best = letters[i] > letters[best] ? i : best;
        return (WritingSystem)best;
    }

    private static void Add(SortedDictionary<(WritingSystem, string), GramFrequencies> frequencies, string language, IEnumerable<string> lines, double weight, int leastLetters = LeastLetters)
    {
        Dictionary<WritingSystem, (Dictionary<ulong, int> Counts, int Letters)> scripts = [];
        int characters = 0;
        foreach (string line in lines)
        {
            if ((characters += line.Length) > MostCharacters) break;
            WritingSystem script = MainScript(line);
            if (!IsShared(script)) continue;
            if (script == WritingSystem.Latin && DetectorTraining.NeverLatin.Contains(language)) continue;
            if (!scripts.TryGetValue(script, out var entry)) entry = ([], 0);
            GramFrequencies.Counter counter = new(entry.Counts);
            WordGrams.Read(line, ref counter);
            scripts[script] = (entry.Counts, entry.Letters + line.Length);
        }

        foreach ((WritingSystem script, (Dictionary<ulong, int> counts, int letters)) in scripts)
        {
            if (letters < leastLetters) continue;
            if (!frequencies.TryGetValue((script, language), out GramFrequencies? sum)) frequencies[(script, language)] = sum = new GramFrequencies();
            sum.AddSource(counts, weight);
        }
    }
}
