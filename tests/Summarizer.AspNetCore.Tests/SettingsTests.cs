using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Summarizer.AspNetCore.Tests;

/// <summary>Settings of endpoints from configuration, checked when they are mapped; named summarizers.</summary>
public class SettingsTests
{
    [TestCase("Summarizer:Limits:Timeout", "00:00:00")]
    [TestCase("Summarizer:Limits:Timeout", "soon")]
    [TestCase("Summarizer:Limits:Concurrency", "-1")]
    [TestCase("Summarizer:Limits:Queue", "-1")]
    [TestCase("Summarizer:Limits:BurstPerClient", "0")]
    [TestCase("Summarizer:Limits:RequestsPerSecondPerClient", "-1")]
    [TestCase("Summarizer:Limits:MaxRequestBytes", "0")]
    [TestCase("Summarizer:Limits:MaxRequestBytes", "9999999999")]
    [TestCase("Summarizer:Limits:Concurency", "2")]
    [TestCase("Summarizer:Fetch:AllowedNetworks", "10.0.0.0/99", "Summarizer:Fetch:AllowedNetworks:0")]
    [TestCase("Summarizer:Cors:Origins", "https://news.example")]
    [TestCase("Summarizer:Fetch:MaxBytes", "0")]
    [TestCase("Summarizer:Fetch:Enable", "true")]
    [TestCase("Summarizer:Sentences", "0")]
    [TestCase("Summarizer:Sentence", "3")]
    public void Wrong_setting_stops_the_start_and_is_named(string named, string value, string? key = null) =>
        Assert.That(
            async () =>
            {
                await using WebApplication app = Server.Build(configuration: new() { [key ?? named] = value });
                await app.StartAsync();
            },
            Throws.InstanceOf<OptionsValidationException>().With.Message.Contains(named));

    [Test]
    public void Misspelt_limit_has_its_right_name_in_the_message() =>
        Assert.That(() => Server.Build(configuration: new() { ["Summarizer:Limits:Concurency"] = "2" }), Throws.Exception.With.Message.EqualTo("Summarizer:Limits:Concurency is not a setting: did you mean Concurrency."));

    [Test]
    public async Task Configuration_is_bound_and_code_has_the_last_word()
    {
        await using Server server = await Server.StartAsync(
            s => s.Limits.MaxRequestBytes = 5000,
            new() { ["Summarizer:Sentences"] = "1", ["Summarizer:Algorithm"] = "textrank", ["Summarizer:Limits:MaxRequestBytes"] = "10" },
            services: services => services.AddSummarizer(s => s.Algorithm = "lead"));
        JsonElement reply = await server.ReadAsync(new { text = Server.Article });
        Assert.That(reply.GetProperty("sentences").GetArrayLength(), Is.EqualTo(1));
        Assert.That(reply.GetProperty("algorithm").GetString(), Is.EqualTo("lead"));
    }

    [Test]
    public async Task Named_summarizers_have_their_own_section_endpoint_and_key()
    {
        await using Server server = await Server.StartAsync(
            configuration: new() { ["Summarizers:news:Sentences"] = "1", ["Summarizers:news:Limits:MaxRequestBytes"] = "5000" },
            map: app => app.MapSummarizer("/news", "news"),
            services: services => services.AddSummarizer("news", s => s.Algorithm = "lead"));
        Assert.That((await server.ReadAsync(new { text = Server.Article }, "/news/summary")).GetProperty("sentences").GetArrayLength(), Is.EqualTo(1));
        Assert.That((await server.ReadAsync(new { text = Server.Article })).GetProperty("sentences").GetArrayLength(), Is.EqualTo(3));
        using HttpResponseMessage large = await server.PostAsync(new { text = new string('a', 6000) }, "/news/summary");
        await Server.AssertProblemAsync(large, 413);
    }

    [Test]
    public async Task Mapping_what_was_not_added_is_explained()
    {
        await using WebApplication app = Server.Build();
        Assert.That(() => app.MapSummarizer("/x", "missing"), Throws.InvalidOperationException.With.Message.Contains("AddSummarizer(\"missing\")"));
    }
}
