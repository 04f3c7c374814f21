using Summarizer.Languages;
using Summarizer.Segmentation;
using Summarizer.Text;

namespace Summarizer.Training.Queries;

/// <summary>The distinct stemmed content words of a text.</summary>
internal static class ContentTerms
{
    public static HashSet<string> Of(string text, LanguageProfile language)
    {
        HashSet<string> terms = [];
        Document document = new TextAnalyzer().Analyze(text, language);
        char[] buffer = new char[text.Length];
        foreach (Token token in document.Tokens)
        {
            if (token.Kind is not (TokenKind.Word or TokenKind.Number)) continue;
            int length = TermNormalizer.Normalize(token.Span.Slice(text), language, buffer);
            if (length > 0) terms.Add(new string(buffer, 0, length));
        }

        return terms;
    }
}
