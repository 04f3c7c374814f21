using Summarizer.Ranking;
using Summarizer.Terms;

namespace Summarizer.MachineLearning;

/// <summary>
/// Learns <see cref="CueWords"/>: weights of words and pairs of words under which, added to the default ranker's score, the softmax over a document's sentences comes nearest to
/// its labels. Adaptive gradient steps (Duchi et al. 2011) with an L2 penalty; words of few documents have no weight.
/// </summary>
internal static class CueTrainer
{
    private const int FewestDocuments = 4;

    /// <param name="examples">The documents.</param>
    /// <param name="labels">Of each document's sentences.</param>
    /// <param name="weights">Of each document.</param>
    /// <param name="options">Epochs, step and penalty.</param>
    public static CueWords Train(IReadOnlyList<TrainingExample> examples, IReadOnlyList<float[]> labels, IReadOnlyList<double> weights, SentenceRankerTrainerOptions options)
    {
        const int Size = 1 << CueWords.Bits;
        double[] w = new double[Size], squares = new double[Size], gradient = new double[Size];
        double[] documents = CountDocuments(examples);
        int[] touchedIn = new int[Size];
        List<int> touched = [];
        int stamp = 0;
        for (int epoch = 0; epoch < options.CueEpochs; epoch++)
        {
            foreach (int d in Order(examples.Count, options.Seed + epoch))
            {
                TrainingExample e = examples[d];
                double[] p = Shares(e, w, options.CueBase);
                double total = labels[d].Sum(static l => Math.Max(0.0, l));
                if (total <= 0) continue;
                stamp++;
                touched.Clear();
                for (int i = 0; i < e.Rows; i++)
                {
                    double slope = (p[i] - (Math.Max(0.0, labels[d][i]) / total)) / CueWords.Length(e.CuePlaces[i].Length);
                    foreach (int place in e.CuePlaces[i])
                    {
                        if (documents[place] < FewestDocuments) continue;
                        if (touchedIn[place] != stamp)
                        {
                            touchedIn[place] = stamp;
                            gradient[place] = 0;
                            touched.Add(place);
                        }

                        gradient[place] += slope;
                    }
                }

                foreach (int place in touched)
                {
                    double g = weights[d] * (gradient[place] + (options.CuePenalty * w[place] / documents[place]));
                    squares[place] += g * g;
                    w[place] -= options.CueStep * g / (Math.Sqrt(squares[place]) + 1e-6);
                }
            }
        }

        double greatest = w.Max(Math.Abs), unit = greatest / sbyte.MaxValue;
        return greatest == 0 ? CueWords.None : new CueWords([.. w.Select(v => (sbyte)Math.Round(v / unit))], unit);
    }

    private static double[] CountDocuments(IReadOnlyList<TrainingExample> examples)
    {
        double[] documents = new double[1 << CueWords.Bits];
        HashSet<int> own = [];
        foreach (IGrouping<uint, TrainingExample> twins in examples.GroupBy(static e => e.Group))
        {
            own.Clear();
            foreach (int[] places in twins.SelectMany(static e => e.CuePlaces)) own.UnionWith(places);
            foreach (int place in own) documents[place]++;
        }

        return documents;
    }

    private static double[] Shares(TrainingExample e, double[] w, double baseWeight)
    {
        double[] scores = new double[e.Rows];
        for (int i = 0; i < scores.Length; i++)
        {
            double sum = 0;
            foreach (int place in e.CuePlaces[i]) sum += w[place];
            scores[i] = (sum / CueWords.Length(e.CuePlaces[i].Length)) + (baseWeight * e.Features[(i * SentenceFeatures.Count) + SentenceFeatures.TextRankScore]);
        }

        PortableMath.Share(scores);
        return scores;
    }

    private static int[] Order(int count, int seed)
    {
        int[] order = [.. Enumerable.Range(0, count)];
        new Random(seed).Shuffle(order);
        return order;
    }
}
