using Summarizer.Terms;
using Summarizer.Text;

namespace Summarizer.Ranking.Priors;

/// <summary>Signals of <see cref="TextRank"/> that stand on the surface of a sentence: marks, numbers, words, length. One pass over the tokens.</summary>
internal static class TextRankSurface
{
    private const int ColumnCount = 13;

    private static readonly byte[] AsciiMarks = ClassifyAscii();

    /// <summary>Counts and reports.</summary>
    /// <param name="context">The sentences.</param>
    /// <param name="words">Receives the words of each.</param>
    /// <param name="buffer">At least <see cref="ColumnCount"/> columns.</param>
    /// <param name="sink">Takes signals and traits.</param>
    /// <param name="cancellationToken">Checked every few thousand sentences.</param>
    public static void Read(RankingContext context, Span<int> words, Span<double> buffer, ITextRankSink sink, CancellationToken cancellationToken)
    {
        int n = words.Length;
        Columns columns = new(buffer, n);
        double asks = 0, speaks = 0, opens = 0, brackets = 0, numbers = 0, stops = 0, total = 0;
        for (int i = 0; i < n; i++)
        {
            if ((i & 0xFFF) == 0) cancellationToken.ThrowIfCancellationRequested();
            Counts c = Count(context, i);
            words[i] = c.Words;
            double d = Math.Max(1, c.Words), stop = 1 - Math.Min(1, context.Matrix.Lengths[i] / d);
            columns[TextRankSignal.Numbers][i] = c.Numbers / d;
            columns[TextRankSignal.Capitals][i] = c.Capitals / d;
            columns[TextRankSignal.Quote][i] = c.Has(Mark.Quote) ? 1 : 0;
            columns[TextRankSignal.OpensWithQuote][i] = c.OpensWithQuote ? 1 : 0;
            columns[TextRankSignal.Question][i] = c.Has(Mark.Question) ? 1 : 0;
            columns[TextRankSignal.Bracket][i] = c.Has(Mark.Bracket) ? 1 : 0;
            columns[TextRankSignal.Colon][i] = c.Has(Mark.Colon) ? 1 : 0;
            columns[TextRankSignal.Amount][i] = c.Has(Mark.Amount) ? 1 : 0;
            columns[TextRankSignal.Unfinished][i] = c.Unfinished ? 1 : 0;
            columns[TextRankSignal.StopWords][i] = stop;
            columns[TextRankSignal.WordLength][i] = c.Letters / Math.Max(1.0, c.Words - c.Numbers);
            columns[TextRankSignal.Commas][i] = c.Commas / d;
            columns[TextRankSignal.Marks][i] = c.Marks / d;
            asks += c.Has(Mark.Question) ? 1 : 0;
            speaks += c.Has(Mark.Question | Mark.Quote) ? 1 : 0;
            opens += c.OpensWithQuote ? 1 : 0;
            brackets += c.Has(Mark.Bracket) ? 1 : 0;
            numbers += c.Numbers / d;
            stops += stop;
            total += c.Words;
        }

        cancellationToken.ThrowIfCancellationRequested();
        for (int k = 0; k < ColumnCount; k++) sink.Add(TextRankSignal.Numbers + k, columns[TextRankSignal.Numbers + k]);
        cancellationToken.ThrowIfCancellationRequested();
        sink.Add(TextRankTrait.Questions, asks / n);
        sink.Add(TextRankTrait.Dialogue, speaks / n);
        sink.Add(TextRankTrait.OpeningQuotes, opens / n);
        sink.Add(TextRankTrait.Brackets, brackets / n);
        sink.Add(TextRankTrait.Numbers, numbers / n);
        sink.Add(TextRankTrait.StopWords, stops / n);
        ReadLengths(words, total / n, buffer, sink);
    }

    private static void ReadLengths(ReadOnlySpan<int> words, double mean, Span<double> buffer, ITextRankSink sink)
    {
        int n = words.Length;
        Span<double> log = buffer[..n], same = buffer[n..(2 * n)], unusual = buffer[(2 * n)..(3 * n)], brief = buffer[(3 * n)..(4 * n)], lengthy = buffer[(4 * n)..(5 * n)];
        double logMean = PortableMath.Log(1 + mean), squares = 0;
        for (int i = 0; i < n; i++)
        {
            int w = words[i];
            log[i] = same[i] = PortableMath.Log(1 + w);
            unusual[i] = (log[i] - logMean) * (log[i] - logMean);
            brief[i] = Math.Max(0, 8 - w) / 8.0;
            lengthy[i] = Math.Max(0, w - 35) / 35.0;
            squares += (w - mean) * (w - mean);
        }

        sink.Add(TextRankSignal.LogLength, log);
        sink.Add(TextRankSignal.RelativeLength, same);
        sink.Add(TextRankSignal.UnusualLength, unusual);
        sink.Add(TextRankSignal.Short, brief);
        sink.Add(TextRankSignal.Long, lengthy);
        sink.Add(TextRankTrait.LengthSpread, Math.Sqrt(squares / n) / (mean + 1));
    }

    private static Counts Count(RankingContext context, int row)
    {
        string text = context.Document.Text;
        Sentence sentence = context.Sentence(row);
        Counts c = default;
        ReadOnlySpan<Token> tokens = context.Document.Tokens.Slice(sentence.FirstToken, sentence.TokenCount);
        foreach (ref readonly Token token in tokens)
        {
            // Kinds follow each other without a pattern: sums are cheaper than branches.
            char first = text[token.Span.Start];
            int isMark = token.Kind == TokenKind.Symbol ? 1 : 0, isNumber = token.Kind == TokenKind.Number ? 1 : 0, hasLetters = 1 - isMark - isNumber;
            c.Marks += isMark;
            c.Numbers += isNumber;
            c.Letters += token.Span.Length & -hasLetters;
            c.Capitals += hasLetters & (first < 0x80 ? (uint)(first - 'A') < 26 ? 1 : 0 : char.IsUpper(first) ? 1 : 0);
            Mark mark = MarkOf(first) & (Mark)(-isMark);
            c.Commas += (int)(mark & Mark.Comma);
            c.Seen |= mark;
        }

        c.Words = tokens.Length - c.Marks;
        if (!tokens.IsEmpty && tokens[0].Kind is not (TokenKind.Symbol or TokenKind.Number) && char.IsUpper(text[tokens[0].Span.Start])) c.Capitals--;
        c.OpensWithQuote = text[sentence.Span.Start] is '"' or '\u201c' or '\u201d' or '\u201e' or '\u00ab' or '`' or '\'' or '\u2018' or '-' or '\u2014' or '\u2013';
        char last = text[sentence.Span.End - 1];
        c.Unfinished = char.IsLetterOrDigit(last) || last is ',' or ';';
        return c;
    }

    private static Mark MarkOf(char c) => c < 0x80 ? (Mark)AsciiMarks[c] : c switch
    {
        '\u201c' or '\u201d' or '\u201e' or '\u00ab' or '\u00bb' or '\u300c' => Mark.Quote,
        '\uff0c' or '\u060c' => Mark.Comma,
        '\uff1f' => Mark.Question,
        '\u00a3' or '\u00a5' or (>= '\u20a0' and <= '\u20cf') or '\uff05' => Mark.Amount,
        _ => 0,
    };

    private static byte[] ClassifyAscii()
    {
        byte[] marks = new byte[0x80];
        marks['"'] = marks['`'] = (byte)Mark.Quote;
        marks['('] = marks['['] = (byte)Mark.Bracket;
        marks[':'] = (byte)Mark.Colon;
        marks[','] = marks[';'] = (byte)Mark.Comma;
        marks['?'] = (byte)Mark.Question;
        marks['$'] = marks['%'] = (byte)Mark.Amount;
        return marks;
    }

    [Flags]
    private enum Mark : byte
    {
        Comma = 1,
        Quote = 2,
        Bracket = 4,
        Colon = 8,
        Question = 16,
        Amount = 32,
    }

    private ref struct Columns(Span<double> buffer, int rows)
    {
        private readonly Span<double> _buffer = buffer;

        public readonly Span<double> this[TextRankSignal signal] => _buffer.Slice((signal - TextRankSignal.Numbers) * rows, rows);
    }

    private struct Counts
    {
        public int Words, Numbers, Capitals, Letters, Commas, Marks;
        public bool OpensWithQuote, Unfinished;
        public Mark Seen;

        public readonly bool Has(Mark marks) => (Seen & marks) != 0;
    }
}
