using Microsoft.ML;
using Microsoft.ML.Data;

namespace Summarizer.MachineLearning.Tests;

public class SummarizeTextTests
{
    private const string Article =
        "The council met on Monday to discuss the old bridge over the river. Engineers said the bridge needs repair before winter. "
        + "A baker offered rolls to everyone in the hall. Repairing the bridge will cost two million, the council heard from the engineers. "
        + "The mayor promised that the river path stays open during the repair. Nobody asked about the rolls again.";

    private static readonly Row[] Rows = [new(Article), new(null), new(""), new("  \n\t "), new("One sentence only."), new("\ud800 \0 broken. Text goes on.")];

    [Test]
    public void Fitted_saved_and_loaded_pipelines_give_the_same_summaries()
    {
        MLContext ml = new(seed: 1);
        IDataView data = ml.Data.LoadFromEnumerable(Rows);
        SummarizeTextOptions options = new() { Length = SummaryLength.Words(30), Language = "en", Algorithm = "lexrank" };
        var model = ml.Transforms.Text.SummarizeText("Summary", "Text", options).Append(ml.Transforms.Text.FeaturizeText("Features", "Summary")).Fit(data);
        string[] before = Summaries(model, data);
        using MemoryStream stream = new();
        ml.Model.Save(model, data.Schema, stream);
        stream.Position = 0;
        MLContext other = new MLContext(seed: 2).AddSummarizer();
        ITransformer loaded = other.Model.Load(stream, out _);
        Assert.That(Summaries(loaded, other.Data.LoadFromEnumerable(Rows)), Is.EqualTo(before));
        TextSummarizer direct = new(new SummarizerOptions { Length = SummaryLength.Words(30), Language = "en", Ranker = new LexRank() });
        Assert.That(before[0], Is.EqualTo(direct.Summarize(Article).Text));
    }

    [Test]
    public void Null_empty_and_blank_rows_give_empty_summaries()
    {
        MLContext ml = new();
        IDataView data = ml.Data.LoadFromEnumerable(Rows);
        string[] summaries = Summaries(ml.Transforms.Text.SummarizeText("Summary", "Text").Fit(data), data);
        Assert.That(summaries, Has.Length.EqualTo(Rows.Length));
        Assert.That(summaries[1..4], Is.All.Empty);
        Assert.That(summaries[4], Is.EqualTo("One sentence only."));
    }

    [Test]
    public void Rows_are_read_as_they_are_asked_for()
    {
        int read = 0;
        IEnumerable<Row> Endless()
        {
            while (true)
            {
                read++;
                yield return new Row(Article);
            }
        }

        MLContext ml = new();
        IDataView data = ml.Data.LoadFromEnumerable(Endless());
        var model = ml.Transforms.Text.SummarizeText("Summary", "Text").Fit(data);
        string[] first = [.. model.Transform(data).GetColumn<string>("Summary").Take(3)];
        Assert.That(first, Is.All.Not.Empty);
        Assert.That(read, Is.LessThan(10_000));
    }

    [Test]
    public void Column_names_are_free_and_the_text_may_be_replaced()
    {
        MLContext ml = new();
        IDataView data = ml.Data.LoadFromEnumerable(Rows);
        var model = ml.Transforms.Text.SummarizeText("Text", options: new() { Length = SummaryLength.Sentences(1) }).Fit(data);
        IDataView output = model.Transform(data);
        Assert.That(output.Schema.Where(static c => !c.IsHidden).Select(static c => c.Name), Is.EquivalentTo(new[] { "Text" }));
        Assert.That(output.GetColumn<string>("Text").First(), Has.Length.InRange(1, Article.Length / 2));
    }

    [Test]
    public void Two_transforms_with_their_own_options_live_in_one_pipeline()
    {
        MLContext ml = new();
        IDataView data = ml.Data.LoadFromEnumerable(Rows);
        var model = ml.Transforms.Text.SummarizeText("Short", "Text", new() { Length = SummaryLength.Sentences(1) })
            .Append(ml.Transforms.Text.SummarizeText("Long", "Text", new() { Length = SummaryLength.Ratio(0.75) })).Fit(data);
        IDataView output = model.Transform(data);
        Assert.That(output.GetColumn<string>("Long").First().Length, Is.GreaterThan(output.GetColumn<string>("Short").First().Length));
    }

    [Test]
    public void A_missing_column_is_named_in_the_message()
    {
        MLContext ml = new();
        IDataView data = ml.Data.LoadFromEnumerable(Rows);
        Assert.That(() => ml.Transforms.Text.SummarizeText("Summary", "Nowhere").Fit(data), Throws.InstanceOf<ArgumentException>().With.Message.Contains("Nowhere"));
    }

    [Test]
    public void Options_survive_being_written_and_read()
    {
        SummarizeTextOptions[] all =
        [
            new(), new() { Length = SummaryLength.Words(7), Language = "pt-BR", Algorithm = "lead" }, new() { Length = SummaryLength.Characters(99) }, new() { Length = SummaryLength.Ratio(0.123456789) },
        ];
        foreach (SummarizeTextOptions options in all) Assert.That(SummarizeTextOptions.FromText(options.ToText()), Is.EqualTo(options));
    }

    [Test]
    public void Unknown_algorithms_and_malformed_languages_are_refused_at_once()
    {
        Assert.That(() => new SummarizeTextOptions { Algorithm = "magic" }, Throws.ArgumentException.With.Message.Contains("magic"));
        Assert.That(() => new SummarizeTextOptions { Language = "not a tag" }, Throws.ArgumentException);
    }

    private static string[] Summaries(ITransformer model, IDataView data) => [.. model.Transform(data).GetColumn<string>("Summary")];

    private sealed record Row(string? Text);
}
