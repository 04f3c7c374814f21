using System.Reflection;
using Summarizer.Languages;

namespace Summarizer.Segmentation;

/// <summary>The trained models: one a language family, and a neutral one for languages not seen in training.</summary>
internal static class BoundaryModels
{
    private const string Resource = "languages/sentence-boundaries.weights";

    private static readonly Dictionary<string, BoundaryModel> ByFamily = Load();

    public static BoundaryModel For(LanguageProfile language) =>
        ByFamily.TryGetValue(LanguageFamilies.Of(language.Tag), out BoundaryModel? model) ? model : ByFamily[LanguageFamilies.Neutral];

    /// <summary>Lines "family index weight": weights of the neutral model, then what a family adds to them.</summary>
    private static Dictionary<string, BoundaryModel> Load()
    {
        Dictionary<string, short[]> weights = new(StringComparer.Ordinal);
        using Stream? stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(Resource);
        short[] neutral = weights[LanguageFamilies.Neutral] = new short[BoundaryContext.WeightCount];
        if (stream is not null)
        {
            using StreamReader reader = new(stream);
            short[] current = neutral;
            while (reader.ReadLine() is { } line)
            {
                if (line.Length == 0 || line[0] == '#') continue;
                if (line[0] == '[')
                {
                    string family = line[1..^1];
                    if (family != LanguageFamilies.Neutral) weights[family] = current = (short[])neutral.Clone();
                    continue;
                }

                int space = line.IndexOf(' ');
                int index = int.Parse(line.AsSpan(0, space), provider: System.Globalization.CultureInfo.InvariantCulture);
                current[index] += short.Parse(line.AsSpan(space + 1), provider: System.Globalization.CultureInfo.InvariantCulture);
            }
        }

        return weights.ToDictionary(static p => p.Key, static p => new BoundaryModel(p.Value), StringComparer.Ordinal);
    }
}
