using Summarizer.Ranking;
using Summarizer.Terms;

namespace Summarizer.MachineLearning;

/// <summary>
/// Learns <see cref="CueWords"/>: weights of words and pairs of words under which, added to the default ranker's score, the softmax over a document's sentences comes nearest to
/// its labels. Adaptive gradient steps (Duchi et al. 2011) with an L2 penalty; words of few documents have no weight.
/// </summary>
internal sealed class CueTrainer
{
    private const int FewestDocuments = 4;
    private const int Size = 1 << CueWords.Bits;

    private readonly SentenceRankerTrainerOptions _options;
    private readonly double[] _documents; // that have the words of a place
    private readonly double[] _weights = new double[Size];
    private readonly double[] _squares = new double[Size]; // of all gradients so far
    private readonly double[] _gradient = new double[Size];
    private readonly bool[] _isTouched = new bool[Size];
    private readonly List<int> _touched = []; // places that the document at hand has a gradient for

    private CueTrainer(IReadOnlyList<TrainingExample> examples, SentenceRankerTrainerOptions options)
    {
        _options = options;
        _documents = CountDocuments(examples);
    }

    /// <param name="examples">The documents.</param>
    /// <param name="labels">Of each document's sentences.</param>
    /// <param name="weights">Of each document.</param>
    /// <param name="options">Epochs, step and penalty.</param>
    public static CueWords Train(IReadOnlyList<TrainingExample> examples, IReadOnlyList<float[]> labels, IReadOnlyList<double> weights, SentenceRankerTrainerOptions options)
    {
        CueTrainer trainer = new(examples, options);
        for (int epoch = 0; epoch < options.CueEpochs; epoch++)
            foreach (int d in Order(examples.Count, options.Seed + epoch)) trainer.Learn(examples[d], labels[d], weights[d]);
        return trainer.Quantise();
    }

    private void Learn(TrainingExample example, float[] labels, double weight)
    {
        double total = labels.Sum(static l => Math.Max(0.0, l));
        if (total <= 0) return;
        double[] shares = Shares(example);
        for (int i = 0; i < example.Rows; i++)
        {
            int[] places = example.CuePlaces[i];
            double slope = (shares[i] - (Math.Max(0.0, labels[i]) / total)) / CueWords.Length(places.Length);
            foreach (int place in places) if (_documents[place] >= FewestDocuments) AddSlope(place, slope);
        }

        foreach (int place in _touched) Step(place, weight);
        _touched.Clear();
    }

    private void AddSlope(int place, double slope)
    {
        if (!_isTouched[place]) _touched.Add(place);
        _isTouched[place] = true;
        _gradient[place] += slope;
    }

    private void Step(int place, double weight)
    {
        double g = weight * (_gradient[place] + (_options.CuePenalty * _weights[place] / _documents[place]));
        _squares[place] += g * g;
        _weights[place] -= _options.CueStep * g / (Math.Sqrt(_squares[place]) + 1e-6);
        _gradient[place] = 0;
        _isTouched[place] = false;
    }

    private CueWords Quantise()
    {
        double greatest = _weights.Max(Math.Abs), unit = greatest / sbyte.MaxValue;
        return greatest == 0 ? CueWords.None : new CueWords([.. _weights.Select(v => (sbyte)Math.Round(v / unit))], unit);
    }

    private double[] Shares(TrainingExample e)
    {
        double[] scores = new double[e.Rows];
        for (int i = 0; i < scores.Length; i++)
        {
            double sum = 0;
            foreach (int place in e.CuePlaces[i]) sum += _weights[place];
            scores[i] = (sum / CueWords.Length(e.CuePlaces[i].Length)) + (_options.CueBase * e.Features[(i * SentenceFeatures.Count) + SentenceFeatures.TextRankScore]);
        }

        PortableMath.Share(scores);
        return scores;
    }

    private static double[] CountDocuments(IReadOnlyList<TrainingExample> examples)
    {
        double[] documents = new double[Size];
        HashSet<int> own = [];
        foreach (IGrouping<uint, TrainingExample> twins in examples.GroupBy(static e => e.Group))
        {
            own.Clear();
            foreach (int[] places in twins.SelectMany(static e => e.CuePlaces)) own.UnionWith(places);
            foreach (int place in own) documents[place]++;
        }

        return documents;
    }

    private static int[] Order(int count, int seed)
    {
        int[] order = [.. Enumerable.Range(0, count)];
        new Random(seed).Shuffle(order);
        return order;
    }
}
