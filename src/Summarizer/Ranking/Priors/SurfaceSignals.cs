using Summarizer.Terms;
using Summarizer.Text;

namespace Summarizer.Ranking.Priors;

/// <summary>Signals of <see cref="FittedPrior"/> that stand on the surface of a sentence: marks, numbers, words, length. One pass over the tokens.</summary>
internal static class SurfaceSignals
{
    private const int ColumnCount = 6;

    private static readonly byte[] AsciiMarks = ClassifyAscii();

    /// <summary>Counts and reports.</summary>
    /// <param name="context">The sentences.</param>
    /// <param name="words">Receives the words of each.</param>
    /// <param name="buffer">At least <see cref="ColumnCount"/> columns.</param>
    /// <param name="sink">Takes signals and traits.</param>
    /// <param name="cancellationToken">Checked every few thousand sentences.</param>
    public static void Read(RankingContext context, Span<int> words, Span<double> buffer, ISignalSink sink, CancellationToken cancellationToken)
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
            columns[SentenceSignal.Numbers][i] = c.Numbers / d;
            columns[SentenceSignal.Quote][i] = c.Has(Mark.Quote) ? 1 : 0;
            columns[SentenceSignal.Question][i] = c.Has(Mark.Question) ? 1 : 0;
            columns[SentenceSignal.Amount][i] = c.Has(Mark.Amount) ? 1 : 0;
            columns[SentenceSignal.Unfinished][i] = c.Unfinished ? 1 : 0;
            columns[SentenceSignal.StopWords][i] = stop;
            asks += c.Has(Mark.Question) ? 1 : 0;
            speaks += c.Has(Mark.Question | Mark.Quote) ? 1 : 0;
            opens += c.OpensWithQuote ? 1 : 0;
            brackets += c.Has(Mark.Bracket) ? 1 : 0;
            numbers += c.Numbers / d;
            stops += stop;
            total += c.Words;
        }

        cancellationToken.ThrowIfCancellationRequested();
        for (int k = 0; k < ColumnCount; k++) sink.Add(SentenceSignal.Numbers + k, columns[SentenceSignal.Numbers + k]);
        cancellationToken.ThrowIfCancellationRequested();
        sink.Add(TextTrait.Questions, asks / n);
        sink.Add(TextTrait.Dialogue, speaks / n);
        sink.Add(TextTrait.OpeningQuotes, opens / n);
        sink.Add(TextTrait.Brackets, brackets / n);
        sink.Add(TextTrait.Numbers, numbers / n);
        sink.Add(TextTrait.StopWords, stops / n);
        ReadLengths(words, total / n, buffer, sink);
    }

    private static void ReadLengths(ReadOnlySpan<int> words, double mean, Span<double> buffer, ISignalSink sink)
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

        sink.Add(SentenceSignal.LogLength, log);
        sink.Add(SentenceSignal.RelativeLength, same);
        sink.Add(SentenceSignal.UnusualLength, unusual);
        sink.Add(SentenceSignal.Short, brief);
        sink.Add(SentenceSignal.Long, lengthy);
        sink.Add(TextTrait.LengthSpread, Math.Sqrt(squares / n) / (mean + 1));
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
            int isMark = token.Kind == TokenKind.Symbol ? 1 : 0;
            c.Marks += isMark;
            c.Numbers += token.Kind == TokenKind.Number ? 1 : 0;
            c.Seen |= MarkOf(first) & (Mark)(-isMark);
        }

        c.Words = tokens.Length - c.Marks;
        c.OpensWithQuote = text[sentence.Span.Start] is '"' or '\u201c' or '\u201d' or '\u201e' or '\u00ab' or '`' or '\'' or '\u2018' or '-' or '\u2014' or '\u2013';
        char last = text[sentence.Span.End - 1];
        c.Unfinished = char.IsLetterOrDigit(last) || last is ',' or ';';
        return c;
    }

    private static Mark MarkOf(char c) => c < 0x80 ? (Mark)AsciiMarks[c] : c switch
    {
        '\u201c' or '\u201d' or '\u201e' or '\u00ab' or '\u00bb' or '\u300c' => Mark.Quote,
        '\uff1f' => Mark.Question,
        '\u00a3' or '\u00a5' or (>= '\u20a0' and <= '\u20cf') or '\uff05' => Mark.Amount,
        _ => 0,
    };

    private static byte[] ClassifyAscii()
    {
        byte[] marks = new byte[0x80];
        marks['"'] = marks['`'] = (byte)Mark.Quote;
        marks['('] = marks['['] = (byte)Mark.Bracket;
        marks['?'] = (byte)Mark.Question;
        marks['$'] = marks['%'] = (byte)Mark.Amount;
        return marks;
    }

    [Flags]
    private enum Mark : byte
    {
        Quote = 1,
        Bracket = 2,
        Question = 4,
        Amount = 8,
    }

    private ref struct Columns(Span<double> buffer, int rows)
    {
        private readonly Span<double> _buffer = buffer;

        public readonly Span<double> this[SentenceSignal signal] => _buffer.Slice((signal - SentenceSignal.Numbers) * rows, rows);
    }

    private struct Counts
    {
        public int Words, Numbers, Marks;
        public bool OpensWithQuote, Unfinished;
        public Mark Seen;

        public readonly bool Has(Mark marks) => (Seen & marks) != 0;
    }
}
