using System.Globalization;
using Summarizer.Languages;
using Summarizer.Segmentation;
using Summarizer.Text;

namespace GetASummary;

/// <summary>How long an article takes to read: words of scripts that write them apart, characters of others.</summary>
internal static class ReadingTime
{
    private const int WordsAMinute = 230;
    private const int CharactersAMinute = 500;

    public static string Of(Article article)
    {
        LanguageProfile language = LanguageProfile.For(article.Language ?? LanguageDetector.Detect(article.Text));
        int count = language.HasSpaces ? Words(article.Text, language) : article.Text.EnumerateRunes().Count(System.Text.Rune.IsLetterOrDigit);
        string unit = language.HasSpaces ? "word" : "character";
        int minutes = Math.Max(1, (int)Math.Round((double)count / (language.HasSpaces ? WordsAMinute : CharactersAMinute)));
        return string.Create(CultureInfo.InvariantCulture, $"{count:N0} {unit}{(count == 1 ? "" : "s")} · {minutes} min read");
    }

    private static int Words(string text, LanguageProfile language)
    {
        int count = 0;
        foreach (Token token in new TextAnalyzer().Analyze(text, language).Tokens)
            if (token.Kind is TokenKind.Word or TokenKind.Number) count++;
        return count;
    }
}
