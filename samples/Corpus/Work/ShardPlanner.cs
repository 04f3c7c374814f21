using System.Globalization;
using Corpus.Grains;
using Corpus.Hosting;

namespace Corpus.Work;

/// <summary>Cuts the inputs of a job into shards.</summary>
internal static class ShardPlanner
{
    private static readonly string[] Extensions = [".jsonl", ".ndjson", ".csv", ".tsv", ".parquet"];

    /// <exception cref="JobException">The request cannot be used.</exception>
    public static JobPlan Plan(string job, JobRequest request, CorpusSettings settings)
    {
        string[] options = request.Options ?? [];
        BatchOptions.Check(options);
        string output = Allowed(request.Output, settings);
        List<Shard> shards = [];
        try
        {
            foreach ((string file, string name) in Files(request.Input, settings)) shards.AddRange(Cut(file, Path.Combine(output, name), settings.ShardMegabytes << 20));
            if (shards.Count == 0) throw new JobException($"{request.Input} has no file of {string.Join(", ", Extensions)}.");
            string? twice = shards.GroupBy(static s => s.Output).FirstOrDefault(static g => g.Count() > 1)?.Key;
            if (twice is not null) throw new JobException($"Two inputs would be written to {twice}.");
            if (shards.FirstOrDefault(static s => s.Input == s.Output) is Shard own) throw new JobException($"{own.Input} would be overwritten by its result.");
            Directory.CreateDirectory(output);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new JobException(e.Message);
        }

        return new JobPlan { Shards = [.. shards], Options = options, Aside = Path.Combine(output, $".corpus-{job}") };
    }

    private static IEnumerable<(string File, string Name)> Files(string input, CorpusSettings settings)
    {
        foreach (string given in input.Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries))
        {
            string path = Allowed(given, settings);
            if (File.Exists(path)) yield return (path, Path.GetFileName(path));
            else if (!Directory.Exists(path)) throw new JobException($"{given} does not exist.");
            else
            {
                EnumerationOptions options = new() { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.Hidden | FileAttributes.System };
                foreach (string file in Directory.EnumerateFiles(path, "*", options).Where(IsRecords).Order(StringComparer.Ordinal)) yield return (file, Path.GetRelativePath(path, file));
            }
        }
    }

    private static bool IsRecords(string file) => Extensions.Contains(Path.GetExtension(IsGzip(file) ? file[..^3] : file), StringComparer.OrdinalIgnoreCase);

    private static bool IsGzip(string file) => file.EndsWith(".gz", StringComparison.OrdinalIgnoreCase);

    // Only plain lines can be cut anywhere between two of them.
    private static IEnumerable<Shard> Cut(string file, string output, long size)
    {
        long length = new FileInfo(file).Length;
        if (length <= size || Path.GetExtension(file).ToLowerInvariant() is not (".jsonl" or ".ndjson"))
        {
            yield return new Shard(file, output);
            yield break;
        }

        using FileStream stream = new(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, 1 << 16);
        int index = 0;
        for (long start = 0; start < length;)
        {
            long end = start + size >= length ? length : NextLine(stream, start + size);
            string name = string.Create(CultureInfo.InvariantCulture, $"{Path.GetFileNameWithoutExtension(output)}.{index++:D5}{Path.GetExtension(output)}");
            yield return new Shard(file, Path.Combine(Path.GetDirectoryName(output)!, name), start, end - start);
            start = end;
        }
    }

    private static long NextLine(FileStream stream, long from)
    {
        stream.Position = from - 1;
        for (int b = stream.ReadByte(); b >= 0 && b != '\n';) b = stream.ReadByte();
        return stream.Position;
    }

    // What the service may read and write is a matter of its settings, not of who calls it.
    private static string Allowed(string path, CorpusSettings settings)
    {
        string full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
        bool isInside = settings.Folders.Select(static f => Path.TrimEndingDirectorySeparator(Path.GetFullPath(f))).Any(f => full == f || full.StartsWith(f.TrimEnd(Path.DirectorySeparatorChar) + Path.DirectorySeparatorChar, StringComparison.Ordinal));
        return isInside ? full : throw new JobException($"{path} is in none of the folders of Corpus:Folders.");
    }
}
