using System.Net;
using Microsoft.Extensions.Options;

namespace Summarizer.AspNetCore;

/// <summary>Checks settings when the application starts; each message names the setting as it stands in configuration.</summary>
internal sealed class SettingsValidator : IValidateOptions<SummarizerSettings>
{
    public static string SectionOf(string? name) => string.IsNullOrEmpty(name) ? "Summarizer" : $"Summarizers:{name}";

    public ValidateOptionsResult Validate(string? name, SummarizerSettings options)
    {
        List<string> failures = [];
        string section = SectionOf(name);
        SummarizerLimits limits = options.Limits;
        SummarizerFetchSettings fetch = options.Fetch;
        Require(options.Sentences >= 1, "Sentences", options.Sentences, "at least 1");
        Require(options.MinWords >= 0, "MinWords", options.MinWords, "at least 0");
        Require(options.MaxWords >= Math.Max(1, options.MinWords), "MaxWords", options.MaxWords, "at least 1 and MinWords");
        Require(Algorithms.Names.Contains(options.Algorithm), "Algorithm", options.Algorithm, "one of " + string.Join(", ", Algorithms.Names));
        Require(IsLanguage(options.Language), "Language", options.Language, "auto or a language tag such as en or pt-BR");
        Require(limits.MaxRequestBytes >= 1, "Limits:MaxRequestBytes", limits.MaxRequestBytes, "at least 1");
        Require(limits.Timeout > TimeSpan.Zero, "Limits:Timeout", limits.Timeout, "above zero");
        Require(limits.Concurrency >= 1, "Limits:Concurrency", limits.Concurrency, "at least 1");
        Require(limits.Queue >= 0, "Limits:Queue", limits.Queue, "at least 0");
        Require(limits.BurstPerClient >= 1, "Limits:BurstPerClient", limits.BurstPerClient, "at least 1");
        Require(limits.RequestsPerSecondPerClient >= 0, "Limits:RequestsPerSecondPerClient", limits.RequestsPerSecondPerClient, "at least 0");
        Require(fetch.MaxBytes >= 1, "Fetch:MaxBytes", fetch.MaxBytes, "at least 1");
        Require(fetch.Timeout > TimeSpan.Zero, "Fetch:Timeout", fetch.Timeout, "above zero");
        Require(fetch.MaxRedirects >= 0, "Fetch:MaxRedirects", fetch.MaxRedirects, "at least 0");
        foreach (string network in fetch.AllowedNetworks) Require(IPNetwork.TryParse(network, out _), "Fetch:AllowedNetworks", network, "a network such as 10.1.0.0/16");
        return failures.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(failures);

        void Require(bool holds, string setting, object? value, string expected)
        {
            if (!holds) failures.Add(FormattableString.Invariant($"{section}:{setting} is '{value}': expected {expected}."));
        }
    }

    private static bool IsLanguage(string tag)
    {
        try
        {
            _ = new SummarizerOptions { Language = tag };
            return true;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }
}
