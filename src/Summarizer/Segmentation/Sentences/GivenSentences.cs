using Summarizer.Languages;
using Summarizer.Text;

namespace Summarizer.Segmentation.Sentences;

/// <summary>A splitter that returns the caller's own sentences, trimmed and checked.</summary>
internal sealed class GivenSentences(IReadOnlyList<TextSpan> given) : ISentenceSplitter
{
    /// <inheritdoc/>
    public void Split(ReadOnlySpan<char> text, LanguageProfile language, List<TextSpan> sentences, CancellationToken cancellationToken = default)
    {
        int previousEnd = 0;
        foreach (TextSpan span in given)
        {
            if (span.Start < previousEnd || span.End > text.Length)
                throw new ArgumentException($"Sentence {span} overlaps or precedes the one before it, which ends at {previousEnd}, or leaves the text of {text.Length} code units.");
            previousEnd = span.End;
            int start = span.Start, end = span.End;
            while (start < end && char.IsWhiteSpace(text[start])) start++;
            while (end > start && char.IsWhiteSpace(text[end - 1])) end--;
            if (end > start) sentences.Add(new TextSpan(start, end));
        }
    }
}
