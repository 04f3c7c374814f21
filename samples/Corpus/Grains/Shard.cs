namespace Corpus.Grains;

/// <summary>A file, or a stretch of one, that is summarized at one go.</summary>
/// <param name="Input">The file.</param>
/// <param name="Output">Where the result is put.</param>
/// <param name="Start">The first byte.</param>
/// <param name="Length">Number of bytes; -1 for the whole file.</param>
[GenerateSerializer]
public sealed record Shard([property: Id(0)] string Input, [property: Id(1)] string Output, [property: Id(2)] long Start = 0, [property: Id(3)] long Length = -1);
