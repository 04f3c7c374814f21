using System.Collections.Frozen;
using Summarizer.Languages;
using Summarizer.Terms;
using Summarizer.Text;

namespace Summarizer.Keyphrases;

/// <summary>
/// The characters of a text without spaces between words, as words of a <see cref="WordSequence"/>: function words and, in Japanese, the syllables that inflect
/// (hiragana) part runs. Phrases are then the strings of two to eight characters that the text repeats.
/// </summary>
internal static class UnspacedWords
{
    public const int LongestPhrase = 8;
    private const int LongestStopWord = 4;

    public static WordSequence Read(Document document, LanguageProfile language, CancellationToken cancellationToken)
    {
        string text = document.Text;
        using Vocabulary terms = Vocabulary.Take(language);
        List<WordOccurrence> words = [];
        int position = 0, run = 0;
        foreach (Sentence sentence in document.Sentences)
        {
            cancellationToken.ThrowIfCancellationRequested();
            run++;
            if (sentence.Kind == SentenceKind.Boilerplate) continue;
            for (int i = sentence.Span.Start; i < sentence.Span.End; position++)
            {
                int end = UnspacedScripts.CharacterEnd(text, i, sentence.Span.End);
                int stop = StopWordEnd(text, i, sentence.Span.End, language);
                if (stop > 0 || !UnspacedScripts.IsAt(text, i) || text[i] is >= '\u3040' and <= '\u309f')
                {
                    run++;
                    i = Math.Max(stop, end);
                    continue;
                }

                words.Add(new WordOccurrence(terms.InternTerm(text.AsSpan(i, end - i)), new TextSpan(i, end), position, run, WordRole.Noun, false));
                i = end;
            }
        }

        return new WordSequence(words, terms.Count, position);
    }

    private static int StopWordEnd(string text, int start, int end, LanguageProfile language)
    {
        for (int length = Math.Min(LongestStopWord, end - start); length > 0; length--)
            if (language.IsStopWord(text.AsSpan(start, length))) return start + length;
        return 0;
    }
}
