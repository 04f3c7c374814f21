using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;

namespace Summarizer.DependencyInjection;

/// <summary>A section of the configuration: every key in it must be known, every error names its key.</summary>
internal static class SettingsSection
{
    private const int MostTypos = 3;

    /// <summary>Subsections that Summarizer.AspNetCore reads and checks itself.</summary>
    public static IReadOnlyList<string> OfEndpoints { get; } = ["Limits", "Fetch", "Cache", "Cors"];

    public static string Of(string? name) => string.IsNullOrEmpty(name) ? "Summarizer" : $"Summarizers:{name}";

    /// <summary>Binds a section whose keys are all known. Those of <paramref name="lists"/> are lists: the binder would ignore a single value there without a word.</summary>
    /// <exception cref="OptionsValidationException">A key is unknown, a value has the wrong type, or one value stands where a list belongs.</exception>
    public static void Fill<TSettings>(string? name, IConfigurationSection section, IReadOnlyCollection<string> known, Action bind, params IReadOnlyCollection<string> lists)
    {
        string[] failures =
        [
            .. section.GetChildren().Select(static child => child.Key).Where(key => !known.Contains(key, StringComparer.OrdinalIgnoreCase))
                .Select(key => $"{section.Path}:{key} is not a setting: {Suggest(key, known)}."),
            .. section.GetChildren().Where(child => !string.IsNullOrEmpty(child.Value) && lists.Contains(child.Key, StringComparer.OrdinalIgnoreCase))
                .Select(static child => $"{child.Path} is '{child.Value}': expected a list, such as [ \"{child.Value}\" ] in JSON, or the key {child.Path}:0."),
        ];
        if (failures.Length > 0) throw new OptionsValidationException(name ?? "", typeof(TSettings), failures);
        try
        {
            bind();
        }
        catch (InvalidOperationException wrong)
        {
            // The binder names the key, the value and the type.
            throw new OptionsValidationException(name ?? "", typeof(TSettings), [wrong.Message]);
        }
    }

    private static string Suggest(string key, IReadOnlyCollection<string> known)
    {
        string nearest = known.MinBy(candidate => Distance(key, candidate))!;
        return Distance(key, nearest) <= Math.Min(MostTypos, key.Length / 2) ? $"did you mean {nearest}" : "the settings are " + string.Join(", ", known);
    }

    // Levenshtein's distance, capitals and small letters alike.
    private static int Distance(string a, string b)
    {
        int[] row = [.. Enumerable.Range(0, b.Length + 1)];
        for (int i = 0; i < a.Length; i++)
        {
            int diagonal = row[0]++;
            for (int j = 0; j < b.Length; j++)
            {
                int replaced = diagonal + (char.ToUpperInvariant(a[i]) == char.ToUpperInvariant(b[j]) ? 0 : 1);
                diagonal = row[j + 1];
                row[j + 1] = Math.Min(replaced, 1 + Math.Min(row[j], diagonal));
            }
        }

        return row[^1];
    }
}
