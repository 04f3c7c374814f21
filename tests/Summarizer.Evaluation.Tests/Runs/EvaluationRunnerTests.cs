using System.Text.Json;
using Summarizer.Evaluation.Datasets;
using Summarizer.Evaluation.Runs;

namespace Summarizer.Evaluation.Tests.Runs;

public sealed class EvaluationRunnerTests
{
    private static readonly SummarizationItem[] Items =
    [
        Item("1", "The river rose. Nobody slept that night. The bridge fell into the river at dawn.", "the bridge fell into the river"),
        Item("2", "A ship left the port. It carried grain. The grain was late.", "a ship left with grain"),
        Item("3", "Snow closed the pass. Drivers waited for hours. Ploughs came in the evening.", "snow closed the pass for hours"),
    ];

    private static SummarizationItem Item(string id, string text, params string[] references) => new(id, "en", "", null, text, [text], references);

    private static EvaluationReport Run(int parallelism, SummaryLength length, params string[] systems) =>
        new EvaluationRunner { Parallelism = parallelism }.Run("test", Items, length, [.. systems.Select(EvaluatedSystem.Of)]);

    [Test]
    public void Figures_do_not_depend_on_the_parallelism()
    {
        EvaluationReport one = Run(1, SummaryLength.Sentences(1), "lead", "textrank-classic", "oracle"), four = Run(4, SummaryLength.Sentences(1), "lead", "textrank-classic", "oracle");
        for (int s = 0; s < one.Systems.Count; s++) Assert.That(four.Systems[s].Scores, Is.EqualTo(one.Systems[s].Scores));
    }

    [Test]
    public void The_oracle_finds_the_sentence_of_the_reference_and_beats_the_lead()
    {
        EvaluationReport report = Run(1, SummaryLength.Sentences(1), "lead", "oracle");
        Assert.That(report.Systems[1].Rouge1[0], Is.EqualTo(2 * 6.0 / (6 + 8)).Within(1e-12));
        for (int i = 0; i < Items.Length; i++) Assert.That(report.Systems[1].Rouge1[i], Is.GreaterThanOrEqualTo(report.Systems[0].Rouge1[i]));
    }

    [Test]
    public void The_oracle_takes_the_best_sentence_whole_where_none_fits()
    {
        EvaluatedSummary summary = EvaluatedSystem.Oracle.Summarize(Items[0], SummaryLength.Words(1));
        Assert.That(string.Join(' ', summary.Sentences), Is.EqualTo("The bridge fell into the river at dawn."));
    }

    [Test]
    public void The_lead_is_cut_at_the_very_word()
    {
        EvaluatedSummary summary = EvaluatedSystem.Lead.Summarize(Items[0], SummaryLength.Words(5));
        Assert.That(string.Join(' ', summary.Sentences), Is.EqualTo("The river rose. Nobody slept"));
        summary = EvaluatedSystem.Lead.Summarize(Items[0], SummaryLength.Characters(9));
        Assert.That(string.Join(' ', summary.Sentences), Is.EqualTo("The river"));
        summary = EvaluatedSystem.Lead.Summarize(Items[0], SummaryLength.Sentences(2));
        Assert.That(string.Join(' ', summary.Sentences), Is.EqualTo("The river rose. Nobody slept that night."));
        Assert.That(EvaluatedSystem.Lead.Summarize(Items[0], SummaryLength.Words(500)).Sentences, Has.Count.EqualTo(3));
    }

    [Test]
    public void The_lead_of_several_texts_takes_from_each_in_turn()
    {
        SummarizationItem item = new("m", "en", "", null, "", ["Rain fell hard. Nobody came.", "Snow fell fast. All left."], ["x"]);
        Assert.That(EvaluatedSystem.LeadPerDocument.Summarize(item, SummaryLength.Words(7)).Sentences, Is.EqualTo(new[] { "Rain fell hard.", "Snow fell fast.", "Nobody" }));
        Assert.That(
            EvaluatedSystem.LeadPerDocument.Summarize(item, SummaryLength.Sentences(3)).Sentences,
            Is.EqualTo(new[] { "Rain fell hard.", "Snow fell fast.", "Nobody came." }));
    }

    [Test]
    public void Statistics_say_what_a_summary_repeats_and_covers()
    {
        SummarizationItem item = Item("s", "one two three four", "x");
        SummaryStatistics s = SummaryStatistics.Of(new EvaluatedSummary(["one two.", "One two"], [0, 1]), item);
        Assert.That(s, Is.EqualTo(new SummaryStatistics(2, 4, 0.5, 0.5)));
        Assert.That(SummaryStatistics.Of(new EvaluatedSummary([], []), item), Is.EqualTo(default(SummaryStatistics)));
    }

    [Test]
    public void An_unknown_system_lists_what_there_is() =>
        Assert.That(() => EvaluatedSystem.Of("unheard-of"), Throws.ArgumentException.With.Message.Contains("textrank-classic"));

    [Test]
    public void Json_and_markdown_name_each_system()
    {
        EvaluationReport report = Run(1, SummaryLength.Sentences(1), "lead", "oracle");
        using JsonDocument json = JsonDocument.Parse(report.Render(EvaluationFormat.Json));
        Assert.That(json.RootElement.GetProperty("systems").EnumerateArray().Select(static s => s.GetProperty("name").GetString()), Is.EqualTo(new[] { "lead", "oracle" }));
        string[] lines = report.Render(EvaluationFormat.Markdown).Split('\n');
        Assert.That(lines[2].Count(static c => c == '|'), Is.EqualTo(lines[3].Count(static c => c == '|')).And.EqualTo(lines[4].Count(static c => c == '|')));
    }
}
