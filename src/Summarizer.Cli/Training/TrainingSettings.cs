namespace Summarizer.Cli.Training;

/// <summary>What <c>summarize train</c> was told.</summary>
internal sealed record TrainingSettings(IReadOnlyList<string> Data, string Output, SummaryLength? Length, int Seed, int Folds);
