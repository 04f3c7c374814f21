using System.Net;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;
using Summarizer.DependencyInjection;

namespace Summarizer.AspNetCore;

/// <summary>Reads and checks the settings of endpoints when they are mapped; each message names the setting as it stands in configuration.</summary>
internal static class EndpointSettingsReader
{
    /// <exception cref="OptionsValidationException">A key is unknown or a value is wrong.</exception>
    public static SummarizerEndpointSettings Read(IConfiguration? configuration, string? name, Action<SummarizerEndpointSettings>? configure)
    {
        SummarizerEndpointSettings settings = new();
        if (configuration is not null) Bind(configuration.GetSection(SettingsSection.Of(name)), name, settings);
        configure?.Invoke(settings);
        IReadOnlyList<string> failures = Check(SettingsSection.Of(name), settings);
        return failures.Count == 0 ? settings : throw new OptionsValidationException(name ?? "", typeof(SummarizerEndpointSettings), failures);
    }

    private static void Bind(IConfigurationSection section, string? name, SummarizerEndpointSettings settings)
    {
        IConfigurationSection limits = section.GetSection(nameof(settings.Limits)), fetch = section.GetSection(nameof(settings.Fetch));
        IConfigurationSection cache = section.GetSection(nameof(settings.Cache)), cors = section.GetSection(nameof(settings.Cors));
        SummarizerLimits l;
        SummarizerFetchSettings f;
        SettingsSection.Fill<SummarizerEndpointSettings>(name, cache, [nameof(SummarizerCacheSettings.MaxBytes), nameof(SummarizerCacheSettings.Lifetime)], () => cache.Bind(settings.Cache));
        SettingsSection.Fill<SummarizerEndpointSettings>(name, cors, [nameof(SummarizerCorsSettings.Origins)], () => cors.Bind(settings.Cors), nameof(SummarizerCorsSettings.Origins));
        SettingsSection.Fill<SummarizerEndpointSettings>(
            name,
            limits,
            [nameof(l.MaxRequestBytes), nameof(l.Timeout), nameof(l.Concurrency), nameof(l.Queue), nameof(l.BurstPerClient), nameof(l.RequestsPerSecondPerClient)],
            () => limits.Bind(settings.Limits));
        SettingsSection.Fill<SummarizerEndpointSettings>(
            name, fetch, [nameof(f.Enabled), nameof(f.AllowedNetworks), nameof(f.MaxBytes), nameof(f.Timeout), nameof(f.MaxRedirects)], () => fetch.Bind(settings.Fetch), nameof(f.AllowedNetworks));
    }

    private static bool IsOrigin(string text) =>
        text == "*" || (Uri.TryCreate(text, UriKind.Absolute, out Uri? address) && address.Scheme is "http" or "https" && address.GetLeftPart(UriPartial.Authority) == text);

    private static IReadOnlyList<string> Check(string section, SummarizerEndpointSettings settings)
    {
        SettingsCheck check = new(section);
        SummarizerLimits limits = settings.Limits;
        SummarizerFetchSettings fetch = settings.Fetch;
        check.Require(limits.MaxRequestBytes is >= 1 and <= SummarizerLimits.LargestRequest, "Limits:MaxRequestBytes", limits.MaxRequestBytes, $"from 1 to {SummarizerLimits.LargestRequest}");
        check.Require(limits.Timeout > TimeSpan.Zero, "Limits:Timeout", limits.Timeout, "above zero");
        check.Require(limits.Concurrency >= 1, "Limits:Concurrency", limits.Concurrency, "at least 1");
        check.Require(limits.Queue >= 0, "Limits:Queue", limits.Queue, "at least 0");
        check.Require(limits.BurstPerClient >= 1, "Limits:BurstPerClient", limits.BurstPerClient, "at least 1");
        check.Require(limits.RequestsPerSecondPerClient >= 0, "Limits:RequestsPerSecondPerClient", limits.RequestsPerSecondPerClient, "at least 0");
        check.Require(fetch.MaxBytes >= 1, "Fetch:MaxBytes", fetch.MaxBytes, "at least 1");
        check.Require(fetch.Timeout > TimeSpan.Zero, "Fetch:Timeout", fetch.Timeout, "above zero");
        check.Require(fetch.MaxRedirects >= 0, "Fetch:MaxRedirects", fetch.MaxRedirects, "at least 0");
        foreach (string network in fetch.AllowedNetworks) check.Require(IPNetwork.TryParse(network, out _), "Fetch:AllowedNetworks", network, "a network such as 10.1.0.0/16");
        check.Require(settings.Cache.MaxBytes >= 0, "Cache:MaxBytes", settings.Cache.MaxBytes, "at least 0");
        check.Require(settings.Cache.Lifetime > TimeSpan.Zero && settings.Cache.Lifetime <= TimeSpan.FromDays(365), "Cache:Lifetime", settings.Cache.Lifetime, "above zero and at most 365 days");
        foreach (string origin in settings.Cors.Origins) check.Require(IsOrigin(origin), "Cors:Origins", origin, "an origin such as https://news.example, without a path, or *");
        return check.Failures;
    }
}
