using Summarizer.Ranking.Learned;

namespace Summarizer.MachineLearning;

/// <summary>Trains a <see cref="SentenceRankerModel"/> on documents with summaries that people wrote.</summary>
/// <remarks>
/// Weights of words are learned first, by drawing summaries of a document and seeing which of them come closest to its references. A sentence's label is 1 when it belongs to the set
/// of sentences with the greatest ROUGE (found greedily), plus a share of its own ROUGE; gradient-boosted regression trees (LightGBM) learn it. Every set counts the same, and so does every
/// document within a set. The same documents, options and version of LightGBM give the same model.
/// </remarks>
public sealed class SentenceRankerTrainer
{
    /// <summary>Fewest usable documents.</summary>
    public const int FewestDocuments = 20;

    private readonly SentenceRankerTrainerOptions _options;

    /// <summary>Creates a trainer.</summary>
    /// <param name="options">How it learns; <c>null</c> for the defaults.</param>
    public SentenceRankerTrainer(SentenceRankerTrainerOptions? options = null) => _options = options ?? new SentenceRankerTrainerOptions();

    /// <summary>Learns from all documents.</summary>
    /// <param name="documents">The documents; those with fewer than two sentences are skipped.</param>
    /// <param name="cancellationToken">Checked before each document and each model.</param>
    /// <exception cref="InvalidDataException">Too few usable documents, or references that share no word with their texts; the message says which.</exception>
    public SentenceRankerModel Train(IEnumerable<TrainingDocument> documents, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(documents);
        return Train(Read(documents, cancellationToken), cancellationToken);
    }

    /// <summary>Grouped cross-validation: every document is summarized by a ranker that has not seen it, and compared with the default ranker and the lead.</summary>
    /// <remarks>Documents with the same reference are kept together, so that a ranker is never measured on a copy of a text it has learned from.</remarks>
    /// <inheritdoc cref="Train(IEnumerable{TrainingDocument}, CancellationToken)"/>
    public TrainingReport CrossValidate(IEnumerable<TrainingDocument> documents, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(documents);
        TrainingDocument[] all = [.. documents];
        TrainingExample[] examples = Read(all, cancellationToken);
        int[] folds = FoldsOf([.. examples.Select(static e => e.Group)], _options.Folds);
        int fewest = examples.Length - folds.CountBy(static f => f).Max(static f => f.Value);
        if (fewest < FewestDocuments / 2)
            throw new InvalidDataException($"Only {fewest} of {examples.Length} documents are left to learn from when those with the same reference are kept together; at least {FewestDocuments / 2} are needed.");
        double learned = 0, standard = 0, lead = 0, oracle = 0;
        for (int fold = 0; fold <= folds.Max(); fold++)
        {
            SentenceRankerModel model = Train([.. examples.Where((_, i) => folds[i] != fold)], cancellationToken);
            foreach (TrainingExample e in examples.Where((_, i) => folds[i] == fold))
            {
                learned += e.Rouge(new LearnedRanker(model)).Rouge1;
                standard += e.Rouge(new SummarizerOptions().Ranker).Rouge1;
                lead += e.Rouge(new Lead()).Rouge1;
                oracle += e.Score(e.Oracle()).Rouge1;
            }
        }

        double n = examples.Length;
        return new TrainingReport(examples.Length, examples.Sum(static e => e.Rows), learned / n, standard / n, lead / n, oracle / n);
    }

    /// <summary>Documents of one group, such as a text and its copy, are in one fold; groups are dealt out in turn.</summary>
    internal static int[] FoldsOf(IReadOnlyList<uint> groups, int folds)
    {
        Dictionary<uint, int> order = [];
        foreach (uint group in groups) order.TryAdd(group, order.Count);
        return [.. groups.Select(g => order[g] % folds)];
    }

    /// <summary>Documents with at least two sentences and a sentence worth choosing.</summary>
    internal static TrainingExample[] Read(IEnumerable<TrainingDocument> documents, CancellationToken cancellationToken)
    {
        List<TrainingExample> examples = [];
        int seen = 0, apart = 0;
        foreach (TrainingDocument document in documents)
        {
            cancellationToken.ThrowIfCancellationRequested();
            seen++;
            if (document.References.All(string.IsNullOrWhiteSpace)) throw new InvalidDataException($"Document {seen} has no reference; a ranker learns from summaries that people wrote.");
            if (TrainingExample.Create(document) is not { } example) continue;
            if (example.HasOverlap) examples.Add(example);
            else apart++;
        }

        if (seen == 0) throw new InvalidDataException("There are no documents to learn from.");
        if (examples.Count == 0 && apart > 0) throw new InvalidDataException($"None of the {seen} documents shares a word with its references: are they in the same language?");
        if (examples.Count < FewestDocuments)
            throw new InvalidDataException($"Only {examples.Count} of {seen} documents are usable (two sentences or more, references with words of the text); at least {FewestDocuments} are needed.");
        return [.. examples];
    }

    internal SentenceRankerModel Train(IReadOnlyList<TrainingExample> examples, CancellationToken cancellationToken)
    {
        CueWords cues = LearnCues(examples);
        List<SentenceRow> rows = Rows(examples);
        TreeEnsembleBuilder trees = new();
        for (int m = 0; m < _options.Models; m++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            LightGbmTrees.AddTo(trees, LightGbmTrees.Fit(rows, _options, _options.Seed + m), 1.0 / _options.Models);
        }

        return SentenceRankerModel.Create(trees, _options.Sharpness, cues, _options.CueWeight, _options.CueThreshold);
    }

    /// <summary>Learns the cues of all documents, and gives each document the features of cues learned from the others: else the trees would trust them too much.</summary>
    private CueWords LearnCues(IReadOnlyList<TrainingExample> examples)
    {
        if (_options.CueEpochs == 0) return CueWords.None;
        Dictionary<string, double> sizes = SetSizes(examples);
        double[] weights = [.. examples.Select(e => 1 / sizes[e.Set])];
        for (int fold = 0; fold < _options.Folds; fold++)
        {
            int[] others = [.. Enumerable.Range(0, examples.Count).Where(i => examples[i].Group % (uint)_options.Folds != fold)];
            CueWords cues = CueTrainer.Train([.. others.Select(i => examples[i])], [.. others.Select(i => weights[i])], _options);
            foreach (TrainingExample e in examples.Where(e => e.Group % (uint)_options.Folds == fold))
                cues.Read(e.CuePlaces, e.Features, SentenceFeatures.Count, SentenceFeatures.CueStart);
        }

        return CueTrainer.Train(examples, weights, _options);
    }

    /// <summary>All sentences with labels; weights sum alike over sets, documents and, tempered by a root, lengths.</summary>
    internal List<SentenceRow> Rows(IReadOnlyList<TrainingExample> examples)
    {
        Dictionary<string, double> sizes = SetSizes(examples);
        List<SentenceRow> rows = [];
        foreach (TrainingExample e in examples)
        {
            float[] labels = e.Labels(_options.GainWeight);
            double weight = 1 / (sizes[e.Set] * Math.Sqrt(e.Rows));
            for (int i = 0; i < e.Rows; i++)
                rows.Add(new SentenceRow { Features = e.Features.AsSpan(i * SentenceFeatures.Count, SentenceFeatures.Count).ToArray(), Label = labels[i], Weight = (float)weight });
        }

        double mean = rows.Average(static r => r.Weight);
        foreach (SentenceRow row in rows) row.Weight = (float)(row.Weight / mean);
        return rows;
    }

    /// <summary>What a document's weight is divided by, by its set: the number of the set's documents, tempered.</summary>
    private Dictionary<string, double> SetSizes(IReadOnlyList<TrainingExample> examples) =>
        examples.GroupBy(static e => e.Set).ToDictionary(static g => g.Key, g => Math.Pow(g.Count(), _options.SetBalance));
}
