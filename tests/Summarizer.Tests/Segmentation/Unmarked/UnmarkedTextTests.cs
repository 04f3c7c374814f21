using System.Text;
using NUnit.Framework;
using Summarizer.Languages;
using Summarizer.Segmentation.Sentences;
using Summarizer.Text;

namespace Summarizer.Tests.Segmentation.Unmarked;

/// <summary>Speech, captions and other text without end marks.</summary>
public class UnmarkedTextTests
{
    private const string Speech =
        "so this is the workshop where we build the boats and the first thing you see when you come in is the steam box we use it to bend the planks it takes about an hour for each inch of wood "
        + "then we have ten seconds to clamp the plank before it gets stiff again that is why there are always three people at the bench okay so over here you can see the one we finished in may "
        + "she is twelve feet long and she weighs less than you would think we sold her to a family from the lake they wanted red sails and they got them";

    private static readonly string[] Words = ["boat", "lake", "runs", "over", "the", "we", "and", "stone", "so", "later"];

    [Test]
    public void Speech_is_cut_where_a_speaker_begins_anew()
    {
        string[] units = Split(Speech, "en");
        Assert.That(units, Has.Some.StartsWith("then we have ten seconds"));
        Assert.That(units, Has.Some.StartsWith("okay so over"));
        Assert.That(units, Has.Some.StartsWith("she is twelve feet long"));
        Assert.That(units, Has.Length.InRange(5, 25));
    }

    [TestCase("en")]
    [TestCase("de")]
    [TestCase("hi")]
    public void No_unit_of_a_stretch_has_more_than_sixty_words(string tag) => Assert.That(Split(Chatter(2000, 1), tag), Has.All.Matches<string>(static u => u!.Split(' ').Length <= 60));

    [Test]
    public void Units_are_verbatim_and_leave_nothing_out()
    {
        string text = Chatter(9000, 2).Replace("stone", "\r\n stone", StringComparison.Ordinal);
        List<TextSpan> spans = Spans(text, "en");
        int end = 0;
        foreach (TextSpan span in spans)
        {
            Assert.That(text.AsSpan(end, span.Start - end).IsWhiteSpace());
            Assert.That(char.IsWhiteSpace(text[span.Start]) || char.IsWhiteSpace(text[span.End - 1]), Is.False);
            end = span.End;
        }

        Assert.That(text.AsSpan(end).IsWhiteSpace());
    }

    [Test]
    public void A_stretch_is_cut_the_same_wherever_it_stands_among_marked_sentences()
    {
        string text = "The minutes follow. \n\n" + Speech + "\n\nThe meeting closed at noon.";
        Assert.That(Split(text, "en")[1..^1], Is.EqualTo(Split(Speech, "en")));
    }

    [Test]
    public void A_long_sentence_with_its_marks_stays_whole()
    {
        const string Sentence = "The court, which had heard the parties at length in March, held that the lease, signed in the year in which the mill burned down, gave the tenant, who had paid for the roof, "
            + "the walls and the new wheel out of his own purse, a right to stay on the land until the end of the term, whatever the heirs of the first owner might say.";
        Assert.That(Split(Sentence, "en"), Is.EqualTo(new[] { Sentence }));
    }

    [Test]
    public void Thai_without_marks_is_cut_at_its_spaces()
    {
        const string Clause = "วันนี้อากาศดีมากเราจึงไปเดินเล่นที่สวนสาธารณะ";
        string[] units = Split(string.Join(' ', Enumerable.Repeat(Clause, 12)), "th");
        Assert.That(units, Has.Length.GreaterThan(2));
        Assert.That(units, Has.All.StartsWith(Clause));
    }

    [Test]
    public void One_word_without_end_is_no_reason_to_fail()
    {
        string text = new('x', 1_000_000);
        List<TextSpan> spans = Spans(text, "en");
        Assert.That(spans.Sum(static s => s.Length), Is.EqualTo(text.Length));
        Assert.That(spans, Has.All.Matches<TextSpan>(static s => s.Length <= 2000));
    }

    [Test]
    public void Ten_megabytes_without_a_mark_are_cut_all_through()
    {
        string text = Chatter(2_000_000, 3);
        Assert.That(Spans(text, "en"), Has.Count.GreaterThan(2_000_000 / 60));
    }

    [Test]
    public void Half_a_million_lines_of_a_word_each_lose_nothing()
    {
        string text = string.Join('\n', Enumerable.Range(0, 500_000).Select(static i => Words[i % Words.Length]));
        Assert.That(Spans(text, "en").Sum(s => s.Slice(text).ToString().Split('\n').Length), Is.EqualTo(500_000));
    }

    [Test]
    public void Alternating_scripts_lose_nothing()
    {
        string text = string.Join(' ', Enumerable.Range(0, 20_000).Select(static i => (i % 4) switch { 0 => "boat", 1 => "лодка", 2 => "เรือ", _ => "船" }));
        Assert.That(Spans(text, "en").Sum(s => s.Slice(text).ToString().Split(' ').Length), Is.EqualTo(20_000));
    }

    private static string Chatter(int words, int seed)
    {
        Random random = new(seed);
        StringBuilder text = new();
        for (int i = 0; i < words; i++) text.Append(i == 0 ? "" : " ").Append(Words[random.Next(Words.Length)]);
        return text.ToString();
    }

    private static string[] Split(string text, string tag) => [.. Spans(text, tag).Select(s => s.Slice(text).ToString())];

    private static List<TextSpan> Spans(string text, string tag)
    {
        List<TextSpan> spans = [];
        new SentenceSplitter().Split(text, LanguageProfile.For(tag), spans);
        return spans;
    }
}
