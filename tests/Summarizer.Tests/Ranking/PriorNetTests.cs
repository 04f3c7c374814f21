using Summarizer.Ranking.Priors;

namespace Summarizer.Tests.Ranking;

public class PriorNetTests
{
    [TestCase(1)]
    [TestCase(7)]
    [TestCase(8)]
    [TestCase(9)]
    [TestCase(61)]
    public void Scores_are_the_weighted_sum_and_the_hidden_layer_written_out(int rows)
    {
        Random random = new(rows);
        double[][] signals = [.. Enumerable.Range(0, SignalReader.Count).Select(_ => Values(random, rows))];
        double[] traits = Values(random, SignalReader.TraitCount);
        double[] expected = Plain(rows, signals, traits);
        using PriorNet scorer = new(rows);
        for (int t = 0; t < traits.Length; t++) scorer.Add((TextTrait)t, traits[t]);
        for (int s = 0; s < signals.Length; s++) scorer.Add((SentenceSignal)s, [.. signals[s]]);
        double[] scores = new double[rows];
        scorer.CopyTo(scores);
        Assert.That(scores, Is.EqualTo(expected).Within(1e-4));
    }

    [Test]
    public void The_same_sentences_score_the_same_wherever_they_stand_in_a_block()
    {
        Random random = new(5);
        double[][] signals = [.. Enumerable.Range(0, SignalReader.Count).Select(_ => Values(random, 8))];
        using PriorNet once = new(8), twice = new(16);
        double[] first = new double[8], both = new double[16];
        for (int s = 0; s < signals.Length; s++)
        {
            once.Add((SentenceSignal)s, [.. signals[s]]);
            twice.Add((SentenceSignal)s, [.. signals[s], .. signals[s].Reverse()]);
        }

        once.CopyTo(first);
        twice.CopyTo(both);
        Assert.That(both[8..], Is.EqualTo(both[..8].Reverse()));
        Assert.That(both[..8], Is.EqualTo(first).Within(1e-5), "standardising twice as many of the same changes only the last bits");
    }

    private static double[] Values(Random random, int count) => [.. Enumerable.Range(0, count).Select(_ => (4 * random.NextDouble()) - 2)];

    private static double[] Plain(int rows, double[][] signals, double[] traits)
    {
        double[][] x = [.. signals.Select(static (column, s) => PriorNet.IsStandardised((SentenceSignal)s) ? Standardised(column) : column)];
        double[] scores = new double[rows];
        for (int i = 0; i < rows; i++)
        {
            for (int s = 0; s < x.Length; s++) scores[i] += PriorWeights.Linear[s] * x[s][i];
            for (int h = 0; h < PriorWeights.Hidden; h++)
            {
                double a = PriorWeights.Offsets[h];
                for (int s = 0; s < x.Length; s++) a += PriorWeights.SignalsToHidden[(s * PriorWeights.Hidden) + h] * x[s][i];
                for (int t = 0; t < traits.Length; t++)
                    a += PriorWeights.TraitsToHidden[(t * PriorWeights.Hidden) + h] * 0.5 * Math.Clamp((traits[t] - PriorWeights.TraitMeans[t]) / PriorWeights.TraitScales[t], -3, 3);
                scores[i] += PriorWeights.Output[h] * a / (1 + Math.Abs(a));
            }
        }

        return scores;
    }

    private static double[] Standardised(double[] column)
    {
        double mean = column.Average(), deviation = Math.Sqrt(column.Average(v => (v - mean) * (v - mean)));
        return [.. column.Select(v => deviation <= 1e-9 ? 0 : Math.Clamp((v - mean) / deviation, -4, 4))];
    }
}
