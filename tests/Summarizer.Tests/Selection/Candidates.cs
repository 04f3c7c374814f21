using Summarizer.Ranking;
using Summarizer.Selection;
using Summarizer.Selection.Coherence;
using Summarizer.Tests.Ranking;
using Summarizer.Text;

namespace Summarizer.Tests.Selection;

/// <summary>Candidates for selectors: written texts, and seeded ones of few words, so that sentences often say the same.</summary>
internal static class Candidates
{
    private static readonly string[] Words =
        ["bridge", "river", "council", "steel", "ferry", "tunnel", "market", "winter", "harbour", "engineer", "money", "school", "tram", "crack", "water", "spring", "mayor", "stone", "the", "of", "with"];

    /// <summary>Two to thirty sentences of one to fourteen words.</summary>
    public static RankingContext Random(Random random)
    {
        string Sentence() => string.Join(' ', Enumerable.Range(0, 1 + random.Next(14)).Select(i => i == 0 ? "Today" : Words[random.Next(Words.Length)])) + ".";
        string[] sentences = [.. Enumerable.Range(0, 2 + random.Next(28)).Select(_ => Sentence())];
        for (int i = 1; i < sentences.Length; i++) if (random.Next(6) == 0) sentences[i] = sentences[random.Next(i)];
        return CapturedContext.Of(string.Join(' ', sentences)).Context;
    }

    /// <summary>The given sentences, whatever a splitter would make of them.</summary>
    public static RankingContext Of(params string[] sentences)
    {
        List<TextSpan> spans = [];
        int at = 0;
        foreach (string sentence in sentences)
        {
            spans.Add(new TextSpan(at, at + sentence.Length));
            at += sentence.Length + 1;
        }

        CapturedContext captured = new();
        new TextSummarizer(new SummarizerOptions { Ranker = captured, Language = "en" }).Summarize(new SummaryRequest(string.Join(' ', sentences)) { Sentences = spans });
        return captured.Context;
    }

    public static double[] Scores(Random random, int count) => [.. Enumerable.Range(0, count).Select(_ => random.NextDouble())];

    /// <summary>A selection over the candidates that notes its decisions.</summary>
    public static SelectionContext Of(RankingContext ranking, SummaryUnit unit, long budget, SelectionDecision[]? decisions = null, bool[]? eligible = null, bool coherent = false, double[]? scores = null) =>
        new(ranking, ScoreOrder.Descending(scores ?? new double[ranking.Rows.Length]), unit, budget, eligible, decisions, unit == SummaryUnit.Tokens ? new TokenCosts(ranking, static t => (t.Length + 3) / 4) : null)
        {
            Needs = coherent ? new SentenceNeeds(ranking) : null,
        };

    /// <summary>A selection of random unit, budget and candidates.</summary>
    public static SelectionContext Random(Random random, RankingContext ranking, SelectionDecision[]? decisions)
    {
        SummaryUnit unit = new[] { SummaryUnit.Sentences, SummaryUnit.Words, SummaryUnit.Characters, SummaryUnit.Tokens }[random.Next(4)];
        long budget = unit == SummaryUnit.Sentences ? 1 + random.Next(8) : unit == SummaryUnit.Characters ? 1 + random.Next(400) : 1 + random.Next(60);
        bool[]? eligible = random.Next(2) == 0 ? null : [.. Enumerable.Range(0, ranking.Rows.Length).Select(_ => random.Next(5) > 0)];
        return Of(ranking, unit, budget, decisions, eligible);
    }
}
