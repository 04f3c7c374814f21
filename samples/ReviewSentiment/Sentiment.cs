/// <summary>What the model says of a review.</summary>
internal sealed class Sentiment
{
    public string? Summary { get; set; }

    public bool PredictedLabel { get; set; }

    public float Probability { get; set; }
}
