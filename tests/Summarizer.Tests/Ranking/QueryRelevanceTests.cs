namespace Summarizer.Tests.Ranking;

public class QueryRelevanceTests
{
    private static readonly TextSummarizer English = new(new SummarizerOptions { Language = "en", Length = SummaryLength.Sentences(1), IncludeScores = true });

    private static readonly string Filler = string.Join(' ', Enumerable.Range(0, 60).Select(static i => $"Paragraph writers number {Names[i % Names.Length]} praised the {Names[(i + 3) % Names.Length]} harvest of last autumn."));

    private static string[] Names => ["apple", "pear", "plum", "cherry", "quince", "walnut", "grape"];

    [Test]
    public void An_answer_that_stands_beside_the_words_of_the_question_goes_before_what_is_far_from_them()
    {
        string text = $"{Filler} The committee turned to the ferry timetable. Boats will leave at seven from the northern quay. {Filler}";
        Summary summary = English.Summarize(new SummaryRequest(text) { Query = "What was said about the ferry timetable?", Length = SummaryLength.Words(16) });
        Assert.That(summary.Text, Does.Contain("ferry timetable").And.Contain("Boats will leave"));
    }

    [Test]
    public void A_number_that_is_asked_for_is_found()
    {
        string text = $"{Filler} Sales doubled in 1987 after the strike. {Filler} Sales halved in 1993 after the flood.";
        Assert.That(English.Summarize(new SummaryRequest(text) { Query = "1987" }).Text, Does.Contain("after the strike"));
        Assert.That(English.Summarize(new SummaryRequest(text) { Query = "the sales of 1993" }).Text, Does.Contain("after the flood"));
    }

    [Test]
    public void A_text_without_a_word_of_the_question_gives_nothing()
    {
        Summary summary = English.Summarize(new SummaryRequest(["The ferry leaves at seven. Boats are small.", "Bread is baked at night. Cakes are sold at noon."]) { Query = "ferry", Length = SummaryLength.Sentences(4) });
        Assert.That(summary.Sentences.Select(static s => s.Source), Is.All.Zero);
    }

    [Test]
    public void What_is_said_already_is_not_said_again()
    {
        string text = "The ferry leaves the quay at seven. The ferry leaves at seven the quay. Tickets for the ferry cost two euros.";
        Summary summary = English.Summarize(new SummaryRequest(text) { Query = "ferry", Length = SummaryLength.Sentences(2) });
        Assert.That(summary.Text, Does.Contain("at seven").And.Contain("two euros"));
    }

    [Test]
    public void The_first_sentence_is_kept_where_that_is_asked_for()
    {
        TextSummarizer keeping = new(new SummarizerOptions { KeepFirst = true, Length = SummaryLength.Sentences(2) });
        Assert.That(keeping.Summarize(new SummaryRequest($"{Filler} The ferry leaves at seven.") { Query = "ferry" }).Sentences[0].Index, Is.Zero);
    }

    [FsCheck.NUnit.Property(MaxTest = 200)]
    public void Any_query_on_any_text_gives_scores_that_sum_to_1_and_keeps_the_length(int seed, int other, byte words)
    {
        string text = RandomText.Create(seed, 120);
        Summary summary = English.Summarize(new SummaryRequest(text) { Query = RandomText.Create(other, 8) + " river 10", Length = SummaryLength.Characters(words + 1) });
        Assert.That(summary.Scores.Select(static s => s.Score), Is.All.Not.Negative);
        Assert.That(summary.Sentences.Count == 0 ? 1 : summary.Scores.Sum(static s => s.Score), Is.EqualTo(1).Within(1e-9));
        if (summary.Sentences.Count > 1) Assert.That(summary.Text.Length, Is.LessThanOrEqualTo(words + 1));
    }
}
