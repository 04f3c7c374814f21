using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;

namespace Summarizer.DependencyInjection;

/// <summary>Fills settings from their section of the configuration.</summary>
internal sealed class SettingsBinder(IConfiguration? configuration) : IConfigureNamedOptions<SummarizerSettings>
{
    private static readonly string[] Known =
    [
        nameof(SummarizerSettings.Language), nameof(SummarizerSettings.FallbackLanguage), nameof(SummarizerSettings.Algorithm), nameof(SummarizerSettings.Sentences), nameof(SummarizerSettings.Words),
        nameof(SummarizerSettings.Characters), nameof(SummarizerSettings.Ratio), nameof(SummarizerSettings.Order), nameof(SummarizerSettings.MinWords),
        nameof(SummarizerSettings.MaxWords), nameof(SummarizerSettings.KeepFirst), nameof(SummarizerSettings.Coherence), nameof(SummarizerSettings.BoostedTerms),
        nameof(SummarizerSettings.BannedTerms), nameof(SummarizerSettings.IncludeScores), nameof(SummarizerSettings.IncludeSupport),
        .. SettingsSection.OfEndpoints,
    ];

    public void Configure(SummarizerSettings options) => Configure(Options.DefaultName, options);

    public void Configure(string? name, SummarizerSettings options)
    {
        if (configuration is null) return;
        IConfigurationSection section = configuration.GetSection(SettingsSection.Of(name));
        SettingsSection.Fill<SummarizerSettings>(name, section, Known, () => section.Bind(options), nameof(options.BoostedTerms), nameof(options.BannedTerms));
    }
}
