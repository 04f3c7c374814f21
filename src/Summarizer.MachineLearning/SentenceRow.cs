namespace Summarizer.MachineLearning;

/// <summary>A sentence as ML.NET reads it.</summary>
internal sealed class SentenceRow
{
    public float[] Features { get; set; } = [];

    public float Label { get; set; }

    public float Weight { get; set; } = 1;
}
