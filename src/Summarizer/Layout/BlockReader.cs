using Summarizer.Segmentation.Words;
using Summarizer.Text;

namespace Summarizer.Layout;

/// <summary>Groups a document's sentences into blocks and numbers its paragraphs.</summary>
internal static class BlockReader
{
    public static List<TextBlock> Read(Document document, Span<Sentence> sentences, CancellationToken cancellationToken = default)
    {
        List<TextBlock> blocks = [];
        int paragraph = 0, first = 0;
        for (int i = 0; i < sentences.Length; i++)
        {
            if ((i & 0xFFF) == 0) cancellationToken.ThrowIfCancellationRequested();
            int breaks = i == 0 ? 0 : CountLineBreaks(document.Text.AsSpan(sentences[i - 1].Span.End, sentences[i].Span.Start - sentences[i - 1].Span.End));
            bool newSource = i > 0 && sentences[i].Source != sentences[i - 1].Source;
            if (breaks > 1 || newSource) paragraph++;
            bool label = i > 0 && (sentences[i].Kind == SentenceKind.Speaker || sentences[i - 1].Kind == SentenceKind.Speaker);
            if (breaks > 0 || newSource || label)
            {
                blocks.Add(Measure(document, sentences, first, i));
                first = i;
            }

            sentences[i] = sentences[i] with { Paragraph = paragraph };
        }

        if (sentences.Length > 0) blocks.Add(Measure(document, sentences, first, sentences.Length));
        return blocks;
    }

    private static TextBlock Measure(Document document, ReadOnlySpan<Sentence> sentences, int first, int end)
    {
        TextBlock block = new()
        {
            FirstSentence = first,
            SentenceCount = end - first,
            Span = new TextSpan(sentences[first].Span.Start, sentences[end - 1].Span.End),
        };
        for (int i = first; i < end && !block.HasEndMark; i++) block.HasEndMark = EndMarks.EndsWithMark(sentences[i].Span.Slice(document.Text));
        for (int i = first; i < end; i++) block.Words += CountWords(document, sentences[i]);
        return block;
    }

    /// <summary>The words and numbers of a sentence.</summary>
    public static int CountWords(Document document, in Sentence sentence)
    {
        int words = 0;
        foreach (ref readonly Token token in document.Tokens.Slice(sentence.FirstToken, sentence.TokenCount)) words += token.Kind != TokenKind.Symbol ? 1 : 0;
        return words;
    }

    /// <summary>Counts the numbers and the words with a capital of a block.</summary>
    public static (int Numbers, int Capitalized) CountForms(Document document, ReadOnlySpan<Sentence> sentences, in TextBlock block)
    {
        int numbers = 0, capitalized = 0, lastToken = sentences[block.EndSentence - 1].FirstToken + sentences[block.EndSentence - 1].TokenCount;
        foreach (Token token in document.Tokens[sentences[block.FirstSentence].FirstToken..lastToken])
        {
            if (token.Kind == TokenKind.Number) numbers++;
            else if (token.Kind != TokenKind.Symbol && char.IsUpper(document.Text[token.Span.Start])) capitalized++;
        }

        return (numbers, capitalized);
    }

    private static int CountLineBreaks(ReadOnlySpan<char> gap)
    {
        int count = 0;
        for (int i = 0; i < gap.Length; i++)
        {
            if (gap[i] is '\n' or '\u0085' or '\u2028' || (gap[i] == '\r' && (i + 1 == gap.Length || gap[i + 1] != '\n'))) count++;
            else if (gap[i] is '\u2029' or '\f') count += 2;
        }

        return count;
    }
}
