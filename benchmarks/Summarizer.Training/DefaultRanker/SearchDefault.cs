using System.Diagnostics;
using System.Globalization;

namespace Summarizer.Training.DefaultRanker;

/// <summary>Fits the constants of the default ranker: a listwise fit, then a climb on ROUGE itself; reports development and leave-one-family-out figures.</summary>
internal static class SearchDefault
{
    /// <summary><c>search-default DATA_FOLDER [--output FILE] [--scale S] [--rounds N] [--bags N] [--share S] [--held-out] [--no-shift] [--titles] [--seed N]</c></summary>
    public static int Run(string[] args)
    {
        Options o = new(args);
        Stopwatch watch = Stopwatch.StartNew();
        List<Sample> dev = Corpus.Load(args[0], "dev", false, o.Scale);
        List<Sample> titled = Corpus.Load(args[0], "dev", true, o.Scale, static s => s.Name is "inshorts" or "orangesum_fr" or "detik_id" or "scitldr_a" or "scisumm" or "rusci_ru" or "klexikon_de" or "opinosis" or "vcsum_zh" or "turkish_tr");
        List<Sample> train = Corpus.Load(args[0], "train", null, o.Scale);

        // Sets without a train part are fitted on their development part: leave-one-family-out is the honest figure for them.
        HashSet<SetInfo> trained = [.. train.Select(static s => s.Set)];
        train.AddRange(dev.Where(s => !trained.Contains(s.Set)));
        Console.WriteLine($"{train.Count} to fit, {dev.Count} to report, read in {watch.Elapsed.TotalSeconds:F0} s");
        Profiles p = Fit(train, o, m => Console.WriteLine($"  {m} ({watch.Elapsed.TotalSeconds:F0} s)"));
        Console.WriteLine("fitted sets");
        Report.Of(train, p.Score).Brief(Console.Out);
        Console.WriteLine($"exponent {p.Base[Profiles.LengthExponent]:F2} brevity {p.Base[Profiles.Brevity]:F2}");
        Console.WriteLine("development parts, no titles given");
        Report plain = Report.Of(dev, p.Score);
        plain.Brief(Console.Out);
        Console.WriteLine("development parts, titles given");
        Report.Of(titled, p.Score).Brief(Console.Out);
        Console.WriteLine("blend " + string.Join(" ", dev.GroupBy(static s => s.Set.Name).Select(g => $"{g.Key} {g.Average(p.BlendOf):F2}")));
        if (o.Table) plain.Table(Console.Out);
        if (o.Output is not null) WeightsWriter.Write(p, o.Output);
        if (o.HeldOut) Console.WriteLine("each family fitted without itself");
        Report held = new();
        foreach (string family in dev.Select(static s => s.Set).Where(s => s.Counts && o.HeldOut).Select(static s => s.Family).Distinct())
        {
            Profiles without = Fit([.. train.Where(s => s.Set.Family != family)], o, static _ => { });
            held.Add(Report.Of(dev.Where(s => s.Set.Family == family), without.Score));
        }

        if (o.HeldOut) held.Brief(Console.Out);
        if (o.HeldOut && o.Table) held.Table(Console.Out);
        return 0;
    }

    /// <summary>Several fits, each on a draw of the documents, averaged: less chance of the sample in the weights.</summary>
    private static Profiles Fit(List<Sample> train, Options o, Action<string> log)
    {
        Profiles p = ListwiseFit.Fit(train, o.Shift, 30, o.Penalty, o.Seed);
        if (o.Rounds == 0) return p;
        double[] sum = new double[p.Weights.Length];
        for (int bag = 0; bag < o.Bags; bag++)
        {
            Random random = new(o.Seed + bag);
            List<Sample> part = o.Bags == 1 ? train : [.. train.Where(_ => random.NextDouble() < o.Share)];
            double[] w = new Climber(part, p).Climb(p, o.Rounds, 0.15, o.Least, log).Weights;
            for (int i = 0; i < w.Length; i++) sum[i] += w[i] / o.Bags;
        }

        return p.With(sum);
    }

    private sealed class Options(string[] args)
    {
        public string? Output { get; } = Text(args, "--output");

        public double Scale { get; } = Number(args, "--scale", 1);

        public int Rounds { get; } = (int)Number(args, "--rounds", 4);

        public int Bags { get; } = (int)Number(args, "--bags", 6);

        public double Share { get; } = Number(args, "--share", 0.8);

        public int Seed { get; } = (int)Number(args, "--seed", 1);

        public double Least { get; } = Number(args, "--least", 0.002);

        public double Penalty { get; } = Number(args, "--penalty", 0.005);

        public bool HeldOut { get; } = args.Contains("--held-out");

        public bool Shift { get; } = !args.Contains("--no-shift");

        public bool Table { get; } = args.Contains("--table");

        private static string? Text(string[] args, string name) => Array.IndexOf(args, name) is >= 0 and int i && i + 1 < args.Length ? args[i + 1] : null;

        private static double Number(string[] args, string name, double otherwise) =>
            Text(args, name) is { } text ? double.Parse(text, CultureInfo.InvariantCulture) : otherwise;
    }
}
