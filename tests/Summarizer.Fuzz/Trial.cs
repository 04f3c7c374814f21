using System.Diagnostics;
using System.Runtime.CompilerServices;

namespace Summarizer.Fuzz;

/// <summary>Runs a target without afl-fuzz: over files as they are, or over damaged seeds.</summary>
internal sealed class Trial(string name, Action<byte[]> target)
{
    private const int MostLength = 1 << 16;
    private const int Seed = 20_261_130;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    private readonly HashSet<string> _places = new(StringComparer.Ordinal);
    private int _faults;

    /// <summary>Runs each file once. 0 when none is at fault, otherwise 1.</summary>
    public int RunFiles(string path)
    {
        string[] files = Directory.Exists(path) ? [.. Directory.GetFiles(path).Order(StringComparer.Ordinal)] : [path];
        foreach (string file in files) Run(File.ReadAllBytes(file), file);
        return Report(files.Length);
    }

    /// <summary>Damages the target's seeds until the time is over. What is at fault is written to the folder <c>artifacts/fuzz</c>.</summary>
    public int RunDamaged(TimeSpan duration, Func<byte[], Random, byte[]> damage)
    {
        byte[][] seeds = [.. SeedFiles().Select(File.ReadAllBytes)];
        foreach (byte[] seed in seeds) Run(seed, "seed"); // what loading and compiling costs is not the input's time
        Random random = new(Seed);
        Stopwatch clock = Stopwatch.StartNew();
        int runs = 0;
        for (; clock.Elapsed < duration; runs++)
        {
            byte[] input = damage(seeds[runs % seeds.Length], random);
            if (input.Length <= MostLength) Run(input, null);
        }

        return Report(runs);
    }

    /// <summary>The seeds of a format stand with the readers' tests, those of other targets in <c>seeds</c>.</summary>
    private IEnumerable<string> SeedFiles([CallerFilePath] string here = "")
    {
        string folder = Path.Combine(Path.GetDirectoryName(here)!, "seeds", name);
        return Directory.Exists(folder)
            ? Directory.GetFiles(folder).Order(StringComparer.Ordinal)
            : Directory.GetFiles(Path.Combine(here, "../../Summarizer.Documents.Tests/Fixtures"), "*." + name).Order(StringComparer.Ordinal);
    }

    private void Run(byte[] input, string? file)
    {
        TimeSpan start = Environment.CpuUsage.TotalTime;
        string? fault = null, place = null;
        try
        {
            target(input);
        }
        catch (Exception e)
        {
            fault = e.ToString();
            place = e.StackTrace;
        }

        // Time of the processor: a busy machine may be slow.
        TimeSpan took = Environment.CpuUsage.TotalTime - start;
        if (fault is null && took > Patience && input.Length <= MostLength) fault = $"took {took.TotalSeconds:F1} s";
        if (fault is null) return;
        _faults++;
        if (place is not null && !_places.Add(place)) return; // the same again
        Console.WriteLine($"{file ?? Keep(input)}: {fault}");
    }

    private string Keep(byte[] input)
    {
        string folder = Directory.CreateDirectory(Path.Combine("artifacts", "fuzz", name, "faults")).FullName;
        string file = Path.Combine(folder, $"{_faults:D4}");
        File.WriteAllBytes(file, input);
        return file;
    }

    private int Report(int runs)
    {
        Console.WriteLine($"{name}: {runs} inputs, {_faults} faults");
        return _faults == 0 ? 0 : 1;
    }
}
