using BenchmarkDotNet.Running;
using Summarizer.Benchmarks;
using Summarizer.Benchmarks.Growth;

// Beside BenchmarkDotNet's own arguments (--filter '*', --list flat, --job short …):
//   growth [FILE.json] [MAX]      time, bytes and the plain split-and-count from 100 sentences to MAX (1,000,000)
//   texts FOLDER [MAX]            writes the same texts as files, for peers
//   plot GROWTH.json PEERS.jsonl FILE.svg
//   cancel [SENTENCES]            how long a cancelled summary of a huge document takes to stop
switch (args)
{
    case ["growth", .. string[] rest]:
        string? file = rest.FirstOrDefault(static a => !int.TryParse(a, out _));
        GrowthCommand.Run(file, Max(rest, file is null ? 0 : 1));
        break;
    case ["texts", string folder, ..]:
        GrowthCommand.WriteTexts(folder, Max(args, 2));
        break;
    case ["plot", string growth, string peers, string image]:
        PlotCommand.Run(growth, peers, image);
        break;
    case ["cancel", ..]:
        CancelCommand.Run(Max(args, 1));
        break;
    default:
        BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args, new SuiteConfig());
        break;
}

static int Max(string[] args, int index) => args.Length > index ? int.Parse(args[index], System.Globalization.CultureInfo.InvariantCulture) : 1_000_000;
