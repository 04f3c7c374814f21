using Summarizer.Languages;
using Summarizer.Text;

namespace Summarizer.Segmentation;

/// <summary>The built-in tokenizer.</summary>
public sealed class Tokenizer : ITokenizer
{
    /// <inheritdoc/>
    public void Tokenize(ReadOnlySpan<char> text, TextSpan range, LanguageProfile language, List<Token> tokens)
    {
        ArgumentNullException.ThrowIfNull(language);
        ArgumentNullException.ThrowIfNull(tokens);
        for (int i = range.Start; i < range.End;)
        {
            int start = i;
            if (char.IsWhiteSpace(text[i]))
            {
                i++;
            }
            else if (char.IsLetterOrDigit(text[i]))
            {
                bool letter = false;
                for (; i < range.End && (char.IsLetterOrDigit(text[i]) || IsInner(text, i, range)); i++) letter |= char.IsLetter(text[i]);
                tokens.Add(new Token(new TextSpan(start, i), letter ? TokenKind.Word : TokenKind.Number));
            }
            else
            {
                i += char.IsHighSurrogate(text[i]) && i + 1 < range.End && char.IsLowSurrogate(text[i + 1]) ? 2 : 1;
                tokens.Add(new Token(new TextSpan(start, i), TokenKind.Symbol));
            }
        }
    }

    private static bool IsInner(ReadOnlySpan<char> text, int i, TextSpan range) =>
        char.IsSurrogate(text[i])
        || char.GetUnicodeCategory(text[i]) is System.Globalization.UnicodeCategory.NonSpacingMark or System.Globalization.UnicodeCategory.SpacingCombiningMark
        || (text[i] is '\'' or '\u2019' or '-' or '.' or ',' && i + 1 < range.End && char.IsLetterOrDigit(text[i + 1]));
}
