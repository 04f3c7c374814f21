using System.Globalization;

namespace Summarizer.Ranking.Priors;

/// <summary>
/// The fitted numbers of <see cref="FittedPrior"/>, the damping factor that goes with it and of what the length of a sentence counts: the embedded file <c>fitted.weights</c>, a name and its
/// numbers a line. docs/notes/fitting.md says how they came to be.
/// </summary>
internal static class PriorWeights
{
    private const string Resource = "ranking/fitted.weights";

    private static readonly Dictionary<string, float[]> Lines = Load();

    /// <summary>Units of the hidden layer.</summary>
    public static int Hidden { get; } = Lines["Offsets"].Length;

    /// <summary>Weights of the signals in the sum.</summary>
    public static float[] Linear { get; } = [.. Signals.Select(static s => Lines[s][0])];

    /// <summary>Weights of each signal in each hidden unit; signals x hidden units.</summary>
    public static float[] SignalsToHidden { get; } = [.. Signals.SelectMany(static s => Lines[s].Skip(1))];

    /// <summary>Means of the traits over the texts of the fit.</summary>
    public static float[] TraitMeans { get; } = [.. Traits.Select(static t => Lines[t][0])];

    /// <summary>Their standard deviations.</summary>
    public static float[] TraitScales { get; } = [.. Traits.Select(static t => Lines[t][1])];

    /// <summary>Weights of each trait in each hidden unit; traits x hidden units.</summary>
    public static float[] TraitsToHidden { get; } = [.. Traits.SelectMany(static t => Lines[t].Skip(2))];

    /// <summary>What each hidden unit starts from.</summary>
    public static float[] Offsets { get; } = Lines["Offsets"];

    /// <summary>Weights of the hidden units in the score.</summary>
    public static float[] Output { get; } = Lines["Output"];

    /// <summary>Weights of the terms of a sentence's length; see <c>LengthPreference</c>.</summary>
    public static float[] Length { get; } = Lines["Length"];

    /// <summary>How far the walk goes: a start and a weight for each trait.</summary>
    public static float[] Reach { get; } = Lines["Reach"];

    /// <summary>Damping factor of the walk.</summary>
    public static double Damping { get; } = Number("Damping");

    private static IEnumerable<string> Signals => Enum.GetNames<SentenceSignal>().Select(static name => "Signal." + name);

    private static IEnumerable<string> Traits => Enum.GetNames<TextTrait>().Select(static name => "Trait." + name);

    // The shortest decimal of a float, read as a double: 0.45 and not 0.449999988.
    private static double Number(string name) => double.Parse(Lines[name][0].ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);

    private static Dictionary<string, float[]> Load()
    {
        using Stream stream = typeof(PriorWeights).Assembly.GetManifestResourceStream(Resource) ?? throw new InvalidOperationException($"The resource {Resource} is missing.");
        using StreamReader reader = new(stream);
        Dictionary<string, float[]> lines = new(StringComparer.Ordinal);
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith('#')) continue;
            string[] parts = line.Split(' ');
            lines.Add(parts[0], [.. parts.Skip(1).Select(static v => float.Parse(v, NumberStyles.Float, CultureInfo.InvariantCulture))]);
        }

        return lines;
    }
}
