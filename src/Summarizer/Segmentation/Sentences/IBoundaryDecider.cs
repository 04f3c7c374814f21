namespace Summarizer.Segmentation.Sentences;

/// <summary>Decides possible boundaries: the model, or in training what people marked.</summary>
internal interface IBoundaryDecider
{
    /// <summary>Whether a sentence ends between <paramref name="mark"/> and <paramref name="next"/>.</summary>
    /// <param name="context">What is to be seen around the place.</param>
    /// <param name="mark">First code unit of the end mark, or of the gap where there is none.</param>
    /// <param name="next">First code unit of what follows.</param>
    bool IsBoundary(in BoundaryContext context, int mark, int next);
}
