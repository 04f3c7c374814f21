using Summarizer.Ranking;
using Summarizer.Terms;
using Summarizer.Text;

namespace Summarizer;

/// <summary>
/// Luhn's significance factor (1958): the score of a sentence is the squared number of significant words in its densest cluster, divided by the number of words that the cluster spans.
/// </summary>
/// <remarks>
/// Significant is a term that occurs as often as the mean term does, and at least <see cref="MinFrequency"/> times; Luhn set his limits by eye. A cluster begins and
/// ends with significant words and has no more than <see cref="MaxGap"/> others between two of them. O(tokens).
/// </remarks>
public sealed class Luhn : ISentenceRanker
{
    /// <inheritdoc/>
    public string Name => "luhn";

    /// <summary>How often a significant term must occur at least.</summary>
    /// <value>Default 2; at least 1.</value>
    /// <exception cref="ArgumentOutOfRangeException">Below 1.</exception>
    public int MinFrequency
    {
        get;
        init => field = value >= 1 ? value : throw new ArgumentOutOfRangeException(nameof(MinFrequency), value, "MinFrequency must be at least 1.");
    }
    = 2;

    /// <summary>The most insignificant words between two significant ones of a cluster.</summary>
    /// <value>Default 4, as in the paper; at least 0.</value>
    /// <exception cref="ArgumentOutOfRangeException">Negative.</exception>
    public int MaxGap
    {
        get;
        init => field = value >= 0 ? value : throw new ArgumentOutOfRangeException(nameof(MaxGap), value, "MaxGap must be at least 0.");
    }
    = 4;

    /// <inheritdoc/>
    public RankingDiagnostics Rank(RankingContext context, Span<double> scores, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(context);
        Document document = context.Document;
        using Vocabulary vocabulary = Vocabulary.Take(context.Language);
        List<int> words = [];
        int[] starts = new int[scores.Length + 1];
        for (int row = 0; row < scores.Length; row++)
        {
            if ((row & 0xFFF) == 0) cancellationToken.ThrowIfCancellationRequested();
            Sentence s = context.Sentence(row);
            for (int t = s.FirstToken; t < s.FirstToken + s.TokenCount; t++)
            {
                Token token = document.Tokens[t];
                if (!document.Terms.IsEmpty && document.Terms[t] is { } given) words.Add(vocabulary.InternTerm(given));
                else if (token.Kind == TokenKind.Word) words.Add(vocabulary.InternWord(document.Text, token.Span.Start, token.Span.Length));
                else if (token.Kind == TokenKind.Number) words.Add(Vocabulary.None);
            }

            starts[row + 1] = words.Count;
        }

        int[] counts = new int[vocabulary.Count];
        int total = 0;
        foreach (int word in words)
        {
            if (word == Vocabulary.None) continue;
            counts[word]++;
            total++;
        }

        bool[] significant = [.. counts.Select(c => c >= MinFrequency && (long)c * counts.Length >= total)];
        ReadOnlySpan<int> all = System.Runtime.InteropServices.CollectionsMarshal.AsSpan(words);
        for (int row = 0; row < scores.Length; row++) scores[row] = DensestCluster(all[starts[row]..starts[row + 1]], significant);
        return RankingDiagnostics.Direct;
    }

    private double DensestCluster(ReadOnlySpan<int> words, bool[] significant)
    {
        double best = 0;
        int first = -1, last = -1, count = 0;
        for (int i = 0; i < words.Length; i++)
        {
            if (words[i] == Vocabulary.None || !significant[words[i]]) continue;
            if (count > 0 && i - last - 1 > MaxGap)
            {
                best = Math.Max(best, (double)count * count / (last - first + 1));
                count = 0;
            }

            if (count++ == 0) first = i;
            last = i;
        }

        return count == 0 ? best : Math.Max(best, (double)count * count / (last - first + 1));
    }
}
