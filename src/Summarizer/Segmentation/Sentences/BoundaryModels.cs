using System.Globalization;
using System.Reflection;
using Summarizer.Languages;

namespace Summarizer.Segmentation.Sentences;

/// <summary>The trained models: one a language family, and a neutral one for languages not seen in training.</summary>
internal static class BoundaryModels
{
    private const string Resource = "languages/sentence-boundaries.weights";

    private static readonly Dictionary<string, BoundaryModel> ByFamily = Load();

    public static ModelDecider For(LanguageProfile language) =>
        ByFamily.TryGetValue(LanguageFamilies.Of(language.Tag), out BoundaryModel? model) && model != ByFamily[LanguageFamilies.Neutral]
            ? new ModelDecider(model, false)
            : new ModelDecider(ByFamily[LanguageFamilies.Neutral], true);

    /// <summary>Reads "[family]" lines and "index:weight" pairs: the weights of the neutral model, then what each family adds to them.</summary>
    private static Dictionary<string, BoundaryModel> Load()
    {
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(Resource)!;
        using StreamReader reader = new(stream);
        Dictionary<string, short[]> weights = new(StringComparer.Ordinal);
        short[] neutral = new short[BoundaryContext.WeightCount], current = neutral;
        weights.Add(LanguageFamilies.Neutral, neutral);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0 || line[0] == '#') continue;
            if (line[0] != '[')
            {
                AddWeights(line, current);
            }
            else if (line[1..^1] is var family && family != LanguageFamilies.Neutral)
            {
                current = (short[])neutral.Clone();
                weights.Add(family, current);
            }
        }

        return weights.ToDictionary(static p => p.Key, static p => new BoundaryModel(p.Value), StringComparer.Ordinal);
    }

    private static void AddWeights(ReadOnlySpan<char> line, short[] weights)
    {
        foreach (Range range in line.Split(' '))
        {
            ReadOnlySpan<char> pair = line[range];
            int colon = pair.IndexOf(':');
            weights[int.Parse(pair[..colon], CultureInfo.InvariantCulture)] += short.Parse(pair[(colon + 1)..], CultureInfo.InvariantCulture);
        }
    }
}
