using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using Summarizer;
using Summarizer.DependencyInjection;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers summarizers.</summary>
/// <example><code>
/// builder.Services.AddSummarizer(s => s.Words = 100);
/// builder.Services.AddSummarizer("news", s => s.KeepFirst = true);
/// // then, in a constructor: (ISummarizer summarizer, [FromKeyedServices("news")] ISummarizer news)
/// </code></example>
public static class SummarizerServiceCollectionExtensions
{
    /// <summary>Registers <see cref="ISummarizer"/>, set up from section <c>Summarizer</c> of the configuration where there is one.</summary>
    /// <param name="services">The application's services.</param>
    /// <param name="configure">Changes the settings after configuration.</param>
    /// <remarks>Wrong settings stop a host when it starts, with an <see cref="OptionsValidationException"/> that names each of them; without a host they stop the first use.</remarks>
    /// <exception cref="ArgumentNullException"><paramref name="services"/> is null.</exception>
    public static IServiceCollection AddSummarizer(this IServiceCollection services, Action<SummarizerSettings>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        AddSettings(services, Options.Options.DefaultName, configure);
        services.TryAddSingleton<ISummarizer>(static provider => Create(provider, Options.Options.DefaultName));
        return services;
    }

    /// <summary>Registers a named summarizer as keyed service, set up from section <c>Summarizers:NAME</c>.</summary>
    /// <param name="services">The application's services.</param>
    /// <param name="name">The key.</param>
    /// <param name="configure">Changes the settings after configuration.</param>
    /// <exception cref="ArgumentNullException"><paramref name="services"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="name"/> is null or empty.</exception>
    public static IServiceCollection AddSummarizer(this IServiceCollection services, string name, Action<SummarizerSettings>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentException.ThrowIfNullOrEmpty(name);
        AddSettings(services, name, configure);
        services.TryAddKeyedSingleton<ISummarizer>(name, static (provider, key) => Create(provider, (string)key!));
        return services;
    }

    private static TextSummarizer Create(IServiceProvider provider, string name) =>
        new TextSummarizer(provider.GetRequiredService<IOptionsMonitor<SummarizerSettings>>().Get(name).ToOptions());

    private static void AddSettings(IServiceCollection services, string name, Action<SummarizerSettings>? configure)
    {
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IConfigureOptions<SummarizerSettings>, SettingsBinder>(static provider => new SettingsBinder(provider.GetService<IConfiguration>())));
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<SummarizerSettings>, SettingsValidator>());
        services.AddOptions<SummarizerSettings>(name).ValidateOnStart();
        if (configure is not null) services.Configure(name, configure);
    }
}
