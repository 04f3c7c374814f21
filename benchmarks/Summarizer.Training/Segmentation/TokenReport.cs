using System.Globalization;
using Summarizer.Evaluation.Segmentation;
using Summarizer.Languages;
using Summarizer.Segmentation.Words;
using Summarizer.Text;

namespace Summarizer.Training.Segmentation;

/// <summary>Token F1 a file, in the sentences as marked, with the commonest differences on request.</summary>
internal static class TokenReport
{
    public static int Run(string folder, bool differences)
    {
        Tokenizer tokenizer = new();
        foreach (string file in Directory.GetFiles(folder, "*.jsonl").Order(StringComparer.Ordinal))
        {
            if (Path.GetFileName(file).StartsWith("golden", StringComparison.Ordinal)) continue;
            SegmentationScore score = default;
            Dictionary<string, int> missed = new(StringComparer.Ordinal);
            foreach (SegmentedText text in SegmentedText.ReadFile(file))
            {
                if (text.Tokens.Count == 0) continue;
                List<Token> tokens = [];
                foreach (TextSpan sentence in text.Sentences) tokenizer.Tokenize(text.Text, sentence, LanguageProfile.For(text.Language), tokens);
                List<TextSpan> spans = [.. tokens.Select(static t => t.Span)];
                score += SegmentationScore.OfSpans(spans, text.Tokens);
                if (differences) Collect(text, spans, missed);
            }

            if (score.Expected == 0) continue;
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Path.GetFileName(file),-28} {100 * score.F1:F2}  P {100 * score.Precision:F2}  R {100 * score.Recall:F2}"));
            foreach ((string key, int count) in missed.OrderByDescending(static p => p.Value).Take(differences ? 25 : 0)) Console.WriteLine($"      {count,4} {key}");
        }

        return 0;
    }

    private static void Collect(SegmentedText text, List<TextSpan> found, Dictionary<string, int> missed)
    {
        HashSet<TextSpan> all = [.. found];
        foreach (TextSpan gold in text.Tokens)
        {
            if (all.Contains(gold)) continue;
            string ours = string.Join('|', found.Where(f => f.Start < gold.End && f.End > gold.Start).Select(f => f.Slice(text.Text).ToString()));
            string key = $"{gold.Slice(text.Text)}   ours: {ours}";
            missed[key] = missed.GetValueOrDefault(key) + 1;
        }
    }
}
