using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace Summarizer.AspNetCore.Tests;

/// <summary>Settings from configuration, checked at start; named summarizers.</summary>
public class SettingsTests
{
    [TestCase("Summarizer:Sentences", "0")]
    [TestCase("Summarizer:Sentences", "many")]
    [TestCase("Summarizer:Algorithm", "magic")]
    [TestCase("Summarizer:Language", "not a tag")]
    [TestCase("Summarizer:Limits:Timeout", "00:00:00")]
    [TestCase("Summarizer:Limits:Concurrency", "-1")]
    [TestCase("Summarizer:Fetch:AllowedNetworks:0", "10.0.0.0/99")]
    [TestCase("Summarizer:Sentence", "3")]
    public void Wrong_setting_stops_the_start_and_is_named(string setting, string value)
    {
        string name = setting.EndsWith(":0", StringComparison.Ordinal) ? "Fetch:AllowedNetworks" : setting.Split(':')[^1];
        Assert.That(
            async () =>
            {
                await using WebApplication app = Server.Build(configuration: new() { [setting] = value });
                await app.StartAsync();
            },
            Throws.Exception.With.Message.Contains(name).Or.InnerException.Message.Contains(name));
    }

    [Test]
    public async Task Configuration_is_bound_and_code_has_the_last_word()
    {
        await using Server server = await Server.StartAsync(s => s.Algorithm = "lead", new() { ["Summarizer:Sentences"] = "1", ["Summarizer:Algorithm"] = "textrank" });
        JsonElement reply = await server.ReadAsync(new { text = Server.Article });
        Assert.That(reply.GetProperty("sentences").GetArrayLength(), Is.EqualTo(1));
        Assert.That(reply.GetProperty("algorithm").GetString(), Is.EqualTo("lead"));
    }

    [Test]
    public async Task Named_summarizers_have_their_own_section_endpoint_and_key()
    {
        await using Server server = await Server.StartAsync(
            configuration: new() { ["Summarizers:news:Sentences"] = "1" },
            map: app => app.MapSummarizer("/news", "news"),
            services: services => services.AddSummarizer("news", s => s.Algorithm = "lead"));
        Assert.That((await server.ReadAsync(new { text = Server.Article }, "/news/summary")).GetProperty("sentences").GetArrayLength(), Is.EqualTo(1));
        Assert.That((await server.ReadAsync(new { text = Server.Article })).GetProperty("sentences").GetArrayLength(), Is.EqualTo(3));
        Assert.That(server.Services.GetRequiredKeyedService<ISummarizer>("news").Summarize(new SummaryRequest(Server.Article)).Algorithm, Is.EqualTo("lead"));
    }

    [Test]
    public async Task Mapping_what_was_not_added_is_explained()
    {
        await using WebApplication app = Server.Build();
        Assert.That(() => app.MapSummarizer("/x", "missing"), Throws.InvalidOperationException.With.Message.Contains("AddSummarizer(\"missing\")"));
    }
}
