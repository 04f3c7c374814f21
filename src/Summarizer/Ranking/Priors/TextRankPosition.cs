using Summarizer.Terms;
using Summarizer.Text;

namespace Summarizer.Ranking.Priors;

/// <summary>Signals of <see cref="TextRank"/> from where a sentence stands in its text and paragraph.</summary>
internal static class TextRankPosition
{
    private const int ColumnCount = 10;

    /// <summary>Reads the positions.</summary>
    /// <param name="context">The sentences.</param>
    /// <param name="words">The words of each.</param>
    /// <param name="starts">For each row the first row of its text; see <see cref="FindTexts"/>.</param>
    /// <param name="texts">Number of texts.</param>
    /// <param name="buffer">At least <see cref="ColumnCount"/> columns.</param>
    /// <param name="sink">Takes signals and traits.</param>
    public static void Read(RankingContext context, ReadOnlySpan<int> words, ReadOnlySpan<int> starts, int texts, Span<double> buffer, ITextRankSink sink)
    {
        int n = words.Length;
        Span<double> first = buffer[..n], early = buffer[n..(2 * n)], near = buffer[(2 * n)..(3 * n)], far = buffer[(3 * n)..(4 * n)], remaining = buffer[(4 * n)..(5 * n)];
        Span<double> late = buffer[(5 * n)..(6 * n)], closing = buffer[(6 * n)..(7 * n)], log = buffer[(7 * n)..(8 * n)], opens = buffer[(8 * n)..(9 * n)], place = buffer[(9 * n)..(10 * n)];
        int paragraphs = 0, inParagraph = 0;
        double before = 0;
        for (int i = 0, end = 0; i < n; i++)
        {
            if (i == end)
            {
                before = 0;
                while (end < n && starts[end] == i) end++;
            }

            int index = i - starts[i], count = end - starts[i], after = end - 1 - i;
            double share = (index + 0.5) / count;
            first[i] = index == 0 ? 1 : 0;
            early[i] = 2.0 / (2 + index);
            near[i] = 50 / (50 + before);
            far[i] = 200 / (200 + before);
            remaining[i] = 1 - share;
            late[i] = 3.0 / (3 + after);
            closing[i] = Math.Max(0, (share - 0.85) / 0.15);
            log[i] = PortableMath.Log(1 + index);
            Sentence sentence = context.Sentence(i);
            bool starting = i == 0 || !SameParagraph(sentence, context.Sentence(i - 1));
            inParagraph = starting ? 0 : inParagraph + 1;
            opens[i] = starting ? 1 : 0;
            place[i] = 1.0 / (1 + inParagraph);
            if (starting) paragraphs++;
            before += words[i];
        }

        if (paragraphs <= texts)
        {
            // Not known.
            opens.Clear();
            place.Clear();
        }

        for (int k = 0; k < ColumnCount; k++) sink.Add(TextRankSignal.First + k, buffer.Slice(k * n, n));
        sink.Add(TextRankTrait.SeveralTexts, texts > 1 ? 1 : 0);
        sink.Add(TextRankTrait.LogSentences, PortableMath.Log(1 + ((double)n / texts)));
        ReadLengths(words, starts, sink);
    }

    /// <summary>For each row the first row of its text; returns the number of texts.</summary>
    public static int FindTexts(RankingContext context, Span<int> starts)
    {
        int texts = 0;
        for (int i = 0; i < starts.Length; i++)
        {
            bool next = i == 0 || context.Sentence(i).Source != context.Sentence(i - 1).Source;
            if (next) texts++;
            starts[i] = next ? i : starts[i - 1];
        }

        return texts;
    }

    private static bool SameParagraph(Sentence a, Sentence b) => a.Paragraph == b.Paragraph && a.Source == b.Source;

    private static void ReadLengths(ReadOnlySpan<int> words, ReadOnlySpan<int> starts, ITextRankSink sink)
    {
        double total = 0, lead = 0, leads = 0;
        for (int i = 0; i < words.Length; i++)
        {
            total += words[i];
            if (i - starts[i] >= 3) continue;
            lead += words[i];
            leads++;
        }

        double logMean = PortableMath.Log((total / words.Length) + 1);
        sink.Add(TextRankTrait.LeadLength, PortableMath.Log((lead / leads) + 1) - logMean);
        sink.Add(TextRankTrait.FirstLength, PortableMath.Log(words[0] + 1.0) - logMean);
    }
}
