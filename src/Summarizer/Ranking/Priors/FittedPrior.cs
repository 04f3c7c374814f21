using Summarizer.Ranking;
using Summarizer.Ranking.Priors;
using Summarizer.Terms;

namespace Summarizer;

/// <summary>The default: estimates how important a sentence is from its place, length, surface, terms and the title, depending on the kind of text.</summary>
/// <remarks>
/// A weighted sum of signals and one small hidden layer, fitted together with the damping factor and the edges of <see cref="TextRank"/> over news, science, calls, fiction, encyclopedia
/// and reviews in several languages. It also decides how far the walk should go: far in reviews and stories, hardly at all in news, where the order of sentences says more. Nothing is
/// learned at run time. The signals go back to Edmundson 1969 (title, place, length) and Nenkova and Vanderwende 2005 (term probability);
/// docs/notes/fitting.md has the list and what each signal contributes. Immutable and thread-safe. O(tokens + pairs).
/// </remarks>
public sealed record FittedPrior : IPrior
{
    /// <inheritdoc/>
    public double Weigh(RankingContext context, Span<double> weights, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(context);
        using PriorNet net = new(weights.Length);
        SignalReader.Read(context, net, cancellationToken);
        net.CopyTo(weights);
        PortableMath.Share(weights);
        return net.Reach;
    }
}
