namespace Summarizer.Ranking.Graph;

/// <summary>How a walk goes on and when it has settled.</summary>
/// <param name="Damping">Probability that it follows an edge rather than starting anew; at least 0, below 1.</param>
/// <param name="Tolerance">Largest relative change of a score in a step at which it ends.</param>
/// <param name="MaxIterations">Most steps.</param>
internal readonly record struct WalkSettings(double Damping, double Tolerance = WalkSettings.DefaultTolerance, int MaxIterations = WalkSettings.DefaultMaxIterations)
{
    public const double DefaultTolerance = 1e-10;

    public const int DefaultMaxIterations = 200;
}
