using System.Diagnostics;
using Summarizer.Ranking.Priors;

namespace Summarizer.Training.DefaultRanker;

/// <summary>Fits the constants of the default ranker by policy gradient; reports development, cross-validated and leave-one-family-out figures.</summary>
internal static class SearchDefault
{
    private const int Folds = 5;

    /// <summary><c>search-default DATA_FOLDER [--output FILE] [--cross-validate] [--held-out] [--table]</c> and what <see cref="FitOptions"/> reads.</summary>
    public static int Run(string[] args)
    {
        FitOptions o = new(args);
        Stopwatch watch = Stopwatch.StartNew();
        List<Sample> dev = Corpus.Load(args[0], "dev", false, o.Scale), titled = Corpus.Load(args[0], "dev", true, o.Scale, static s => s.HasTitles);
        List<Sample> train = [.. Corpus.Load(args[0], "train", false, o.Scale), .. Corpus.Load(args[0], "train", true, o.Scale, static s => s.HasTitles)];

        // Sets without a train part are fitted on their development part: only the cross-validated figure is honest for them.
        HashSet<SetInfo> trained = [.. train.Select(static s => s.Set)];
        List<Sample> developed = [.. dev.Concat(titled).Where(s => !trained.Contains(s.Set))];
        Sample[] given = [.. titled, .. dev.Where(static s => !s.Set.HasTitles)];
        Console.WriteLine($"{train.Count + developed.Count} to fit, {dev.Count} to report, read in {watch.Elapsed.TotalSeconds:F0} s");
        void Write(string what, Report report)
        {
            Console.WriteLine($"{what} ({watch.Elapsed.TotalSeconds:F0} s)");
            if (o.Table) report.Table(Console.Out);
            else report.Brief(Console.Out);
        }

        if (o.Ablate)
        {
            Ablate([.. train, .. developed], given, o);
            return 0;
        }

        if (o.CrossValidate)
        {
            Dictionary<Sample, double[]> scores = [];
            for (int fold = 0; fold < Folds; fold++)
            {
                SignalNet net = Fit([.. train, .. developed.Where(s => s.Index % Folds != fold)], o);
                foreach (Sample s in dev.Concat(titled)) if (fold == 0 || (!trained.Contains(s.Set) && s.Index % Folds == fold)) scores[s] = net.Score(s);
            }

            Write("development parts, sets without a train part cross-validated, no titles given", Report.Of(dev, s => scores[s]));
            Write("the same, titles as the sets have them", Report.Of(given, s => scores[s]));
        }
        else if (!o.HeldOut)
        {
            SignalNet net = Fit([.. train, .. developed], o);
            Report.Of(train, net.Score).Brief(Console.Out);
            Write("development parts, no titles given", Report.Of(dev, net.Score));
            Write("development parts, titles as the sets have them", Report.Of(given, net.Score));
            Write("the same without a walk", Report.Of(given, net.WithDamping(0).Score));
            if (o.Output is not null) WeightsWriter.Write(net, o.Output);
        }

        if (!o.HeldOut) return 0;
        Report held = new();
        foreach (string family in dev.Select(static s => s.Set).Where(static s => s.Counts).Select(static s => s.Family).Distinct())
        {
            // What is made of a family's sets by shuffling goes with it.
            HashSet<string> folders = [.. dev.Where(s => s.Set.Family == family).Select(static s => s.Set.Folder)];
            SignalNet without = Fit([.. train.Concat(developed).Where(s => !folders.Contains(s.Set.Folder))], o);
            held.Add(Report.Of(given.Where(s => s.Set.Family == family), without.Score));
        }

        Write("each family fitted without itself, titles as the sets have them", held);
        return 0;
    }

    private static void Ablate(List<Sample> samples, Sample[] given, FitOptions o)
    {
        const int Passes = 2;
        PolicyGradient fit = new(samples, WeightsOf(samples, o), o);
        SignalNet start = fit.Fit(o.Seeds[0]);
        Sample[] counted = [.. given.Where(static s => s.Set.Counts)];
        void Say(string name, SignalNet net) => Console.WriteLine($"{name}: {Report.Of(counted, net.Score).Means()}");
        Say("fitted", start);
        Say("without a walk", start.WithDamping(0));
        foreach (int seed in new[] { 100, 101, 102 }) Say("as it is", fit.Fit(seed, start, null, Passes));
        string[] names = [.. Enum.GetNames<SentenceSignal>(), .. Enum.GetNames<TextTrait>().Select(static t => "Text." + t)];
        for (int k = 0; k < names.Length; k++) Say("without " + names[k], fit.Fit(100, start, start.ParametersOf(k), Passes));
    }

    private static SignalNet Fit(List<Sample> samples, FitOptions o)
    {
        PolicyGradient fit = new(samples, WeightsOf(samples, o), o);
        return SignalNet.Mean([.. o.Seeds.Select(seed => fit.Fit(seed))]).Divided(FitOptions.Spread);
    }

    /// <summary>Families weigh as wanted, the sets of a family by their trust, the documents of a set alike.</summary>
    private static double[] WeightsOf(List<Sample> samples, FitOptions o)
    {
        Dictionary<SetInfo, int> sizes = samples.GroupBy(static s => s.Set).ToDictionary(static g => g.Key, static g => g.Count());
        double Trust(SetInfo set) => (set.IsVariant ? o.Variant : set.IsBehind ? o.Behind : 1) * sizes[set] / (sizes[set] + o.Trust);
        Dictionary<string, double> families = sizes.Keys.GroupBy(static s => s.Family).ToDictionary(static g => g.Key, g => g.Sum(Trust));
        double Family(string name) => name.StartsWith("x-", StringComparison.Ordinal) ? o.Other : name.EndsWith("news", StringComparison.Ordinal) ? o.News : 1;
        return [.. samples.Select(s => Family(s.Set.Family) * Trust(s.Set) / families[s.Set.Family] / sizes[s.Set])];
    }
}
