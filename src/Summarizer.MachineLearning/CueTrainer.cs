using Summarizer.Ranking.Learned;
using Summarizer.Selection;

namespace Summarizer.MachineLearning;

/// <summary>
/// Learns <see cref="CueWords"/> by policy gradient (Williams 1992): with the default ranker's scores and the cues as they are, summaries of a document are drawn, and the words of what
/// made one better than the others gain. Adaptive steps (Duchi et al. 2011) with an L2 penalty; words of few documents have no weight.
/// The mean of several runs is taken: which summaries happened to be drawn counts less.
/// </summary>
internal sealed class CueTrainer
{
    private const int FewestDocuments = 4;
    private const int Draws = 6;
    private const int Runs = 4;

    // On the scale of the default ranker's finished scores. Lower, with more draws, as that one is fitted, was no better for words.
    private const double Temperature = 0.17;

    // What ROUGE-2 counts beside ROUGE-1, and what their sum is multiplied by so that the penalty has its measure.
    private const double PairWeight = 0.5, Unit = 10;

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
    /// <param name="weights">Of each document.</param>
    /// <param name="options">Epochs, step and penalty.</param>
    public static CueWords Train(IReadOnlyList<TrainingExample> examples, IReadOnlyList<double> weights, SentenceRankerTrainerOptions options)
    {
        CueTrainer[] trainers = [.. Enumerable.Range(0, Runs).Select(_ => new CueTrainer(examples, options))];
        Parallel.For(0, Runs, run => trainers[run].Learn(examples, weights, run));
        double[] mean = new double[Size];
        for (int place = 0; place < Size; place++) mean[place] = trainers.Average(t => t._weights[place]);
        return Quantise(mean);
    }

    private void Learn(IReadOnlyList<TrainingExample> examples, IReadOnlyList<double> weights, int run)
    {
        for (int epoch = 0; epoch < _options.CueEpochs; epoch++)
            foreach (int d in Order(examples.Count, _options.Seed + epoch + (1009 * run))) Learn(examples[d], new Random((epoch * 104729) + d + (7919 * run)), weights[d]);
    }

    private void Learn(TrainingExample example, Random random, double weight)
    {
        if (!example.Candidates.HasChoice) return;
        SummaryDraw draw = new(example.Candidates, new NoveltySelector().Redundancy, Temperature);
        double[] slopes = draw.Slopes(Scores(example), random, Draws, Reward, 1);
        for (int i = 0; i < example.Rows; i++)
        {
            int[] places = example.CuePlaces[i];
            double slope = -slopes[i] / CueWords.Length(places.Length);
            foreach (int place in places) if (_documents[place] >= FewestDocuments) AddSlope(place, slope);
        }

        foreach (int place in _touched) Step(place, weight);
        _touched.Clear();

        double Reward(List<int> chosen)
        {
            (double words, double pairs) = example.Score(chosen);
            return Unit * (words + (PairWeight * pairs));
        }
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

    private static CueWords Quantise(double[] weights)
    {
        double greatest = weights.Max(Math.Abs), unit = greatest / sbyte.MaxValue;
        return greatest == 0 ? CueWords.None : new CueWords([.. weights.Select(v => (sbyte)Math.Round(v / unit))], unit);
    }

    private double[] Scores(TrainingExample e)
    {
        double[] scores = new double[e.Rows];
        for (int i = 0; i < scores.Length; i++)
        {
            double sum = 0;
            foreach (int place in e.CuePlaces[i]) sum += _weights[place];
            scores[i] = (sum / CueWords.Length(e.CuePlaces[i].Length)) + e.Features[(i * SentenceFeatures.Count) + SentenceFeatures.TextRankScore] + e.LengthPreferences[i];
        }

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
