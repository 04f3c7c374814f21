using Summarizer.Evaluation.Segmentation;

namespace Summarizer.Training.Segmentation;

/// <summary>The scores of one collection.</summary>
internal sealed class SegmentationRow(string name)
{
    public string Name => name;

    public string Language => name[..name.IndexOf('-', StringComparison.Ordinal)];

    /// <summary>Of models trained on the other four fifths of all collections.</summary>
    public SegmentationScore Spans { get; set; }

    public SegmentationScore Boundaries { get; set; }

    public SegmentationScore Tokens { get; set; }

    /// <summary>Of models trained on the other collections.</summary>
    public SegmentationScore LeftOut { get; set; }

    public SegmentationScore Naive { get; set; }

    public SegmentationScore Icu { get; set; }

    public SegmentationScore Ceiling { get; set; }

    public int Texts { get; set; }

    /// <summary>Texts split as marked throughout.</summary>
    public int Perfect { get; set; }
}
