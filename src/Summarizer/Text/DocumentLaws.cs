namespace Summarizer.Text;

/// <summary>The laws every <see cref="Document"/> keeps, checked on what comes from outside.</summary>
internal static class DocumentLaws
{
    public static void Check(Document document, int? termCount, int? partCount)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        if (termCount is int count && count != tokens.Length)
            throw new ArgumentException($"{count} terms for {tokens.Length} tokens: expected one for each token.");
        if (partCount is int parts && parts != tokens.Length)
            throw new ArgumentException($"{parts} parts of speech for {tokens.Length} tokens: expected one for each token.");
        int previousEnd = 0, nextToken = 0;
        for (int i = 0; i < document.Sentences.Length; i++)
        {
            Sentence s = document.Sentences[i];
            if (s.Span.End > document.Text.Length)
                throw new ArgumentException($"Sentence {i} {s.Span} is out of bounds: the text has {document.Text.Length} code units.");
            if (s.Span.Length == 0 || char.IsWhiteSpace(document.Text[s.Span.Start]) || char.IsWhiteSpace(document.Text[s.Span.End - 1]))
                throw new ArgumentException($"Sentence {i} {s.Span} is empty or not trimmed.");
            if (s.Span.Start < previousEnd)
                throw new ArgumentException($"Sentence {i} {s.Span} overlaps or precedes the one before it, which ends at {previousEnd}.");
            if (s.FirstToken != nextToken || s.TokenCount < 0 || s.FirstToken + s.TokenCount > tokens.Length)
                throw new ArgumentException($"Sentence {i} has tokens {s.FirstToken}..{s.FirstToken + s.TokenCount}: expected to begin at {nextToken}, of {tokens.Length}.");
            CheckTokens(document, i, s);
            previousEnd = s.Span.End;
            nextToken += s.TokenCount;
        }

        if (nextToken != tokens.Length)
            throw new ArgumentException($"{tokens.Length - nextToken} tokens belong to no sentence.");
    }

    private static void CheckTokens(Document document, int index, Sentence sentence)
    {
        int end = sentence.Span.Start;
        foreach (Token token in document.TokensOf(index))
        {
            if (token.Span.Length == 0 || token.Span.Start < end || token.Span.End > sentence.Span.End)
                throw new ArgumentException($"Token {token.Span} of sentence {index} {sentence.Span} is empty, out of order or outside its sentence.");
            end = token.Span.End;
        }
    }
}
