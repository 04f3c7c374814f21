using System.Reflection;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace Summarizer.DependencyInjection.Tests;

/// <summary>Summarizers from dependency injection, as a worker, a console and a browser use them.</summary>
public class AddSummarizerTests
{
    private const string Article =
        "The bridge over the river was closed for five weeks. A routine inspection had found a crack in one of the main supports of the bridge. " +
        "Engineers have glued sensors along the bridge since then. The sensors measure how the bridge bends under each tram. Nobody expected that trams stress the bridge more than trucks.";

    [Test]
    public void Without_host_and_configuration_the_defaults_hold()
    {
        using ServiceProvider services = new ServiceCollection().AddSummarizer().BuildServiceProvider();
        Assert.That(services.GetRequiredService<ISummarizer>().Summarize(Article).Text, Is.EqualTo(TextSummarizer.Default.Summarize(Article).Text));
    }

    [Test]
    public void Each_setting_reaches_the_options()
    {
        Dictionary<string, string?> configuration = new()
        {
            ["Language"] = "de",
            ["Algorithm"] = "lead",
            ["Ratio"] = "0.5",
            ["Order"] = "score",
            ["MinWords"] = "4",
            ["MaxWords"] = "40",
            ["KeepFirst"] = "true",
            ["Coherence"] = "false",
            ["BoostedTerms:0"] = "crack",
            ["BannedTerms:0"] = "tram",
            ["BannedTerms:1"] = "truck",
            ["IncludeScores"] = "true",
        };
        using IHost host = Build(configuration);
        SummarizerOptions options = host.Services.GetRequiredService<IOptions<SummarizerSettings>>().Value.ToOptions();
        Assert.Multiple(() =>
        {
            Assert.That(options.Language, Is.EqualTo("de"));
            Assert.That(options.Ranker, Is.InstanceOf<Lead>());
            Assert.That(options.Length, Is.EqualTo(SummaryLength.Ratio(0.5)));
            Assert.That(options.Order, Is.EqualTo(SummaryOrder.Score));
            Assert.That((options.MinWords, options.MaxWords), Is.EqualTo((4, 40)));
            Assert.That((options.KeepFirst, options.Coherence, options.IncludeScores), Is.EqualTo((true, false, true)));
            Assert.That(options.BoostedTerms, Is.EqualTo(new[] { "crack" }));
            Assert.That(options.BannedTerms, Is.EqualTo(new[] { "tram", "truck" }));
        });
    }

    [TestCase("Sentences", "2", "2 sentences")]
    [TestCase("Words", "20", "20 words")]
    [TestCase("Characters", "200", "200 characters")]
    public void Each_length_is_heeded(string key, string value, string length)
    {
        using IHost host = Build(new() { [key] = value });
        Assert.That(host.Services.GetRequiredService<IOptions<SummarizerSettings>>().Value.ToOptions().Length.ToString(), Is.EqualTo(length));
    }

    // What cannot be written as a text of configuration is left to code.
    [Test]
    public void Every_option_of_the_library_has_its_setting()
    {
        string[] inCode = [nameof(SummarizerOptions.Ranker), nameof(SummarizerOptions.Selector), nameof(SummarizerOptions.Analyzer), nameof(SummarizerOptions.Length)];
        IEnumerable<string> settings = typeof(SummarizerSettings).GetProperties().Select(p => p.Name);
        IEnumerable<string> options = typeof(SummarizerOptions).GetProperties(BindingFlags.Public | BindingFlags.Instance).Select(p => p.Name).Except(inCode);
        Assert.That(settings, Is.SupersetOf(options));
    }

    [TestCase("Sentences", "0", "Summarizer:Sentences is '0': expected at least 1.")]
    [TestCase("Words", "0", "Summarizer:Words is '0': expected at least 1.")]
    [TestCase("Characters", "-5", "Summarizer:Characters is '-5': expected at least 1.")]
    [TestCase("Ratio", "1.5", "Summarizer:Ratio is '1.5': expected above 0 and at most 1.")]
    [TestCase("Ratio", "NaN", "Summarizer:Ratio is 'NaN': expected above 0 and at most 1.")]
    [TestCase("Order", "7", "Summarizer:Order is '7': expected Text or Score.")]
    [TestCase("MinWords", "-1", "Summarizer:MinWords is '-1': expected at least 0.")]
    [TestCase("MaxWords", "0", "Summarizer:MaxWords is '0': expected at least 1 and MinWords.")]
    [TestCase("Language", "not a tag", "Summarizer:Language is 'not a tag': expected auto or a language tag such as en or pt-BR.")]
    [TestCase("BannedTerms:0", " ", "Summarizer:BannedTerms:0 is ' ': expected a word.")]
    [TestCase("BannedTerms", "tram", "Summarizer:BannedTerms is 'tram': expected a list, such as [ \"tram\" ] in JSON, or the key Summarizer:BannedTerms:0.")]
    [TestCase("Sentence", "3", "Summarizer:Sentence is not a setting: did you mean Sentences")]
    [TestCase("algoritm", "lead", "Summarizer:algoritm is not a setting: did you mean Algorithm")]
    [TestCase("FallbackLanguage", "auto", "Summarizer:FallbackLanguage")]
    [TestCase("Colour", "red", "Summarizer:Colour is not a setting: the settings are Language, FallbackLanguage, Algorithm")]
    [TestCase("Algorithm", "magic", "Summarizer:Algorithm is 'magic': expected one of textrank")]
    [TestCase("Sentences", "many", "'Summarizer:Sentences'")]
    [TestCase("Coherence", "perhaps", "'Summarizer:Coherence'")]
    public void Wrong_setting_stops_the_host_and_is_named(string key, string value, string message)
    {
        using IHost host = Build(new() { [key] = value });
        Assert.That(() => host.StartAsync(), Throws.InstanceOf<OptionsValidationException>().With.Message.Contains(message));
    }

    [Test]
    public void Two_lengths_are_one_too_many()
    {
        using IHost host = Build(new() { ["Words"] = "100", ["Ratio"] = "0.1" });
        Assert.That(() => host.StartAsync(), Throws.InstanceOf<OptionsValidationException>().With.Message.EqualTo("Summarizer:Words and Summarizer:Ratio: give one length."));
    }

    [Test]
    public void All_that_is_wrong_is_said_at_once()
    {
        using IHost host = Build(new() { ["Sentences"] = "0", ["MinWords"] = "-1" });
        Assert.That(() => host.StartAsync(), Throws.InstanceOf<OptionsValidationException>().With.Message.Contains("Sentences").And.Message.Contains("MinWords"));
    }

    [Test]
    public void Code_has_the_last_word()
    {
        using IHost host = Build(new() { ["Algorithm"] = "lead" }, services => services.AddSummarizer(s => s.Algorithm = "luhn"));
        Assert.That(host.Services.GetRequiredService<ISummarizer>().Summarize(Article).Algorithm, Is.EqualTo("luhn"));
    }

    [Test]
    public void What_configuration_cannot_say_is_said_in_code()
    {
        using IHost host = Build([], services => services.AddSummarizer(s => s.Customize = o => o with { Ranker = new LexRank() }));
        Assert.That(host.Services.GetRequiredService<ISummarizer>().Summarize(Article).Algorithm, Is.EqualTo("lexrank"));
    }

    [Test]
    public void Named_summarizers_are_keyed_and_have_their_own_section()
    {
        HostApplicationBuilder builder = Host.CreateEmptyApplicationBuilder(null);
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?> { ["Summarizers:news:Sentences"] = "1", ["Summarizer:Sentences"] = "2" });
        builder.Services.AddSummarizer().AddSummarizer("news");
        using IHost host = builder.Build();
        Assert.That(host.Services.GetRequiredKeyedService<ISummarizer>("news").Summarize(Article).Sentences, Has.Count.EqualTo(1));
        Assert.That(host.Services.GetRequiredService<ISummarizer>().Summarize(Article).Sentences, Has.Count.EqualTo(2));
    }

    [Test]
    public void Wrong_setting_of_a_named_summarizer_is_named_with_its_section()
    {
        HostApplicationBuilder builder = Host.CreateEmptyApplicationBuilder(null);
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?> { ["Summarizers:news:Words"] = "0" });
        builder.Services.AddSummarizer("news");
        using IHost host = builder.Build();
        Assert.That(() => host.StartAsync(), Throws.InstanceOf<OptionsValidationException>().With.Message.Contains("Summarizers:news:Words is '0'"));
    }

    [Test]
    public void Own_summarizer_is_left_in_place()
    {
        TextSummarizer own = new();
        using ServiceProvider services = new ServiceCollection().AddSingleton<ISummarizer>(own).AddSummarizer().BuildServiceProvider();
        Assert.That(services.GetRequiredService<ISummarizer>(), Is.SameAs(own));
    }

    [Test]
    public void The_package_needs_no_web_framework()
    {
        IEnumerable<string> references = typeof(SummarizerSettings).Assembly.GetReferencedAssemblies().Select(a => a.Name!);
        Assert.That(references.Where(r => !r.StartsWith("System", StringComparison.Ordinal) && r != "Summarizer"), Is.All.StartsWith("Microsoft.Extensions."));
    }

    private static IHost Build(Dictionary<string, string?> configuration, Action<IServiceCollection>? services = null)
    {
        HostApplicationBuilder builder = Host.CreateEmptyApplicationBuilder(null);
        builder.Configuration.AddInMemoryCollection(configuration.Select(static setting => KeyValuePair.Create("Summarizer:" + setting.Key, setting.Value)));
        builder.Services.AddSummarizer();
        services?.Invoke(builder.Services);
        return builder.Build();
    }
}
