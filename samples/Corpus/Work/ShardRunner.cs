using Corpus.Grains;
using Summarizer.Cli;

namespace Corpus.Work;

/// <summary>Does a shard: <c>summarize batch</c> in this process, its result written aside and put in place at one stroke.</summary>
internal static class ShardRunner
{
    /// <summary>Does the work. What goes wrong with it is in the result.</summary>
    /// <exception cref="OperationCanceledException">Cancelled; nothing was put in place.</exception>
    public static ShardResult Run(ShardWork work, CancellationToken cancellationToken)
    {
        Shard shard = work.Shard;
        // A name that no other attempt has: one that is thought dead may still be writing.
        string aside = Path.Combine(work.Aside, $"{Guid.NewGuid():N}-{Path.GetFileName(shard.Output)}");
        long lines = 0, failures = 0;
        try
        {
            Directory.CreateDirectory(work.Aside);
            Directory.CreateDirectory(Path.GetDirectoryName(shard.Output)!);
            Terminal terminal = new(() => new RangeStream(shard.Input, shard.Start, shard.Length), static () => Stream.Null, static () => Stream.Null)
            {
                HasScreen = false,
                Counted = (all, failed) => (lines, failures) = (all, failed),
            };
            BatchOptions.Run(["--input", shard.Length < 0 ? shard.Input : "-", "--output", aside, "--jobs", "1", .. BatchOptions.For(shard.Input, work.Options)], terminal, cancellationToken);
            File.Move(aside, shard.Output, overwrite: true);
            return new ShardResult(lines, failures);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            TryDelete(aside);
            return new ShardResult(0, 0, e.Message.ReplaceLineEndings(" "));
        }
    }

    /// <summary>Removes the folder of half-written results.</summary>
    public static void Clean(string aside)
    {
        try
        {
            if (Directory.Exists(aside)) Directory.Delete(aside, recursive: true);
        }
        catch (IOException)
        {
            // A shard that was cancelled a moment ago may still be writing; what it leaves is in nobody's way.
        }
    }

    private static void TryDelete(string path)
    {
        try
        {
            File.Delete(path);
        }
        catch (IOException)
        {
        }
    }
}
