using System.Text.Json;

namespace Summarizer.Tests.Ranking;

/// <summary>A floor under the quality of the default, on part of the evaluation data; the full figures: docs/algorithms.md.</summary>
public class TextRankQualityTests
{
    // Small samples wobble by points, so only their mean is held.
    private const double Floor = 0.5;

    [Test]
    public void The_default_keeps_its_gain_over_the_better_baseline()
    {
        double[] gains =
        [
            Gain("cnndm", 40, SummaryLength.Sentences(2)), Gain("scitldr_a", 60, SummaryLength.Sentences(1)), Gain("ectsum", 20, SummaryLength.Words(46)),
            Gain("squality", 6, SummaryLength.Words(300)), Gain("scisumm", 8, SummaryLength.Words(143)),
        ];
        Assert.That(gains.Average(), Is.GreaterThan(Floor), string.Join(" ", gains));
    }

    private static double Gain(string set, int documents, SummaryLength length)
    {
        TextSummarizer summarizer = new(new SummarizerOptions { Language = "en" });
        TextSummarizer classicSummarizer = new(new SummarizerOptions { Language = "en", Ranker = TextRank.Classic });
        TextSummarizer leadSummarizer = new(new SummarizerOptions { Language = "en", Ranker = new Lead() });
        double best = 0, lead = 0, classic = 0;
        foreach (string line in Lines(set).Take(documents))
        {
            using JsonDocument json = JsonDocument.Parse(line);
            string text = json.RootElement.GetProperty("text").GetString()!;
            string[] references = [.. json.RootElement.GetProperty("references").EnumerateArray().Select(static r => r.GetString()!)];
            string opening = length.Unit == SummaryUnit.Sentences
                ? leadSummarizer.Summarize(text, length).Text
                : string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Take((int)length.Amount));
            best += UnigramF1(summarizer.Summarize(text, length).Text, references);
            lead += UnigramF1(opening, references);
            classic += UnigramF1(classicSummarizer.Summarize(text, length).Text, references);
        }

        return 100 * (best - Math.Max(lead, classic)) / documents;
    }

    private static IEnumerable<string> Lines(string set)
    {
        for (DirectoryInfo? folder = new(TestContext.CurrentContext.TestDirectory); folder is not null; folder = folder.Parent)
        {
            string file = Path.Combine(folder.FullName, "shared", "data", "summarization", set, "dev.jsonl");
            if (File.Exists(file)) return File.ReadLines(file);
        }

        Assert.Ignore("The evaluation data (shared/data beside the project) is not here.");
        return [];
    }

    /// <summary>Unigram overlap F1 with the nearest reference: ROUGE-1 without stemming, enough to notice a loss.</summary>
    private static double UnigramF1(string summary, string[] references)
    {
        Dictionary<string, int> own = Count(summary);
        double best = 0;
        foreach (string reference in references)
        {
            Dictionary<string, int> other = Count(reference);
            int common = own.Sum(p => Math.Min(p.Value, other.GetValueOrDefault(p.Key)));
            best = Math.Max(best, 2.0 * common / Math.Max(1, own.Values.Sum() + other.Values.Sum()));
        }

        return best;
    }

    private static Dictionary<string, int> Count(string text)
    {
        Dictionary<string, int> counts = [];
        foreach (string word in new string([.. text.ToLowerInvariant().Select(static c => char.IsLetterOrDigit(c) ? c : ' ')]).Split(' ', StringSplitOptions.RemoveEmptyEntries))
            counts[word] = counts.GetValueOrDefault(word) + 1;
        return counts;
    }
}
