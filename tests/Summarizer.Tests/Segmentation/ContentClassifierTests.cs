using Summarizer.Text;

namespace Summarizer.Tests.Segmentation;

public class ContentClassifierTests
{
    public static IEnumerable<string> Pages =>
        Directory.EnumerateFiles(Path.Combine(TestContext.CurrentContext.TestDirectory, "Segmentation", "Pages"), "*.txt")
            .Select(static f => Path.GetFileNameWithoutExtension(f)!).Order(StringComparer.Ordinal);

    [TestCaseSource(nameof(Pages))]
    public void Furniture_of_a_page_is_never_chosen(string name)
    {
        LabelledPage page = LabelledPage.Read(name);
        foreach (SummaryLength length in new[] { SummaryLength.Sentences(3), SummaryLength.Sentences(6), SummaryLength.Words(120), SummaryLength.Ratio(1) })
            foreach (SummarySentence s in TextSummarizer.Default.Summarize(page.Text, length).Sentences)
                Assert.That(page.LabelAt(s.Span), Is.AnyOf('P', 'L'), $"{length}: {s.Text}");
    }

    [TestCaseSource(nameof(Pages))]
    public void Prose_of_a_page_is_kept(string name)
    {
        LabelledPage page = LabelledPage.Read(name);
        foreach (SentenceScore s in Explain(page.Text).Scores)
            if (page.LabelAt(s.Span) == 'P' && s.Kind != SentenceKind.Speaker) Assert.That(s.Kind, Is.EqualTo(SentenceKind.Prose), s.Span.Slice(page.Text).ToString());
    }

    [TestCaseSource(nameof(Pages))]
    public void Title_line_of_a_page_is_found(string name)
    {
        LabelledPage page = LabelledPage.Read(name);
        Summary summary = Explain(page.Text);
        Assert.That(page.Title, Does.EndWith(summary.Title ?? "none"));
    }

    [Test]
    public void Text_without_any_end_mark_still_has_a_summary()
    {
        string text = "Roses are red and full of thorns\nViolets are blue and hide in grass\nThe bee goes from one to the other\nShe never asks about the colour";
        Summary summary = TextSummarizer.Default.Summarize(text, SummaryLength.Sentences(2));
        Assert.That(summary.Sentences, Has.Count.EqualTo(2));
    }

    [Test]
    public void Only_furniture_still_has_a_summary() =>
        Assert.That(TextSummarizer.Default.Summarize("Home | News | Sport\nShare on X\nRead more").Sentences, Is.Not.Empty);

    [Test]
    public void Given_title_is_not_chosen_again()
    {
        const string text = "The river is rising fast.\n\nWater stood at four metres on Monday. It rose by ten centimetres an hour. The town has closed two bridges.";
        Summary summary = TextSummarizer.Default.Summarize(new SummaryRequest(text) { Title = "The river is rising fast." });
        Assert.That(summary.Sentences.Select(s => s.Text), Has.None.EqualTo("The river is rising fast."));
    }

    [Test]
    public void Hard_wrapped_prose_is_prose()
    {
        const string text = "The committee met on Monday and heard\nfour experts on the state of the bridge.\nThey agreed that it can carry buses\nfor another ten years if the bearings\nare replaced. The work would cost two\nmillion and take one summer.";
        Assert.That(Explain(text).Scores.Select(s => s.Kind), Is.All.EqualTo(SentenceKind.Prose));
    }

    [Test]
    public void Furniture_between_the_sentences_of_a_paragraph_is_no_prose()
    {
        const string text = "The river rose by a metre on Monday. Read more: Five floods that changed the town. Two bridges are closed. Twice. Recommended routes lead past the mill. \u00a9 2015 The Paper.";
        Summary summary = Explain(text);
        Assert.That(summary.Scores.Where(s => s.Kind != SentenceKind.Prose).Select(s => s.Span.Slice(text).ToString()),
            Is.EqualTo(["Read more: Five floods that changed the town.", "Twice.", "\u00a9 2015 The Paper."]));
    }

    [Test]
    public void Lower_cased_texts_have_furniture_too()
    {
        const string text = "the river rose by a metre on monday . scroll down for video . two bridges are closed . follow the red signs to the mill , said the mayor .";
        Assert.That(Explain(text).Scores.Where(s => s.Kind != SentenceKind.Prose).Select(s => s.Span.Slice(text).ToString()), Is.EqualTo(["scroll down for video ."]));
    }

    [Test]
    public void A_line_that_ends_with_quotation_marks_set_apart_is_prose()
    {
        const string text = "The river rose by a metre on Monday , and two bridges are closed .\n\n`` I did n't know what I was about to see . ''\n\nThe mayor asked for help on Tuesday .";
        Assert.That(Explain(text).Scores.Select(s => s.Kind), Is.All.EqualTo(SentenceKind.Prose));
    }

    [Test]
    public void A_paragraph_of_nothing_else_still_has_a_summary() =>
        Assert.That(TextSummarizer.Default.Summarize("Yes. No. Read more.").Sentences, Is.Not.Empty);

    private static Summary Explain(string text) =>
        new TextSummarizer(new SummarizerOptions { IncludeScores = true }).Summarize(text);
}
