using System.Text;
using Summarizer.Languages;
using Summarizer.Text;

namespace Summarizer.Catalyst;

/// <summary>Maps spans and tokens with inclusive ends, replacements, parts of speech and lemmas to a <see cref="Document"/>. Knows no Catalyst type.</summary>
internal sealed class DocumentMapper(string text, LanguageProfile language, CatalystOptions options)
{
    private readonly List<Sentence> _sentences = [];
    private readonly List<Token> _tokens = [];
    private readonly List<string?> _terms = [];
    private readonly List<PartOfSpeech> _parts = [];

    /// <summary>Makes the document.</summary>
    /// <param name="spans">Catalyst's sentences in reading order, offsets within the whole text.</param>
    /// <param name="ownSentences">The sentences to sort the tokens into; <c>null</c> to take each span of <paramref name="spans"/> for one.</param>
    public Document Map(IReadOnlyList<RawSpan> spans, IReadOnlyList<TextSpan>? ownSentences)
    {
        List<(TextSpan Span, RawToken Raw)> tokens = [];
        foreach (RawSpan span in spans)
        {
            int first = tokens.Count;
            AddTokens(span, tokens);
            if (ownSentences is null && tokens.Count > first)
                AddSentence(new TextSpan(tokens[first].Span.Start, tokens[^1].Span.End), tokens, first, tokens.Count);
        }

        int next = 0;
        foreach (TextSpan sentence in ownSentences ?? [])
        {
            while (next < tokens.Count && tokens[next].Span.Start < sentence.Start) next++;
            int first = next;
            while (next < tokens.Count && tokens[next].Span.Start < sentence.End) next++;
            AddSentence(sentence, tokens, first, next);
        }

        bool isTagged = _parts.Exists(static p => p != PartOfSpeech.Unknown);
        return new Document(text, language.Tag, _sentences, _tokens, _terms, isTagged ? _parts : null);
    }

    private void AddTokens(RawSpan span, List<(TextSpan Span, RawToken Raw)> tokens)
    {
        for (int i = 0; i < span.Tokens.Count; i++)
        {
            RawToken raw = span.Tokens[i];
            int end = raw.End;

            // An exception such as "can't" comes as [c] = "can", [an't] = "not": one word of the text, without a lemma of its own.
            bool merged = false;
            while (i + 1 < span.Tokens.Count && span.Tokens[i].IsReplaced && span.Tokens[i].End == span.Tokens[i].Begin
                && span.Tokens[i + 1].IsReplaced && span.Tokens[i + 1].Begin == span.Tokens[i].End + 1)
            {
                i++;
                end = span.Tokens[i].End;
                merged = true;
            }

            if (raw.Begin < 0 || end < raw.Begin || end >= text.Length)
                throw new InvalidOperationException($"Catalyst gave a token [{raw.Begin}, {end}] outside the text of {text.Length} code units.");
            TextSpan widened = Trim(Widen(raw.Begin, end + 1));
            if (widened.Length == 0) continue;
            if (tokens.Count > 0 && widened.Start < tokens[^1].Span.End)
            {
                // Two halves of one surrogate pair widen to the same token; anything else is a document processed twice.
                if (widened == tokens[^1].Span) continue;
                if (widened.End <= tokens[^1].Span.Start)
                    throw new InvalidOperationException($"Catalyst gave token {widened} after {tokens[^1].Span}: was the document processed twice?");
                if (widened.End <= tokens[^1].Span.End) continue;
                widened = new TextSpan(tokens[^1].Span.End, widened.End);
            }

            tokens.Add((widened, merged ? raw with { Lemma = null, PartOfSpeech = PartOfSpeech.Unknown } : raw));
        }
    }

    private TextSpan Widen(int start, int end)
    {
        if (start > 0 && char.IsLowSurrogate(text[start]) && char.IsHighSurrogate(text[start - 1])) start--;
        if (end < text.Length && char.IsLowSurrogate(text[end]) && char.IsHighSurrogate(text[end - 1])) end++;
        return new TextSpan(start, end);
    }

    private TextSpan Trim(TextSpan span)
    {
        int start = span.Start, end = span.End;
        while (start < end && char.IsWhiteSpace(text[start])) start++;
        while (end > start && char.IsWhiteSpace(text[end - 1])) end--;
        return new TextSpan(start, end);
    }

    private void AddSentence(TextSpan sentence, List<(TextSpan Span, RawToken Raw)> tokens, int first, int end)
    {
        int firstToken = _tokens.Count;
        for (int i = first; i < end; i++)
        {
            TextSpan span = new(tokens[i].Span.Start, Math.Min(tokens[i].Span.End, sentence.End));
            TokenKind kind = KindOf(span.Slice(text));
            _tokens.Add(new Token(span, kind));
            _parts.Add(tokens[i].Raw.PartOfSpeech);
            _terms.Add(TermOf(span, kind, tokens[i].Raw));
        }

        _sentences.Add(new Sentence(sentence, firstToken, _tokens.Count - firstToken));
    }

    /// <summary>The term of a token: null for the usual one, empty for none.</summary>
    private string? TermOf(TextSpan span, TokenKind kind, RawToken raw)
    {
        if (kind != TokenKind.Word) return "";
        PartsOfSpeech part = PartOfSpeechNames.SetOf(raw.PartOfSpeech);
        bool filtered = options.PartsOfSpeech != PartsOfSpeech.None && part != PartsOfSpeech.None && (options.PartsOfSpeech & part) == 0;
        if (filtered) return "";
        if (!options.UseLemmas || string.IsNullOrWhiteSpace(raw.Lemma)) return null;
        string word = span.Slice(text).ToString().ToLowerInvariant(), lemma = raw.Lemma.ToLowerInvariant();
        return language.IsStopWord(word) || language.IsStopWord(lemma) ? "" : lemma;
    }

    private static TokenKind KindOf(ReadOnlySpan<char> token)
    {
        TokenKind kind = TokenKind.Symbol;
        foreach (Rune rune in token.EnumerateRunes())
        {
            if (Rune.IsLetter(rune)) return TokenKind.Word;
            if (Rune.IsDigit(rune)) kind = TokenKind.Number;
        }

        return kind;
    }
}
