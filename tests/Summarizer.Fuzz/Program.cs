using System.Globalization;
using SharpFuzz;
using Summarizer.Documents.Tests;
using Summarizer.Fuzz;

if (args.Length is 0 or > 2 || !Targets.All.TryGetValue(args[0], out Action<byte[]>? target))
{
    Console.Error.WriteLine($"""
        usage: TARGET            as a program of afl-fuzz, the input on standard input (tests/fuzz.sh does this)
               TARGET SECONDS    damages the seeds at random, without afl-fuzz
               TARGET PATH       runs a file, or all files of a folder, each once
        targets: {string.Join(' ', Targets.All.Keys)}
        """);
    return 2;
}

if (args.Length == 1)
{
    Fuzzer.OutOfProcess.Run(input =>
    {
        using MemoryStream content = new();
        input.CopyTo(content);
        target(content.ToArray());
    });
    return 0;
}

Trial trial = new(args[0], target);
return int.TryParse(args[1], NumberStyles.None, CultureInfo.InvariantCulture, out int seconds)
    ? trial.RunDamaged(TimeSpan.FromSeconds(seconds), Damage.Apply)
    : trial.RunFiles(args[1]);
