using Summarizer.Segmentation.Sentences;

namespace Summarizer.Training.Segmentation;

/// <summary>One decision with its features.</summary>
internal readonly record struct BoundaryExample(int[] Features, bool IsBoundary, float Weight);

/// <summary>Logistic regression over binary features by AdaGrad, averaged, from a fixed seed.</summary>
internal static class LinearTrainer
{
    private const int Epochs = 30;
    private const int AveragedEpochs = 10;
    private const double LearningRate = 0.15;
    private const double Scale = 512; // units of a whole-number weight

    /// <summary>Trains weights that are added to <paramref name="start"/>.</summary>
    public static double[] Train(IReadOnlyList<BoundaryExample> examples, double[]? start, double penalty)
    {
        double[] weights = new double[BoundaryContext.WeightCount], squares = new double[weights.Length], sum = new double[weights.Length];
        Random random = new(20240501);
        int[] order = [.. Enumerable.Range(0, examples.Count)];
        for (int epoch = 0; epoch < Epochs; epoch++)
        {
            random.Shuffle(order);
            foreach (int i in order)
            {
                BoundaryExample example = examples[i];
                double score = 0;
                foreach (int f in example.Features) score += weights[f] + (start is null ? 0 : start[f]);
                double error = ((1 / (1 + Math.Exp(-score))) - (example.IsBoundary ? 1 : 0)) * example.Weight;
                foreach (int f in example.Features)
                {
                    double gradient = error + (penalty * weights[f]);
                    squares[f] += gradient * gradient;
                    weights[f] -= LearningRate * gradient / Math.Sqrt(squares[f] + 1e-8);
                }
            }

            if (epoch >= Epochs - AveragedEpochs) for (int i = 0; i < sum.Length; i++) sum[i] += weights[i] / AveragedEpochs;
        }

        return sum;
    }

    /// <summary>Whole-number weights, as the library embeds them.</summary>
    public static short[] Round(params ReadOnlySpan<double[]> parts)
    {
        short[] rounded = new short[BoundaryContext.WeightCount];
        foreach (double[] part in parts)
            for (int i = 0; i < rounded.Length; i++) rounded[i] += (short)Math.Clamp(Math.Round(part[i] * Scale), -15000, 15000);
        return rounded;
    }
}
