using System.Globalization;
using ICU4N.Text;
using Summarizer.Languages;
using Summarizer.Segmentation.Sentences;
using Summarizer.Text;

namespace Summarizer.Training.Segmentation;

/// <summary>ICU's sentence break iterator, for comparison; blank lines break too.</summary>
internal sealed class IcuSplitter : ISentenceSplitter
{
    public void Split(ReadOnlySpan<char> text, LanguageProfile language, List<TextSpan> sentences, CancellationToken cancellationToken = default)
    {
        BreakIterator iterator = BreakIterator.GetSentenceInstance(CultureInfo.InvariantCulture);
        string whole = text.ToString();
        iterator.SetText(whole);
        int start = 0;
        for (int end = iterator.Next(); end != BreakIterator.Done; end = iterator.Next())
        {
            int from = start;
            for (int blank = IndexOfBlankLine(text[from..end]); blank >= 0; blank = IndexOfBlankLine(text[from..end]))
            {
                Add(text, from, from + blank, sentences);
                from += blank + 2;
            }

            Add(text, from, end, sentences);
            start = end;
        }
    }

    private static int IndexOfBlankLine(ReadOnlySpan<char> text) => text.IndexOf("\n\n", StringComparison.Ordinal);

    private static void Add(ReadOnlySpan<char> text, int start, int end, List<TextSpan> sentences)
    {
        while (start < end && char.IsWhiteSpace(text[start])) start++;
        while (end > start && char.IsWhiteSpace(text[end - 1])) end--;
        if (end > start) sentences.Add(new TextSpan(start, end));
    }
}
