namespace Summarizer.Training.DefaultRanker;

/// <summary>A document ready for the search.</summary>
internal sealed class Sample
{
    public required SetInfo Set { get; init; }

    public required bool Dev { get; init; }

    public required double[] Traits { get; init; }

    /// <summary>Rows x <see cref="SignalCollector.Columns"/>.</summary>
    public required float[] X { get; init; }

    public required int[][] Terms { get; init; }

    public required int TermCount { get; init; }

    public required int[] Costs { get; init; }

    /// <summary>Whether words or characters are limited, not sentences.</summary>
    public required bool Limited { get; init; }

    public required long Budget { get; init; }

    public required int JoinCost { get; init; }

    public required RougeIndex Rouge { get; init; }

    /// <summary>ROUGE-1 and ROUGE-2 of the baselines.</summary>
    public double Lead { get; set; }

    public double Lead2 { get; set; }

    public double Classic { get; set; }

    public double Classic2 { get; set; }

    /// <summary>Target distribution over the sentences.</summary>
    public double[] Target { get; set; } = [];

    public int Count => Costs.Length;

    public long CostOf(int row, bool first) => Limited ? Costs[row] + (first ? 0 : JoinCost) : 1;
}
