namespace Summarizer.Segmentation.Sentences;

/// <summary>A linear model over <see cref="BoundaryContext"/>s in whole numbers: the sum of the weights that apply says break where it is above 0.</summary>
internal sealed class BoundaryModel(short[] weights)
{
    /// <summary>The sum of the weights that apply to a context.</summary>
    public int Score(in BoundaryContext context)
    {
        Span<int> features = stackalloc int[BoundaryContext.FeatureCount];
        int count = context.Fill(features), sum = 0;
        for (int i = 0; i < count; i++) sum += weights[features[i]];
        return sum;
    }
}

/// <summary>Decides by a <see cref="BoundaryModel"/>.</summary>
/// <param name="model">The model.</param>
/// <param name="isNeutral">Whether the language's family was not seen in training.</param>
internal readonly struct ModelDecider(BoundaryModel model, bool isNeutral) : IBoundaryDecider
{
    // How many sentences lack an end mark differs from collection to collection: without one there must be good evidence, the more so in a language not seen.
    private const int FamilyGapThreshold = 128;
    private const int NeutralGapThreshold = 512;

    public bool IsBoundary(in BoundaryContext context, int mark, int next)
    {
        if (context.IsCertainlyInside) return false;
        if (context.Mark != EndMark.None) return model.Score(in context) > 0;

        // Words of names are in lists of function words too: Indonesian "Timur Tengah", the Middle East.
        if (isNeutral && context.Left == LeftKind.Capitalized && context.Right == RightKind.Capitalized) return false;
        return model.Score(in context) > (isNeutral ? NeutralGapThreshold : FamilyGapThreshold);
    }
}
