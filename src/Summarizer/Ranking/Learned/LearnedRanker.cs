using Summarizer.Ranking;
using Summarizer.Ranking.Learned;
using Summarizer.Ranking.Priors;
using Summarizer.Terms;

namespace Summarizer;

/// <summary>A trained ranker: the score of <see cref="TextRank"/>, corrected by learned cue words and by gradient-boosted regression trees over some ninety features.</summary>
/// <remarks>
/// Trained on news, science, calls, encyclopedia and sets of several texts; docs/notes/learned-ranker.md has data, command and figures. Nothing but sums and comparisons of
/// plain numbers at run time. Cost O(tokens + pairs) for the features, those of <see cref="TextRank"/>, then O(trees x depth) a sentence. Scores are above 0 and sum to 1.
/// </remarks>
public sealed class LearnedRanker : ISentenceRanker
{
    private readonly SentenceRankerModel _model;

    /// <summary>Creates a ranker with the model that comes with the library.</summary>
    public LearnedRanker()
        : this(SentenceRankerModel.Default)
    {
    }

    /// <summary>Creates a ranker with a model of your own.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="model"/> is null.</exception>
    public LearnedRanker(SentenceRankerModel model)
    {
        ArgumentNullException.ThrowIfNull(model);
        _model = model;
    }

    /// <inheritdoc/>
    public string Name => "learned";

    /// <inheritdoc/>
    public RankingDiagnostics Rank(RankingContext context, Span<double> scores, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (scores.IsEmpty) return RankingDiagnostics.Direct;
        if (QueryRelevance.Applies(context)) return new TextRank().Rank(context, scores, cancellationToken);
        using (SentenceFeatures features = SentenceFeatures.Read(context, _model.Cues, cancellationToken))
        {
            ReadOnlySpan<float> table = features.Values;
            _model.Trees.Score(table, SentenceFeatures.Count, scores, cancellationToken);
            for (int i = 0; i < scores.Length; i++)
            {
                ReadOnlySpan<float> row = table.Slice(i * SentenceFeatures.Count, SentenceFeatures.Count);
                double cue = CueWords.Shrink(row[SentenceFeatures.CueStart], _model.CueThreshold);
                scores[i] = (_model.Sharpness * scores[i]) + row[SentenceFeatures.TextRankScore] + (_model.CueWeight * cue);
            }
        }

        PortableMath.Share(scores);
        return RankingDiagnostics.Direct;
    }
}
