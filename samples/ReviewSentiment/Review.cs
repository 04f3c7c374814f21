using Microsoft.ML.Data;

/// <summary>A line of reviews.tsv.</summary>
internal sealed class Review
{
    [LoadColumn(0)]
    public bool Label { get; set; }

    [LoadColumn(1)]
    public string? Text { get; set; }
}
