namespace Summarizer.Benchmarks.Growth;

/// <summary>One measurement: a program on a text of so many sentences.</summary>
/// <param name="Program">Who.</param>
/// <param name="Sentences">Size of the text.</param>
/// <param name="Milliseconds">Wall-clock time of one run, warm: the least over batches of runs.</param>
/// <param name="Megabytes">Allocated in one run; 0 where not measured.</param>
internal sealed record GrowthPoint(string Program, int Sentences, double Milliseconds, double Megabytes = 0);
