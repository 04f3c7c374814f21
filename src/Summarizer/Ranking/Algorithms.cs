using Summarizer.Ranking;

namespace Summarizer;

/// <summary>The built-in rankers by name.</summary>
/// <example><code>var summarizer = new TextSummarizer(new SummarizerOptions { Ranker = Algorithms.Create("lexrank") });</code></example>
public static class Algorithms
{
    private static readonly Dictionary<string, Func<ISentenceRanker>> Factories = new(StringComparer.Ordinal)
    {
        ["textrank"] = static () => new TextRank(),
        ["textrank-classic"] = static () => TextRank.Classic,
        ["lexrank"] = static () => new LexRank(),
        ["lexrank-continuous"] = static () => TextRank.ContinuousLexRank,
        ["position"] = static () => TextRank.PositionAware,
        ["lsa"] = static () => new Lsa(),
        ["luhn"] = static () => new Luhn(),
        ["edmundson"] = static () => new Edmundson(),
        ["sumbasic"] = static () => new SumBasic(),
        ["kl"] = static () => new KlSum(),
        ["submodular"] = static () => new Submodular(),
        ["learned"] = static () => new LearnedRanker(),
        ["lead"] = static () => new Lead(),
        ["random"] = static () => new RandomRank(),
    };

    /// <summary>All names, the default first.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. Factories.Keys];

    /// <summary>Creates a ranker with its defaults.</summary>
    /// <param name="name">One of <see cref="Names"/>.</param>
    /// <exception cref="ArgumentException">Unknown; the message lists what there is.</exception>
    public static ISentenceRanker Create(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return Factories.TryGetValue(name, out Func<ISentenceRanker>? factory)
            ? factory()
            : throw new ArgumentException($"Unknown algorithm '{name}': expected one of {string.Join(", ", Names)}.", nameof(name));
    }
}
