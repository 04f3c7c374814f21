using System.Globalization;
using Summarizer.Selection;

namespace Summarizer.Training.DefaultRanker;

/// <summary>How the default ranker is fitted; the defaults made the shipped constants.</summary>
internal sealed class FitOptions(string[] args)
{
    /// <summary>What the fitted scores are divided by in the end, and with them all that is weighed against them, so that they spread over about four units and shares stay readable.</summary>
    public const double Spread = 3;

    /// <summary>The damping of texts that the graph tells most of: the paper's.</summary>
    public const double MostDamping = 0.85;

    /// <summary>What repeating costs, on the scale of the fit, clusters like single texts: that they are charged more was measured after it.</summary>
    public static readonly double Redundancy = Spread * new NoveltySelector().Redundancy;

    public int Hidden { get; } = (int)Number(args, "--hidden", 16);

    /// <summary>A net is fitted from each; their mean is taken.</summary>
    public int[] Seeds { get; } = [.. (Text(args, "--seeds") ?? "7,8,9").Split(',').Select(static s => int.Parse(s, CultureInfo.InvariantCulture))];

    public int Epochs { get; } = (int)Number(args, "--epochs", 30);

    /// <summary>Summaries drawn a document and epoch.</summary>
    public int Draws { get; } = (int)Number(args, "--draws", 12);

    public double Rate { get; } = Number(args, "--rate", 0.01);

    public double Penalty { get; } = Number(args, "--penalty", 0.015);

    public double Temperature { get; } = Number(args, "--temperature", 0.3);

    /// <summary>What ROUGE-2 counts beside ROUGE-1.</summary>
    public double PairWeight { get; } = Number(args, "--pairs", 1);

    /// <summary>Share of each set's documents to read.</summary>
    public double Scale { get; } = Number(args, "--scale", 1);

    /// <summary>What news counts against other families.</summary>
    public double News { get; } = Number(args, "--news", 6);

    /// <summary>What a kind of text outside the seven families counts.</summary>
    public double Other { get; } = Number(args, "--other", 0.4);

    /// <summary>What a set at another than its usual length counts.</summary>
    public double Variant { get; } = Number(args, "--variant", 0.5);

    /// <summary>A set of n documents weighs n / (n + this): small ones less, so that their chance is not followed.</summary>
    public double Trust { get; } = Number(args, "--trust", 60);

    /// <summary>What a set counts on which the default stays behind Lead.</summary>
    public double Behind { get; } = Number(args, "--behind", 14);

    /// <summary>Share of the visits to a document in which its traits are hidden, so that the signals alone lead to something sensible.</summary>
    public double Blind { get; } = Number(args, "--blind", 0.1);

    public string? Output { get; } = Text(args, "--output");

    public bool CrossValidate { get; } = args.Contains("--cross-validate");

    /// <summary>Whether to measure what each signal and trait is worth.</summary>
    public bool Ablate { get; } = args.Contains("--ablate");

    public bool HeldOut { get; } = args.Contains("--held-out");

    public bool Table { get; } = args.Contains("--table");

    private static string? Text(string[] args, string name) => Array.IndexOf(args, name) is >= 0 and int i && i + 1 < args.Length ? args[i + 1] : null;

    private static double Number(string[] args, string name, double otherwise) =>
        Text(args, name) is { } text ? double.Parse(text, CultureInfo.InvariantCulture) : otherwise;
}
