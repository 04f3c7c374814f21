using Summarizer.Evaluation.Datasets;
using Summarizer.Languages;
using Summarizer.Segmentation.Sentences;
using Summarizer.Text;

namespace Summarizer.Evaluation.Runs;

/// <summary>The start of a text at exactly the length asked for.</summary>
internal static class LeadCut
{
    public static EvaluatedSummary Summarize(SummarizationItem item, SummaryLength length)
    {
        if (length.Unit is SummaryUnit.Sentences or SummaryUnit.Ratio)
        {
            SummaryRequest request = new(item.Text) { Title = item.Title, Language = item.Language, Length = length };
            Summary summary = new TextSummarizer(new SummarizerOptions { Ranker = new Lead(), Coherence = false }).Summarize(request);
            double last = Math.Max(1, summary.Diagnostics.SentenceCount - 1);
            return new([.. summary.Sentences.Select(static s => s.Text)], [.. summary.Sentences.Select(s => s.Index / last)]);
        }

        string cut = item.Text[..End(item.Text, length)];
        string[] sentences = SentencesOf(cut, item.Language);
        double all = Math.Max(1, SentencesOf(item.Text, item.Language).Length - 1);
        return new(sentences, [.. sentences.Select((_, i) => i / all)]);
    }

    public static EvaluatedSummary SummarizeInTurn(SummarizationItem item, SummaryLength length)
    {
        string[][] documents = [.. item.Documents.Select(d => SentencesOf(d, item.Language))];
        List<string> turn = [];
        int longest = documents.Max(static d => d.Length);
        for (int i = 0; i < longest; i++) turn.AddRange(documents.Where(d => i < d.Length).Select(d => d[i]));
        if (length.Unit is SummaryUnit.Sentences) return new([.. turn.Take((int)length.Amount)], []);
        if (length.Unit is SummaryUnit.Ratio) return new([.. turn.Take(Math.Max(1, (int)Math.Ceiling(turn.Count * length.Amount)))], []);
        string joined = string.Join('\n', turn);
        return new(joined[..End(joined, length)].Split('\n'), []);
    }

    private static string[] SentencesOf(string text, string language)
    {
        List<TextSpan> spans = [];
        new SentenceSplitter().Split(text, LanguageProfile.For(language), spans);
        return [.. spans.Select(s => s.Slice(text).ToString())];
    }

    private static int End(string text, SummaryLength length)
    {
        int most = (int)length.Amount;
        if (length.Unit == SummaryUnit.Characters) return Math.Min(most, text.Length);
        if (length.Counter is not null) return TokenEnd(text, most, length.Counter);
        int words = 0;
        bool counted = false;
        for (int i = 0; i < text.Length; i++)
        {
            if (char.IsWhiteSpace(text[i]))
            {
                if (counted && words == most) return i;
                counted = false;
            }
            else if (!counted && (char.IsLetterOrDigit(text[i]) || char.IsSurrogate(text[i])))
            {
                counted = true;
                words++;
            }
        }

        return text.Length;
    }

    /// <summary>End of the longest part that ends with a word and has at most so many tokens.</summary>
    private static int TokenEnd(string text, int most, Func<string, int> counter)
    {
        int[] ends = [.. Enumerable.Range(1, text.Length).Where(i => !char.IsWhiteSpace(text[i - 1]) && (i == text.Length || char.IsWhiteSpace(text[i])))];
        int fits = 0, over = ends.Length + 1;
        while (over - fits > 1)
        {
            int middle = (fits + over) / 2;
            if (counter(text[..ends[middle - 1]]) <= most) fits = middle;
            else over = middle;
        }

        return fits == 0 ? 0 : ends[fits - 1];
    }
}
