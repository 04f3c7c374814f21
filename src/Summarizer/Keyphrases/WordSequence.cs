using Summarizer.Languages;
using Summarizer.Terms;
using Summarizer.Text;

namespace Summarizer.Keyphrases;

/// <summary>The content words of a text in order, with the runs they form: stop words, numbers, marks and ends of sentences part runs; a hyphen inside a word does not.</summary>
internal sealed class WordSequence(List<WordOccurrence> words, int termCount)
{
    public IReadOnlyList<WordOccurrence> Words => words;

    public int TermCount => termCount;

    /// <param name="document">The text with its tokens.</param>
    /// <param name="language">Its language.</param>
    /// <param name="leaveOutGeneral">Whether words that any text has (<see cref="GeneralWords"/>) part runs like stop words.</param>
    /// <param name="cancellationToken">Checked every few thousand sentences.</param>
    public static WordSequence Read(Document document, LanguageProfile language, bool leaveOutGeneral, CancellationToken cancellationToken)
    {
        string text = document.Text;
        using Vocabulary terms = Vocabulary.Take(language);
        List<WordOccurrence> words = [];
        ReadOnlySpan<Token> tokens = document.Tokens;
        int position = 0, run = 0;
        for (int s = 0; s < document.Sentences.Length; s++, run++)
        {
            if ((s & 0xFFF) == 0) cancellationToken.ThrowIfCancellationRequested();
            Sentence sentence = document.Sentences[s];
            if (sentence.Kind == SentenceKind.Boilerplate) continue;
            int end = sentence.FirstToken + sentence.TokenCount;
            for (int t = sentence.FirstToken; t < end; t++)
            {
                Token token = tokens[t];
                int term = Vocabulary.None;
                if (token.Kind == TokenKind.Word && token.Span.Length > 1 && !(leaveOutGeneral && GeneralWords.Contains(token.Span.Slice(text), language)))
                    term = !document.Terms.IsEmpty && document.Terms[t] is { } given ? terms.InternTerm(given) : terms.InternWord(text, token.Span.Start, token.Span.Length);
                if (term != Vocabulary.None) words.Add(new WordOccurrence(term, token.Span, position, run));
                else if (!IsInnerHyphen(text, tokens, t, sentence.FirstToken, end)) run++;
                if (token.Kind is TokenKind.Word or TokenKind.Number) position++;
            }
        }

        return new WordSequence(words, terms.Count);
    }

    private static bool IsInnerHyphen(string text, ReadOnlySpan<Token> tokens, int t, int first, int end) =>
        tokens[t].Span.Length == 1 && text[tokens[t].Span.Start] is '-' or '\u2010' or '\u2011'
        && t > first && t + 1 < end && tokens[t - 1].Span.End == tokens[t].Span.Start && tokens[t + 1].Span.Start == tokens[t].Span.End;
}
