using System.Text.RegularExpressions;
using Summarizer.Languages;
using Summarizer.Segmentation.Sentences;
using Summarizer.Text;

namespace Summarizer.Training.Segmentation;

/// <summary>The splitter everyone writes first: an end mark, closing quotes and brackets, then white space; or a blank line.</summary>
internal sealed partial class NaiveSplitter : ISentenceSplitter
{
    public void Split(ReadOnlySpan<char> text, LanguageProfile language, List<TextSpan> sentences, CancellationToken cancellationToken = default)
    {
        int start = 0;
        foreach (ValueMatch match in Boundary().EnumerateMatches(text))
        {
            Add(text, start, match.Index + match.Length, sentences);
            start = match.Index + match.Length;
        }

        Add(text, start, text.Length, sentences);
    }

    [GeneratedRegex("""[.!?\u2026\u061F\u06D4\u0964]+["'\u201D\u2019\u00BB)\]]*\s+|[\u3002\uFF01\uFF1F]+["'\u201D\u2019\u00BB\u300D\u300F\uFF09)\]]*\s*|\n\s*\n""")]
    private static partial Regex Boundary();

    private static void Add(ReadOnlySpan<char> text, int start, int end, List<TextSpan> sentences)
    {
        while (start < end && char.IsWhiteSpace(text[start])) start++;
        while (end > start && char.IsWhiteSpace(text[end - 1])) end--;
        if (end > start) sentences.Add(new TextSpan(start, end));
    }
}
