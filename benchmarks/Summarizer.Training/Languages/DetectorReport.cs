using Summarizer.Languages;

namespace Summarizer.Training.Languages;

/// <summary>How often windows of the development texts are detected, none of which the detector was trained on.</summary>
internal static class DetectorReport
{
    private const int MostSnippets = 2000;

    public static int Run(string dataFolder)
    {
        string[] files = [.. Directory.EnumerateFiles(dataFolder, "*dev.jsonl", SearchOption.AllDirectories)
            .Where(static f => !f.Contains("keyphrases", StringComparison.Ordinal) && !f.EndsWith("golden-dev.jsonl", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];
        foreach (int length in (int[])[200, 60])
        {
            int allRight = 0, all = 0;
            Console.WriteLine($"windows of {length}");
            foreach (string file in files)
            {
                Dictionary<string, int> found = [];
                int right = 0, count = 0;
                foreach ((string language, string text) in DetectorSources.ReadJsonLines(file))
                {
                    for (int at = 0; at + length <= text.Length; at += length)
                    {
                        string tag = LanguageDetector.Detect(text.AsSpan(at, length));
                        if (tag == language) right++;
                        else found[tag] = found.GetValueOrDefault(tag) + 1;
                        count++;
                    }
                }

                allRight += right;
                all += count;
                Console.WriteLine($"  {Path.GetRelativePath(dataFolder, file),-40} {100.0 * right / count,7:F2} % of {count,6}  {string.Join(' ', found.OrderByDescending(static f => f.Value).Take(6).Select(static f => $"{f.Key} {f.Value}"))}");
            }

            Console.WriteLine($"  all {100.0 * allRight / all:F2} %");
        }

        ReportSnippets(files);
        return 0;
    }

    /// <summary>Snippets of whole words, below 20 characters: how many are told, and how many wrongly; of all, and of 500 taken from the files in turn.</summary>
    private static void ReportSnippets(string[] files)
    {
        (string File, string Language, string Text)[][] snippets = [.. files.Select(file => DetectorSources.ReadJsonLines(file).SelectMany(d => Snippets(d.Text, d.Language)
            .Select(s => (Path.GetRelativePath(Path.GetDirectoryName(Path.GetDirectoryName(file))!, file), d.Language, s))).Take(MostSnippets).ToArray())];
        Tell("all snippets below 20", snippets.SelectMany(static s => s));
        Tell("500 of them", Enumerable.Range(0, MostSnippets).SelectMany(i => snippets.Where(s => i < s.Length).Select(s => s[(int)(i * 7919L % s.Length)])).Take(500));

        static void Tell(string name, IEnumerable<(string File, string Language, string Text)> snippets)
        {
            int count = 0, told = 0;
            List<string> wrong = [];
            foreach ((string file, string language, string text) in snippets)
            {
                string tag = LanguageDetector.Detect(text);
                count++;
                if (tag == "und") continue;
                told++;
                if (tag != language) wrong.Add($"    {file}: {tag}: {text.ReplaceLineEndings(" ")}");
            }

            Console.WriteLine($"{name}: {count}, told {told}, wrong {wrong.Count}");
            foreach (string line in wrong.Take(20)) Console.WriteLine(line);
        }
    }

    private static IEnumerable<string> Snippets(string text, string language)
    {
        bool hasSpaces = language is not ("zh" or "ja" or "th");
        for (int at = 0, number = 0; at < text.Length; number++)
        {
            int end = Math.Min(text.Length, at + 5 + (number * 5 % 15));
            while (hasSpaces && end < text.Length && end > at && !char.IsWhiteSpace(text[end])) end--;
            if (end == at) end = Math.Min(text.Length, at + 1);
            string snippet = text[at..end].Trim();
            at = end;
            while (hasSpaces && at < text.Length && !char.IsWhiteSpace(text[at - 1])) at++;
            if (snippet.Count(char.IsLetter) > 2) yield return snippet;
        }
    }
}
