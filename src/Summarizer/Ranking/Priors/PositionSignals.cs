using Summarizer.Terms;

namespace Summarizer.Ranking.Priors;

/// <summary>Signals of <see cref="FittedPrior"/> from where a sentence stands in its text.</summary>
internal static class PositionSignals
{
    private const int ColumnCount = 5;

    /// <summary>Reads the positions.</summary>
    /// <param name="context">The sentences.</param>
    /// <param name="words">The words of each.</param>
    /// <param name="starts">For each row the first row of its text; see <see cref="FindTexts"/>.</param>
    /// <param name="texts">Number of texts.</param>
    /// <param name="buffer">At least <see cref="ColumnCount"/> columns.</param>
    /// <param name="sink">Takes signals and traits.</param>
    public static void Read(RankingContext context, ReadOnlySpan<int> words, ReadOnlySpan<int> starts, int texts, Span<double> buffer, ISignalSink sink)
    {
        int n = words.Length;
        Span<double> early = buffer[..n], far = buffer[n..(2 * n)], late = buffer[(2 * n)..(3 * n)], closing = buffer[(3 * n)..(4 * n)], log = buffer[(4 * n)..(5 * n)];
        double before = 0;
        for (int i = 0, end = 0; i < n; i++)
        {
            if (i == end)
            {
                before = 0;
                while (end < n && starts[end] == i) end++;
            }

            int index = i - starts[i], count = end - starts[i], after = end - 1 - i;
            early[i] = 2.0 / (2 + index);
            far[i] = 200 / (200 + before);
            late[i] = 3.0 / (3 + after);
            closing[i] = Math.Max(0, (((index + 0.5) / count) - 0.85) / 0.15);
            log[i] = PortableMath.Log(1 + index);
            before += words[i];
        }

        for (int k = 0; k < ColumnCount; k++) sink.Add(SentenceSignal.Early + k, buffer.Slice(k * n, n));
        sink.Add(TextTrait.SeveralTexts, texts > 1 ? 1 : 0);
        sink.Add(TextTrait.LogSentences, PortableMath.Log(1 + ((double)n / texts)));
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

    private static void ReadLengths(ReadOnlySpan<int> words, ReadOnlySpan<int> starts, ISignalSink sink)
    {
        double total = 0, lead = 0, leads = 0;
        for (int i = 0; i < words.Length; i++)
        {
            total += words[i];
            if (i - starts[i] >= 3) continue;
            lead += words[i];
            leads++;
        }

        sink.Add(TextTrait.LeadLength, PortableMath.Log((lead / leads) + 1) - PortableMath.Log((total / words.Length) + 1));
    }
}
