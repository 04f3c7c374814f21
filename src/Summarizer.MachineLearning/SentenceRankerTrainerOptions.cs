using Summarizer.Ranking.Learned;

namespace Summarizer.MachineLearning;

/// <summary>How <see cref="SentenceRankerTrainer"/> learns.</summary>
public sealed record SentenceRankerTrainerOptions
{
    /// <summary>The number of trees in each model.</summary>
    /// <value>Default 300; 1 to 5,000.</value>
    public int Trees { get; init => field = Within(value, 1, 5000, nameof(Trees)); } = 300;

    /// <summary>The number of leaves of a tree.</summary>
    /// <value>Default 31; 2 to 32.</value>
    public int Leaves { get; init => field = Within(value, 2, 32, nameof(Leaves)); } = 31;

    /// <summary>Share of its fit that each tree contributes.</summary>
    /// <value>Default 0.03; above 0, at most 1.</value>
    public double LearningRate
    {
        get;
        init => field = value is > 0 and <= 1 ? value : throw new ArgumentOutOfRangeException(nameof(LearningRate), value, "LearningRate must be above 0 and at most 1.");
    }
    = 0.03;

    /// <summary>The fewest sentences in a leaf; lower for small data.</summary>
    /// <value>Default 50; at least 1.</value>
    public int MinimumRowsPerLeaf { get; init => field = Within(value, 1, int.MaxValue, nameof(MinimumRowsPerLeaf)); } = 50;

    /// <summary>Weight of a sentence's own gain in standard deviations, beside 1 for a sentence of the best set.</summary>
    /// <value>Default 0.15; at least 0.</value>
    public double GainWeight
    {
        get;
        init => field = value >= 0 && double.IsFinite(value) ? value : throw new ArgumentOutOfRangeException(nameof(GainWeight), value, "GainWeight must be at least 0 and finite.");
    }
    = 0.15;

    /// <summary>The number of models, trained with consecutive seeds, whose mean is the ranker.</summary>
    /// <value>Default 2; 1 to 100.</value>
    public int Models { get; init => field = Within(value, 1, 100, nameof(Models)); } = 2;

    /// <summary>The number of folds in the grouped cross-validation.</summary>
    /// <value>Default 5; 2 to 100.</value>
    public int Folds { get; init => field = Within(value, 2, 100, nameof(Folds)); } = 5;

    /// <summary>The seed of all random numbers.</summary>
    /// <value>Default 1.</value>
    public int Seed { get; init; } = 1;

    /// <summary>
    /// How much a tree score counts beside the score of the default ranker: enough to overrule it, because your own documents may need what it does not know. The shipped model,
    /// whose kinds of text it was fitted on, has less.
    /// </summary>
    internal double Sharpness { get; init; } = 4;

    /// <summary>What the mean of the cue words, less the threshold, counts beside it.</summary>
    internal double CueWeight { get; init; } = 1.25;

    /// <summary>
    /// How far from 0 the mean of the cue words counts for nothing. Documents of one kind have cues in common; the shipped model, for all kinds of text, listens only where they speak up.
    /// </summary>
    internal double CueThreshold { get; init; }

    /// <summary>0 lets every document count alike, 1 every set.</summary>
    internal double SetBalance { get; init; } = 0.5;

    /// <summary>Passes over the documents to learn <see cref="CueWords"/>; 0 for none.</summary>
    internal int CueEpochs { get; init; } = 24;

    /// <summary>Length of their steps.</summary>
    internal double CueStep { get; init; } = 0.1;

    /// <summary>What a weight is drawn to 0 by.</summary>
    internal double CuePenalty { get; init; } = 0.01;

    private static int Within(int value, int least, int most, string name) =>
        value >= least && value <= most ? value : throw new ArgumentOutOfRangeException(name, value, $"{name} must be from {least} to {most}.");
}
