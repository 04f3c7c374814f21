using System.Globalization;
using Summarizer.Languages;
using Summarizer.Text;

namespace Summarizer.Keyphrases;

/// <summary>The words of a text that may be part of a keyphrase, sentence by sentence.</summary>
internal sealed class KeyphraseWords
{
    private readonly Dictionary<string, int> _ids = new(StringComparer.Ordinal);

    public List<List<KeyphraseWord>> Sentences { get; } = [];

    /// <summary>Number of different words.</summary>
    public int Count => _ids.Count;

    public static KeyphraseWords Read(Document document, LanguageProfile language, int minLetters, CancellationToken cancellationToken)
    {
        KeyphraseWords words = new();
        for (int i = 0; i < document.Sentences.Length; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (document.Sentences[i].Kind == SentenceKind.Prose) words.Sentences.Add(words.Read(document, i, language, minLetters));
        }

        return words;
    }

    private List<KeyphraseWord> Read(Document document, int sentence, LanguageProfile language, int minLetters)
    {
        List<KeyphraseWord> found = [];
        foreach (Token token in document.TokensOf(sentence))
        {
            if (token.Kind != TokenKind.Word) continue;
            string word = token.Span.Slice(document.Text).ToString().ToLower(CultureInfo.InvariantCulture).Replace('’', '\'');
            bool isShort = language.HasSpaces && word.Length < minLetters && char.IsAscii(word[0]);
            if (isShort || language.IsStopWord(word) || !word.All(static c => char.IsLetterOrDigit(c) || c is '-' or '\'' || char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark || char.IsSurrogate(c))) continue;
            bool follows = found.Count > 0 && document.Text.AsSpan(found[^1].Span.End, token.Span.Start - found[^1].Span.End) is "" or " " or "-";
            found.Add(new KeyphraseWord(IdOf(word, language), token.Span, follows));
        }

        return found;
    }

    private int IdOf(string word, LanguageProfile language)
    {
        if (language.Stemmer is not null)
        {
            Span<char> stem = word.ToCharArray();
            word = stem[..language.Stemmer.Stem(stem)].ToString();
        }

        if (!_ids.TryGetValue(word, out int id)) _ids[word] = id = _ids.Count;
        return id;
    }
}
