namespace Corpus.Grains;

/// <summary>What someone wants summarized.</summary>
/// <param name="Input">A folder, or files separated by the path separator of the system.</param>
/// <param name="Output">The folder of the results; each is named like its input.</param>
/// <param name="Options">Options of <c>summarize batch</c>, such as <c>--words 50</c>.</param>
[GenerateSerializer]
public sealed record JobRequest([property: Id(0)] string Input, [property: Id(1)] string Output, [property: Id(2)] string[]? Options = null);
