using System.Buffers;
using Summarizer.Ranking;
using Summarizer.Ranking.Graph;
using Summarizer.Ranking.Priors;
using Summarizer.Terms;

namespace Summarizer;

/// <summary>
/// TextRank (Mihalcea and Tarau 2004): the scores of sentences are the stationary distribution of a walk that goes from a sentence to similar ones and now and then restarts. By default it
/// restarts at sentences that are likely to matter.
/// </summary>
/// <remarks>
/// <para>r = (1 - d) p + d W'r, with d the <see cref="DampingFactor"/>, p the <see cref="Prior"/> and W the edges, which sum to 1 for each sentence. An edge is the similarity, times the prior of
/// the sentence that it leads to (<see cref="PriorOnEdges"/>), times <see cref="LaterWeight"/> or <see cref="EarlierWeight"/>, times <see cref="Decay"/> for each sentence in between. A
/// sentence without an edge spreads its mass evenly. Scores are at least 0 and sum to 1.</para>
/// <para>The graph is not built: every step is a pass over the sentence-term matrix, so cost is O(terms of all sentences) a step, in time and memory. With a query the walk
/// restarts at sentences that are relevant to it (Haveliwala 2002). A title is used by the prior. Between several texts, edges have neither direction nor decay.</para>
/// <para>Stop words are left out and words are stemmed; the paper instead keeps only some parts of speech. A length below 2 counts as 2 in <see cref="SentenceSimilarity.Overlap"/>, as
/// log 1 + log 1 is 0.</para>
/// </remarks>
/// <example><code>TextSummarizer plain = new(new SummarizerOptions { Ranker = TextRank.Classic });</code></example>
public sealed record TextRank : ISentenceRanker
{
    /// <summary>TextRank as published: overlap of terms over the logarithms of both lengths, edges without a direction, a uniform prior, d = 0.85 (Mihalcea and Tarau 2004, section 5.1).</summary>
    public static TextRank Classic { get; } = new()
    {
        Name = "textrank-classic",
        Similarity = SentenceSimilarity.Overlap,
        DampingFactor = 0.85,
        Prior = new UniformPrior(),
        PriorOnEdges = false,
        Tolerance = 1e-10,
    };

    /// <summary>Continuous LexRank: tf-idf cosines, each sentence joined to itself too (Erkan and Radev 2004, section 3.3).</summary>
    public static TextRank ContinuousLexRank { get; } = Classic with { Name = "lexrank-continuous", Similarity = SentenceSimilarity.TfIdfCosine, SelfWeight = 1 };

    /// <summary>Tf-idf cosines, with edges to earlier sentences that count three times as much as edges to later ones, because the beginning says what the rest is about (after Zheng and Lapata 2019).</summary>
    public static TextRank PositionAware { get; } = Classic with { Name = "position", Similarity = SentenceSimilarity.TfIdfCosine, LaterWeight = 0.3 };

    /// <inheritdoc/>
    /// <value>Default <c>textrank</c>. Set it where results should tell settings apart.</value>
    /// <exception cref="ArgumentNullException">Null.</exception>
    public string Name
    {
        get;
        init => field = value ?? throw new ArgumentNullException(nameof(Name));
    }
    = "textrank";

    /// <summary>How the similarity of two sentences is measured.</summary>
    /// <value>Default <see cref="SentenceSimilarity.TfIdfCosine"/>.</value>
    /// <exception cref="ArgumentOutOfRangeException">Not one of the enumeration.</exception>
    public SentenceSimilarity Similarity
    {
        get;
        init => field = Enum.IsDefined(value) ? value : throw new ArgumentOutOfRangeException(nameof(Similarity), value, $"Similarity must be one of {string.Join(", ", Enum.GetNames<SentenceSimilarity>())}.");
    }
    = SentenceSimilarity.TfIdfCosine;

    /// <summary>Probability that the walk follows an edge rather than restarting, d in the paper. <see cref="FittedPrior"/> lowers it where the graph is less informative.</summary>
    /// <value>Default 0.85, the paper's; at least 0, below 1; at 0 the prior alone decides.</value>
    /// <exception cref="ArgumentOutOfRangeException">Out of range or not a number.</exception>
    public double DampingFactor { get; init => field = RangeCheck.BelowOne(value, nameof(DampingFactor)); } = PriorWeights.Damping;

    /// <summary>Weight of an edge to a later sentence of the same text.</summary>
    /// <value>Default 1; at least 0. Only its ratio to the other weights counts.</value>
    /// <exception cref="ArgumentOutOfRangeException">Negative or not finite.</exception>
    public double LaterWeight { get; init => field = RangeCheck.Weight(value, nameof(LaterWeight)); } = 1;

    /// <summary>Weight of an edge to an earlier sentence of the same text.</summary>
    /// <value>Default 1; at least 0.</value>
    /// <exception cref="ArgumentOutOfRangeException">Negative or not finite.</exception>
    public double EarlierWeight { get; init => field = RangeCheck.Weight(value, nameof(EarlierWeight)); } = 1;

    /// <summary>Weight of the edge from a sentence to itself, as in LexRank.</summary>
    /// <value>Default 0; at least 0.</value>
    /// <exception cref="ArgumentOutOfRangeException">Negative or not finite.</exception>
    public double SelfWeight { get; init => field = RangeCheck.Weight(value, nameof(SelfWeight)); }

    /// <summary>The share of its weight that an edge keeps for each sentence between its ends.</summary>
    /// <value>Default 1, nothing is lost; above 0, at most 1.</value>
    /// <exception cref="ArgumentOutOfRangeException">Out of range or not a number.</exception>
    public double Decay { get; init => field = RangeCheck.Factor(value, nameof(Decay)); } = 1;

    /// <summary>Where the walk restarts.</summary>
    /// <value>Default <see cref="FittedPrior"/>.</value>
    /// <exception cref="ArgumentNullException">Null.</exception>
    public IPrior Prior
    {
        get;
        init => field = value ?? throw new ArgumentNullException(nameof(Prior));
    }
    = new FittedPrior();

    /// <summary>Whether the weight of an edge is multiplied by the prior of the sentence it leads to, so that of two equally similar sentences the walk prefers the likelier one.</summary>
    /// <value>Default <c>true</c>. Without it, or with a <see cref="UniformPrior"/>, edges are those of the paper.</value>
    public bool PriorOnEdges { get; init; } = true;

    /// <summary>The walk has converged when no score changes by more than this, relative to itself, in a step.</summary>
    /// <value>Default 1e-6; above 0.</value>
    /// <exception cref="ArgumentOutOfRangeException">Not above 0 or not finite.</exception>
    public double Tolerance { get; init => field = RangeCheck.Positive(value, nameof(Tolerance)); } = 1e-6;

    /// <summary>The most steps of the walk. If it has not converged by then, the diagnostics say so.</summary>
    /// <value>Default 200; at least 1.</value>
    /// <exception cref="ArgumentOutOfRangeException">Below 1.</exception>
    public int MaxIterations { get; init => field = RangeCheck.AtLeastOne(value, nameof(MaxIterations)); } = WalkSettings.DefaultMaxIterations;

    /// <inheritdoc/>
    /// <exception cref="InvalidOperationException">The prior gave a negative weight, one that is not finite, or only zeros.</exception>
    public RankingDiagnostics Rank(RankingContext context, Span<double> scores, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (scores.IsEmpty) return RankingDiagnostics.Direct;
        double[] pooled = ArrayPool<double>.Shared.Rent(scores.Length);
        try
        {
            Memory<double> restart = pooled.AsMemory(0, scores.Length);
            double damping = ReadRestart(context, restart.Span, cancellationToken);
            return WalkFrom(context, restart, damping, scores, cancellationToken);
        }
        finally
        {
            ArrayPool<double>.Shared.Return(pooled);
        }
    }

    /// <summary>Scores of the walk that starts anew at a given distribution.</summary>
    internal RankingDiagnostics WalkFrom(RankingContext context, ReadOnlyMemory<double> restart, double damping, Span<double> scores, CancellationToken cancellationToken)
    {
        WalkSettings settings = new(damping, Tolerance, MaxIterations);
        if (Similarity == SentenceSimilarity.Overlap)
        {
            using OverlapSimilarity overlap = new(context.Matrix);
            return PageRank.Run(GraphOf(overlap, context, restart), restart.Span, settings, scores, cancellationToken);
        }

        using DotProductSimilarity cosine = Cosine(context);
        return PageRank.Run(GraphOf(cosine, context, restart), restart.Span, settings, scores, cancellationToken);
    }

    /// <summary>What each row gets from the prior and, for some rows, from its best neighbours, once the scores are there.</summary>
    internal (double[] Prior, SupportShare[][] Support) Explain(RankingContext context, ReadOnlySpan<double> scores, ReadOnlySpan<int> rows, CancellationToken cancellationToken)
    {
        double[] restart = new double[scores.Length];
        if (scores.IsEmpty) return (restart, []);
        double damping = ReadRestart(context, restart, cancellationToken);
        if (Similarity == SentenceSimilarity.Overlap)
        {
            using OverlapSimilarity overlap = new(context.Matrix);
            return (restart, WalkSupport.Find(GraphOf(overlap, context, restart), damping, scores, rows, cancellationToken));
        }

        using DotProductSimilarity cosine = Cosine(context);
        return (restart, WalkSupport.Find(GraphOf(cosine, context, restart), damping, scores, rows, cancellationToken));
    }

    private DotProductSimilarity Cosine(RankingContext context)
    {
        if (Similarity != SentenceSimilarity.TfIdfCosine) return new DotProductSimilarity(context.Matrix);
        double[] pooled = ArrayPool<double>.Shared.Rent(context.Matrix.TermCount);
        Span<double> weights = pooled.AsSpan(0, context.Matrix.TermCount);
        TermWeights.InverseFrequency(context.Matrix, weights);
        DotProductSimilarity cosine = new(context.Matrix, weights);
        ArrayPool<double>.Shared.Return(pooled);
        return cosine;
    }

    private WalkGraph<T> GraphOf<T>(T similarity, RankingContext context, ReadOnlyMemory<double> restart)
        where T : ISeparableSimilarity
    {
        EdgeWeights edges = new(LaterWeight, EarlierWeight, Decay, SelfWeight);
        return new WalkGraph<T>(similarity, edges, edges.IsPlain ? default : context.TextStarts(), PriorOnEdges ? restart : default);
    }

    /// <summary>The prior as a distribution, or what has to do with the query; returns the damping factor that suits the text.</summary>
    private double ReadRestart(RankingContext context, Span<double> restart, CancellationToken cancellationToken)
    {
        if (QueryRelevance.Applies(context))
        {
            QueryRelevance.Read(context, restart, cancellationToken);
            return Prior is FittedPrior ? 0 : DampingFactor; // it was fitted to texts without a question; what stands around the words asked for tells more than the graph
        }

        double reach = Prior.Weigh(context, restart, cancellationToken);
        if (!(reach is >= 0 and <= 1)) throw new InvalidOperationException($"{Prior.GetType()} returned {reach}: it must be from 0 to 1.");
        double sum = 0;
        foreach (double weight in restart)
        {
            if (!(weight >= 0 && double.IsFinite(weight))) throw new InvalidOperationException($"{Prior.GetType()} gave the weight {weight}: weights must be finite and at least 0.");
            sum += weight;
        }

        if (!(sum > 0 && double.IsFinite(sum))) throw new InvalidOperationException($"{Prior.GetType()} gave weights that sum to {sum}: some must be above 0.");
        for (int i = 0; i < restart.Length; i++) restart[i] /= sum;
        return DampingFactor * reach;
    }
}
