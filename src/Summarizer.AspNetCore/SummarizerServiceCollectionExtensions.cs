using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using Summarizer;
using Summarizer.AspNetCore;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers summarizers.</summary>
public static class SummarizerServiceCollectionExtensions
{
    /// <summary>Registers <see cref="ISummarizer"/> and what <c>MapSummarizer</c> needs, set up from section <c>Summarizer</c> of the configuration.</summary>
    /// <param name="services">The application's services.</param>
    /// <param name="configure">Has the last word on the settings.</param>
    /// <remarks>Wrong settings stop the application when it starts, with an <see cref="OptionsValidationException"/> that names them.</remarks>
    /// <exception cref="ArgumentNullException"><paramref name="services"/> is null.</exception>
    public static IServiceCollection AddSummarizer(this IServiceCollection services, Action<SummarizerSettings>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        Add(services, Options.Options.DefaultName, configure);
        services.TryAddSingleton<ISummarizer>(static provider => provider.GetRequiredKeyedService<SummarizerService>(Options.Options.DefaultName).Default);
        return services;
    }

    /// <summary>Registers a named summarizer as keyed service, set up from section <c>Summarizers:NAME</c>.</summary>
    /// <param name="services">The application's services.</param>
    /// <param name="name">The key, also for <c>MapSummarizer</c>.</param>
    /// <param name="configure">Has the last word on the settings.</param>
    /// <exception cref="ArgumentNullException"><paramref name="services"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="name"/> is null or empty.</exception>
    public static IServiceCollection AddSummarizer(this IServiceCollection services, string name, Action<SummarizerSettings>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentException.ThrowIfNullOrEmpty(name);
        Add(services, name, configure);
        services.TryAddKeyedSingleton<ISummarizer>(name, static (provider, key) => provider.GetRequiredKeyedService<SummarizerService>(key).Default);
        return services;
    }

    private static void Add(IServiceCollection services, string name, Action<SummarizerSettings>? configure)
    {
        services.AddMetrics();
        services.TryAddSingleton<SummarizerMetrics>();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<SummarizerSettings>, SettingsValidator>());
        services.AddOptions<SummarizerSettings>(name).BindConfiguration(SettingsValidator.SectionOf(name), static binder => binder.ErrorOnUnknownConfiguration = true).ValidateOnStart();
        if (configure is not null) services.Configure(name, configure);
        services.TryAddKeyedSingleton(name, static (provider, key) => new SummarizerService(
            provider.GetRequiredService<IOptionsMonitor<SummarizerSettings>>().Get((string)key!),
            provider.GetRequiredService<SummarizerMetrics>()));
    }
}
