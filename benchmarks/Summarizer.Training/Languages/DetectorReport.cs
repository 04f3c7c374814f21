using Summarizer.Languages;

namespace Summarizer.Training.Languages;

/// <summary>How often windows of the development texts are detected, none of which the detector was trained on.</summary>
internal static class DetectorReport
{
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

        return 0;
    }
}
