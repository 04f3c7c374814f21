using System.Globalization;
using Corpus.Grains;

namespace Corpus.Client;

/// <summary>Prints how far jobs are.</summary>
internal static class JobPrinter
{
    public static void Print(JobStatus job)
    {
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{job.Id}  {job.Phase}  {job.Done}/{job.Shards} shards  {job.Running} running  {job.Lines:N0} lines  {job.LineFailures:N0} with an error"));
        foreach (ShardFault fault in job.Faults) Console.WriteLine($"  shard {fault.Shard} ({fault.Input}): {fault.Error}");
    }

    /// <summary>0: all well; 1: a line or a shard failed; 130: cancelled.</summary>
    public static int ExitCode(JobStatus job) => job.Phase == JobPhase.Cancelled ? 130 : job.Faults.Length > 0 || job.LineFailures > 0 ? 1 : 0;
}
