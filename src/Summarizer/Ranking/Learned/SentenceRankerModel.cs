using System.IO.Compression;
using System.Reflection;
using Summarizer.Ranking.Learned;

namespace Summarizer;

/// <summary>What a <see cref="LearnedRanker"/> has learned: weights of words, and regression trees, as plain numbers. Immutable and thread-safe.</summary>
/// <remarks>
/// Trained by <c>SentenceRankerTrainer</c> of the package Summarizer.MachineLearning, or by <c>summarize train</c>. A model reads the features of the library version
/// that trained it; loading checks their names.
/// </remarks>
public sealed class SentenceRankerModel
{
    private const string Resource = "ranking/sentence-ranker.model";

    private static readonly Lazy<SentenceRankerModel> LazyDefault = new(LoadDefault);

    internal SentenceRankerModel(TreeEnsemble trees, double sharpness, CueWords? cues = null, double cueWeight = 0, double cueThreshold = 0)
    {
        if (!trees.IsSound(SentenceFeatures.Count)) throw new InvalidDataException("The trees of the model are invalid.");
        if (!(sharpness > 0 && double.IsFinite(sharpness))) throw new InvalidDataException($"The sharpness of the model is {sharpness}: it must be above 0.");
        if (!(cueWeight >= 0 && double.IsFinite(cueWeight))) throw new InvalidDataException($"The cue weight of the model is {cueWeight}: it must be at least 0.");
        if (!(cueThreshold >= 0 && double.IsFinite(cueThreshold))) throw new InvalidDataException($"The cue threshold of the model is {cueThreshold}: it must be at least 0.");
        Trees = trees;
        Sharpness = sharpness;
        CueWeight = cueWeight;
        CueThreshold = cueThreshold;
        Cues = cues ?? CueWords.None;
    }

    /// <summary>The model that comes with the library: news, science, calls, encyclopedia and several texts at once, in several languages. See docs/notes/learned-ranker.md.</summary>
    public static SentenceRankerModel Default => LazyDefault.Value;

    /// <summary>Number of trees.</summary>
    public int TreeCount => Trees.TreeCount;

    internal TreeEnsemble Trees { get; }

    /// <summary>Weights of words.</summary>
    internal CueWords Cues { get; }

    /// <summary>What a tree score counts beside the score of <see cref="TextRank"/>, in logarithms.</summary>
    internal double Sharpness { get; }

    /// <summary>What the mean of the cue words, less the threshold, counts beside it.</summary>
    internal double CueWeight { get; }

    /// <summary>How far from 0 the mean of the cue words counts for nothing.</summary>
    internal double CueThreshold { get; }

    /// <summary>Makes a model from the results of a trainer.</summary>
    /// <param name="trees">Trees over <see cref="SentenceFeatures"/>.</param>
    /// <param name="sharpness">What a tree score counts beside the score of <see cref="TextRank"/>, in logarithms; above 0.</param>
    /// <param name="cues">Weights of words; <c>null</c> for none.</param>
    /// <param name="cueWeight">What the mean of a sentence's cue words, less the threshold, counts beside it; at least 0.</param>
    /// <param name="cueThreshold">How far from 0 that mean counts for nothing; at least 0.</param>
    /// <exception cref="ArgumentNullException"><paramref name="trees"/> is null.</exception>
    /// <exception cref="InvalidDataException">A tree is broken, or a number is out of range.</exception>
    public static SentenceRankerModel Create(TreeEnsembleBuilder trees, double sharpness, CueWords? cues = null, double cueWeight = 0, double cueThreshold = 0)
    {
        ArgumentNullException.ThrowIfNull(trees);
        return new SentenceRankerModel(trees.Build(), sharpness, cues, cueWeight, cueThreshold);
    }

    /// <summary>Reads a model from a JSON file.</summary>
    /// <exception cref="InvalidDataException">Not a model, broken, or trained for other features.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static SentenceRankerModel Load(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        using FileStream stream = File.OpenRead(path);
        return Load(stream);
    }

    /// <summary>Reads a model, in the JSON that <see cref="Save(Stream)"/> writes.</summary>
    /// <exception cref="InvalidDataException">Not a model, broken, or trained for other features.</exception>
    public static SentenceRankerModel Load(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return SentenceRankerModelJson.Read(stream);
    }

    /// <summary>Writes the model to a JSON file.</summary>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public void Save(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        using FileStream stream = File.Create(path);
        Save(stream);
    }

    /// <summary>Writes the model as JSON: feature names, weights of words, then each tree's splits and leaves. The same model gives the same bytes.</summary>
    public void Save(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        SentenceRankerModelJson.Write(this, stream);
    }

    private static SentenceRankerModel LoadDefault()
    {
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(Resource) ?? throw new InvalidOperationException("The library was built without its model.");
        using BrotliStream json = new(stream, CompressionMode.Decompress);
        return Load(json);
    }
}
