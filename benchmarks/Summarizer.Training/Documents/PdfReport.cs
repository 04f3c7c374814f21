using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Summarizer.Documents;

namespace Summarizer.Training.Documents;

/// <summary>How much of the prose of papers comes out of their PDF: whole, in sentences, and without what is no prose.</summary>
/// <remarks>Letters a to z alone are compared, so hyphens, spaces and accents do not count.
/// Recall: body sentences of eight words or more that occur in the text. Intact: those that are one sentence of the splitter. Clean: sentences of a summary of eight that occur in the body.</remarks>
internal static class PdfReport
{
    private const int ShortestSentence = 8;
    private const int SummarySentences = 8;

    /// <param name="folder">Pairs ID.pdf and ID.json with <c>title</c>, <c>abstract</c> and <c>sentences</c>.</param>
    /// <param name="texts">A folder of ID.txt made by another program, to be measured instead.</param>
    /// <param name="details">Whether to list what was missed, and to write what was read beside it into that folder.</param>
    public static int Run(string folder, string? texts, string? details)
    {
        double[] sums = new double[3];
        int papers = 0;
        TextSummarizer summarizer = new(new SummarizerOptions { Length = SummaryLength.Sentences(SummarySentences), IncludeScores = true });
        Console.WriteLine("paper          recall  intact   clean   ms  title");
        foreach (string file in Directory.GetFiles(folder, "*.json").Order(StringComparer.Ordinal))
        {
            string id = Path.GetFileNameWithoutExtension(file);
            using JsonDocument gold = JsonDocument.Parse(File.ReadAllBytes(file));
            string title = gold.RootElement.GetProperty("title").GetString()!;
            string[] body = Strings(gold.RootElement, "sentences");
            string all = Letters(string.Join(' ', Strings(gold.RootElement, "abstract").Concat(body)));
            long start = Stopwatch.GetTimestamp();
            ExtractedText read = texts is null
                ? new PdfReader().Read(File.ReadAllBytes(Path.Combine(folder, id + ".pdf")))
                : new ExtractedText(File.ReadAllText(Path.Combine(texts, id + ".txt")));
            double milliseconds = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
            string letters = Letters(read.Text);
            Summary summary = summarizer.Summarize(read.ToRequest());
            HashSet<string> sentences = [.. summary.Scores.Select(s => Letters(s.Span.Slice(read.Text).ToString()))];
            string[] counted = [.. body.Where(static s => s.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length >= ShortestSentence)];
            string[] missed = [.. counted.Where(s => !letters.Contains(Letters(s), StringComparison.Ordinal))];
            string[] broken = [.. counted.Where(s => !sentences.Contains(Letters(s))).Except(missed)];
            string[] foreign = [.. summary.Sentences.Select(static s => s.Text).Where(s => !all.Contains(Letters(s), StringComparison.Ordinal))];
            double recall = 1 - missed.Length / (double)counted.Length, intact = 1 - (missed.Length + broken.Length) / (double)counted.Length;
            double clean = 1 - foreign.Length / (double)Math.Max(1, summary.Sentences.Count);
            bool titled = read.Title is not null && Letters(read.Title) == Letters(title);
            sums[0] += recall;
            sums[1] += intact;
            sums[2] += clean;
            papers++;
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{id,-14} {recall:F3}   {intact:F3}   {clean:F3}  {milliseconds,4:F0}  {(titled ? "" : "not ")}{read.Title}"));
            if (details is not null) WriteDetails(Path.Combine(details, id), read, missed, broken, foreign);
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"mean           {sums[0] / papers:F3}   {sums[1] / papers:F3}   {sums[2] / papers:F3}"));
        return 0;
    }

    private static string[] Strings(JsonElement element, string name) => [.. element.GetProperty(name).EnumerateArray().Select(static s => s.GetString()!)];

    private static string Letters(string text) => string.Concat(text.ToLowerInvariant().Where(char.IsAsciiLetterLower));

    private static void WriteDetails(string path, ExtractedText read, string[] missed, string[] broken, string[] foreign)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path + ".txt", read.Text);
        StringBuilder page = new();
        foreach ((string name, string[] list) in new[] { ("missed", missed), ("broken", broken), ("foreign", foreign) })
        {
            foreach (string sentence in list) page.Append(name).Append("  ").Append(sentence.ReplaceLineEndings(" ")).Append('\n');
        }

        File.WriteAllText(path + ".log", page.ToString());
    }
}
