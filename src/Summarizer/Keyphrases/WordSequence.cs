using Summarizer.Languages;
using Summarizer.Terms;
using Summarizer.Text;

namespace Summarizer.Keyphrases;

/// <summary>The content words of a text in order, with the runs they form: stop words, numbers, marks and ends of sentences part runs; a hyphen inside a word does not.</summary>
internal sealed class WordSequence(List<WordOccurrence> words, int termCount, int length)
{
    public IReadOnlyList<WordOccurrence> Words => words;

    public int TermCount => termCount;

    /// <summary>Words and numbers of the text, function words included.</summary>
    public int Length => length;

    /// <param name="document">The text with its tokens.</param>
    /// <param name="language">Its language.</param>
    /// <param name="onlyNominal">Whether verbs, adverbs and the like part runs as stop words do.</param>
    /// <param name="cancellationToken">Checked every few thousand sentences.</param>
    public static WordSequence Read(Document document, LanguageProfile language, bool onlyNominal, CancellationToken cancellationToken)
    {
        string text = document.Text;
        using Vocabulary terms = Vocabulary.Take(language);
        List<WordOccurrence> words = [];
        ReadOnlySpan<Token> tokens = document.Tokens;
        WordLists? lists = onlyNominal ? WordLists.For(language.Tag) : null;
        NounJudgement judgement = new(text, language);
        TaggedRoles? tagged = onlyNominal && !document.PartsOfSpeech.IsEmpty ? new TaggedRoles(document, language) : null;
        for (int s = 0; onlyNominal && s < document.Sentences.Length; s++)
        {
            if ((s & 0xFFF) == 0) cancellationToken.ThrowIfCancellationRequested();
            judgement.Read(document.TokensOf(s));
        }

        int position = 0, run = 0;
        for (int s = 0; s < document.Sentences.Length; s++, run++)
        {
            if ((s & 0xFFF) == 0) cancellationToken.ThrowIfCancellationRequested();
            Sentence sentence = document.Sentences[s];
            if (sentence.Kind == SentenceKind.Boilerplate && !(s == 0 && IsRunningHead(document))) continue;
            int end = sentence.FirstToken + sentence.TokenCount;
            WordRole[] roles = onlyNominal ? judgement.Judge(document.TokensOf(s)) : [];
            tagged?.Judge(s, roles);
            for (int t = sentence.FirstToken; t < end; t++)
            {
                Token token = tokens[t];
                int term = Vocabulary.None;
                WordRole role = onlyNominal ? roles[t - sentence.FirstToken] : WordRole.Noun;
                if (token.Kind == TokenKind.Word && (token.Span.Length > 1 || onlyNominal) && role != WordRole.Break)
                {
                    term = !document.Terms.IsEmpty && document.Terms[t] is { } given ? terms.InternTerm(given) : terms.InternWord(text, token.Span.Start, token.Span.Length);
                    if (term == Vocabulary.None && onlyNominal) term = terms.InternTerm(token.Span.Slice(text));
                }

                if (term != Vocabulary.None)
                {
                    bool isGeneral = lists is not null && lists.General.Contains(token.Span.Slice(text).ToString().ToLowerInvariant());
                    words.Add(new WordOccurrence(term, token.Span, position, run, role, isGeneral));
                }
                else if (!IsInnerHyphen(text, tokens, t, sentence.FirstToken, end))
                {
                    run++;
                }

                if (token.Kind is TokenKind.Word or TokenKind.Number) position++;
            }
        }

        return new WordSequence(words, terms.Count, position);
    }

    // A title that is repeated at the head of pages is furniture for a summary, and says what the text is about.
    private static bool IsRunningHead(Document document)
    {
        ReadOnlySpan<char> first = document.Sentences[0].Span.Slice(document.Text);
        if (document.Sentences[0].TokenCount < 4) return false;
        for (int s = 1; s < Math.Min(document.Sentences.Length, 10); s++)
            if (document.Sentences[s].Span.Slice(document.Text).SequenceEqual(first)) return true;
        return false;
    }

    private static bool IsInnerHyphen(string text, ReadOnlySpan<Token> tokens, int t, int first, int end) =>
        tokens[t].Span.Length == 1 && text[tokens[t].Span.Start] is '-' or '\u2010' or '\u2011' or '\u2013'
        && t > first && t + 1 < end && tokens[t - 1].Span.End == tokens[t].Span.Start && tokens[t + 1].Span.Start == tokens[t].Span.End;
}
