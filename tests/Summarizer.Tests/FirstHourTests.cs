using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text.Json;
using System.Text.RegularExpressions;
using Summarizer.Json;
using Summarizer.Languages;
using Summarizer.Segmentation.Sentences;

namespace Summarizer.Tests;

/// <summary>What a newcomer tries in the first minutes works.</summary>
public partial class FirstHourTests
{
    private const string Article =
        "The bridge over the river was closed for five weeks. A routine inspection had found a crack in one of the main supports of the bridge. " +
        "Engineers have glued sensors along the bridge since then. The sensors measure how the bridge bends under each tram. Nobody expected that trams stress the bridge more than trucks.";

    private static readonly ISummarizer Injected = new TextSummarizer();
    private static readonly JsonSerializerOptions Relaxed = new() { Encoder = SummaryJson.WriterOptions.Encoder };

    [Test]
    public void Interface_takes_a_text() => Assert.That(Injected.Summarize(Article).Text, Is.EqualTo(TextSummarizer.Default.Summarize(Article).Text));

    [Test]
    public void Interface_takes_a_text_and_a_length() => Assert.That(Injected.Summarize(Article, SummaryLength.Ratio(0.2)).Sentences, Has.Count.EqualTo(1));

    [TestCase(1)]
    [TestCase(4)]
    public void Interface_and_class_take_a_text_and_a_number_of_sentences(int count)
    {
        Assert.That(Injected.Summarize(Article, count).Sentences, Has.Count.EqualTo(count));
        Assert.That(TextSummarizer.Default.Summarize(Article, count).Sentences, Has.Count.EqualTo(count));
    }

    [Test]
    public void Several_lengths_at_once_are_what_each_would_be_alone()
    {
        SummaryLength[] lengths = [SummaryLength.Sentences(1), SummaryLength.Sentences(4), SummaryLength.Words(30)];
        Summary summary = TextSummarizer.Default.Summarize(new SummaryRequest(Article) { FurtherLengths = lengths });
        Assert.That(summary.Sentences, Is.EqualTo(TextSummarizer.Default.Summarize(Article).Sentences));
        Assert.That(summary.Further, Is.EqualTo(lengths.Select(length => TextSummarizer.Default.Summarize(Article, length).Sentences)));
    }

    [Test]
    public void Wrong_arguments_are_named()
    {
        Assert.That(() => Injected.Summarize((string)null!), Throws.ArgumentNullException.With.Property("ParamName").EqualTo("text"));
        Assert.That(() => Injected.Summarize(Article, (SummaryLength)null!), Throws.ArgumentNullException.With.Property("ParamName").EqualTo("length"));
        Assert.That(() => Injected.Summarize(Article, 0), Throws.InstanceOf<ArgumentOutOfRangeException>());
        Assert.That(() => ((ISummarizer)null!).Summarize(Article), Throws.ArgumentNullException.With.Property("ParamName").EqualTo("summarizer"));
    }

    [Test]
    public void Options_take_the_name_of_an_algorithm()
    {
        foreach (string name in Algorithms.Names)
            Assert.That(new TextSummarizer(new SummarizerOptions { Algorithm = name }).Summarize(Article).Algorithm, Is.EqualTo(Algorithms.Create(name).Name));
        Assert.That(() => new SummarizerOptions { Algorithm = "lexrnak" }, Throws.ArgumentException.With.Message.Contains("lexrank"));
    }

    [Test]
    public void Splitter_gives_the_sentences_of_a_string()
    {
        IReadOnlyList<string> sentences = SentenceSplitter.Split("Dr. Gray left at 5 p.m. on Monday. Nobody saw him go.");
        Assert.That(sentences, Is.EqualTo(new[] { "Dr. Gray left at 5 p.m. on Monday.", "Nobody saw him go." }));
        Assert.That(SentenceSplitter.Split(" "), Is.Empty);
        Assert.That(() => SentenceSplitter.Split("One.", "no tag"), Throws.ArgumentException);
    }

    [Test]
    public void Keyphrases_are_in_the_namespace_of_the_door() =>
        Assert.That(new[] { typeof(KeyphraseExtractor), typeof(Keyphrase), typeof(KeyphraseAlgorithm) }.Select(t => t.Namespace), Is.All.EqualTo(typeof(TextSummarizer).Namespace));

    [Test]
    public void Any_serializer_writes_the_one_JSON_contract()
    {
        Summary summary = new TextSummarizer(new SummarizerOptions { IncludeScores = true }).Summarize("A title\n\n" + Article.Replace("river was", "river\nwas", StringComparison.Ordinal), 5);
        System.Buffers.ArrayBufferWriter<byte> contract = new();
        SummaryJson.Write(contract, summary);
        string expected = System.Text.Encoding.UTF8.GetString(contract.WrittenSpan);
        Assert.That(expected, Does.Contain("\"displayText\":\"The bridge over the river was closed for five weeks.\""));
        Assert.That(JsonSerializer.Serialize(summary, Relaxed), Is.EqualTo(expected));
        Assert.That(JsonSerializer.Serialize(summary, SummarizerJsonContext.Default.Summary), Is.EqualTo(JsonSerializer.Serialize(summary, JsonSerializerOptions.Web)));
    }

    [Test]
    public void Summary_comes_back_from_its_JSON()
    {
        Summary summary = new TextSummarizer(new SummarizerOptions { IncludeScores = true, IncludeSupport = true }).Summarize(new SummaryRequest([Article, Article.Replace("bridge", "tunnel", StringComparison.Ordinal)]) { Title = "T" });
        string json = JsonSerializer.Serialize(summary);
        Summary read = JsonSerializer.Deserialize(json, SummarizerJsonContext.Default.Summary)!;
        Assert.That(JsonSerializer.Serialize(read), Is.EqualTo(json));
        Assert.That(read.Sentences.Select(s => (s.Span, s.Source, s.Text)), Is.EqualTo(summary.Sentences.Select(s => (s.Span, s.Source, s.Text))));
        Assert.That((read.SourceCount, read.Title, read.Scores.Count), Is.EqualTo((2, "T", summary.Scores.Count)));
    }

    [TestCase("{}")]
    [TestCase("[]")]
    [TestCase("""{"language":"en","algorithm":"lead","sentences":[{"index":0,"start":5,"end":2,"score":1,"rank":1,"text":""}],"diagnostics":{}}""", TestName = "{m}(an_end_before_the_start)")]
    [TestCase("""{"language":"en","algorithm":"lead","sentences":1,"diagnostics":{}}""", TestName = "{m}(a_number_for_sentences)")]
    public void What_is_no_summary_is_a_JsonException(string json) => Assert.That(() => JsonSerializer.Deserialize<Summary>(json), Throws.InstanceOf<JsonException>());

    [Test]
    public void Keyphrases_have_the_contract_too()
    {
        IReadOnlyList<Keyphrase> phrases = KeyphraseExtractor.Extract(Article, 2);
        string json = JsonSerializer.Serialize(phrases, SummarizerJsonContext.Default.IReadOnlyListKeyphrase);
        Assert.That(json, Does.Match("""^\[\{"text":"[^"]+","score":[0-9.]{1,11}\},\{"text":"[^"]+","score":[0-9.]{1,11}\}\]$"""));
        Assert.That(JsonSerializer.Deserialize<Keyphrase[]>(json)!.Select(k => k.Text), Is.EqualTo(phrases.Select(k => k.Text)));
        Assert.That(() => JsonSerializer.Deserialize<Keyphrase>("{}"), Throws.InstanceOf<JsonException>());
    }

    [Test]
    public void Types_of_the_first_hour_have_an_example()
    {
        Type[] types =
        [
            typeof(TextSummarizer), typeof(ISummarizer), typeof(SummarizerOptions), typeof(SummarizerExtensions), typeof(SummaryLength), typeof(SummaryRequest), typeof(Summary),
            typeof(SummarySentence), typeof(Algorithms), typeof(KeyphraseExtractor), typeof(SentenceSplitter), typeof(LanguageDetector), typeof(LanguageProfile), typeof(SummarizerJsonContext),
        ];
        string docs = File.ReadAllText(Path.ChangeExtension(typeof(TextSummarizer).Assembly.Location, ".xml"));
        Assert.That(types.Where(t => !Regex.IsMatch(docs, $"<member name=\"T:{Regex.Escape(t.FullName!)}\">(?:(?!</member>).)*<example><code>", RegexOptions.Singleline)).Select(t => t.Name), Is.Empty);
    }

    [Test]
    public void Each_package_has_a_page_tags_and_an_icon_of_its_own()
    {
        string source = Path.Combine(Root(), "src");
        string[] projects = [.. Directory.EnumerateFiles(source, "*.csproj", SearchOption.AllDirectories).Where(p => File.ReadAllText(p).Contains("<IsPackable>true", StringComparison.Ordinal))];
        Assert.That(projects, Has.Length.GreaterThan(7));
        foreach (string project in projects)
        {
            string text = File.ReadAllText(project), page = Path.Combine(Path.GetDirectoryName(project)!, "README.md");
            Assert.That(text, Does.Contain("<PackageTags>"), project);
            Assert.That(File.Exists(page) && File.ReadLines(page).First() == "# " + Path.GetFileNameWithoutExtension(project), page);
        }

        Assert.That(File.Exists(Path.Combine(source, "icon.png")));
    }

    [Test]
    public void Numbers_of_languages_are_true()
    {
        string texts = File.ReadAllText(Path.Combine(Root(), "src", "Summarizer", "Summarizer.csproj")) + File.ReadAllText(Path.Combine(Root(), "src", "Summarizer", "README.md"));
        Assert.That(CountOfLanguages().Matches(texts).Select(m => int.Parse(m.Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture)), Is.Not.Empty.And.All.EqualTo(LanguageProfile.Tags.Count),
            "src/Summarizer/README.md and src/Summarizer/Summarizer.csproj say how many languages there are");
    }

    [Test]
    public void No_path_of_the_building_machine_is_embedded()
    {
        string location = typeof(TextSummarizer).Assembly.Location;
        using PEReader library = new(File.OpenRead(location));
        CodeViewDebugDirectoryData debug = library.ReadCodeViewDebugDirectoryData(library.ReadDebugDirectory().Single(static e => e.Type == DebugDirectoryEntryType.CodeView));
        Assert.That(debug.Path, Does.StartWith("/_/"));
        using MetadataReaderProvider symbols = MetadataReaderProvider.FromPortablePdbStream(File.OpenRead(Path.ChangeExtension(location, ".pdb")));
        MetadataReader reader = symbols.GetMetadataReader();
        string[] files = [.. reader.Documents.Select(d => reader.GetString(reader.GetDocument(d).Name))];
        Assert.That(files, Is.Not.Empty.And.All.StartsWith("/_/"));
    }

    private static string Root() => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(Here())!, "..", ".."));

    private static string Here([System.Runtime.CompilerServices.CallerFilePath] string here = "") => here;

    [GeneratedRegex(@"\b(\d+) languages")]
    private static partial Regex CountOfLanguages();
}
