using Summarizer.Languages;
using Summarizer.Segmentation.Sentences;
using Summarizer.Text;

namespace Summarizer.Tests.Segmentation;

public class SentenceSplitterLawTests
{
    private static readonly string[] Nasty =
    [
        "", " ", "\0", "\ud800", "\udc00\ud800", "\r\n\r\n", "\u2028\u2029", ".", "...", "\"\"\"", "((((", "))))", ". . . .", "\u0301\u0301", "\u200d", "a", "a.", ".a", "?!",
        "A.\r\nB.\rC.\u2028D.\u0085E.", "x\f y\v z", "1.", "1. 2. 3. 4.", "a. b. c.", "\ufeffText. More.", "\u3002\u3002\u300c\u300d", "[1][2].[3]", "- \n- \n-",
    ];

    [Test]
    public void Sentences_are_ordered_disjoint_trimmed_and_hold_all_but_white_space([Values("en", "de", "el", "zh", "xx")] string tag)
    {
        for (int seed = 0; seed < 400; seed++) Check(RandomText.Create(seed, 150), tag, 2000);
        foreach (string text in Nasty) Check(text, tag, 2000);
    }

    [Test]
    public void No_sentence_is_longer_than_the_cap()
    {
        for (int seed = 0; seed < 200; seed++) Check(RandomText.Create(seed, 400).Replace(". ", " ", StringComparison.Ordinal), "en", 100);
        Check(new string('x', 5001), "en", 100);
        Check(string.Concat(Enumerable.Repeat("\U0001F600", 1000)), "en", 101);
    }

    [Test]
    public void A_sentence_over_the_cap_is_cut_at_a_clause_mark_before_white_space()
    {
        string text = string.Concat(Enumerable.Repeat("word ", 15)) + "end, " + string.Concat(Enumerable.Repeat("word ", 20));
        List<TextSpan> found = Split(text, "en", 100);
        Assert.That(found[0].Slice(text).ToString(), Does.EndWith("end,"));
    }

    [TestCase(".")]
    [TestCase("\"", TestName = "{m}(quotation_marks)")]
    [TestCase("(")]
    [TestCase(")")]
    [TestCase("\u0301")]
    [TestCase("x")]
    [TestCase(". ")]
    [TestCase("A.")]
    [TestCase("\n")]
    [TestCase("a\n")]
    [TestCase("1. ")]
    [TestCase(" .")]
    [TestCase("\u3002")]
    [TestCase("[1]")]
    [TestCase("' ")]
    public void Long_runs_keep_the_laws(string unit) => Check(string.Concat(Enumerable.Repeat(unit, 100_000 / unit.Length)), "en", 2000);

    [Test]
    public void Stops_when_cancelled()
    {
        using CancellationTokenSource source = new();
        source.Cancel();
        Assert.Throws<OperationCanceledException>(() => new SentenceSplitter().Split("A text.", LanguageProfile.Neutral, [], source.Token));
    }

    [Test]
    public void Refuses_null_and_a_cap_too_small()
    {
        Assert.Throws<ArgumentNullException>(() => new SentenceSplitter().Split("x", null!, []));
        Assert.Throws<ArgumentNullException>(() => new SentenceSplitter().Split("x", LanguageProfile.Neutral, null!));
        Assert.Throws<ArgumentOutOfRangeException>(() => _ = new SentenceSplitter { MaxLength = 99 });
    }

    internal static List<TextSpan> Split(string text, string tag, int maxLength = 2000)
    {
        List<TextSpan> found = [];
        new SentenceSplitter { MaxLength = maxLength }.Split(text, LanguageProfile.For(tag), found);
        return found;
    }

    private static void Check(string text, string tag, int maxLength)
    {
        int at = 0;
        foreach (TextSpan span in Split(text, tag, maxLength))
        {
            Assert.That(span.Start, Is.GreaterThanOrEqualTo(at));
            Assert.That(span.Length, Is.InRange(1, maxLength));
            Assert.That(char.IsWhiteSpace(text[span.Start]) || char.IsWhiteSpace(text[span.End - 1]), Is.False);
            Assert.That(text.AsSpan(at, span.Start - at).IsWhiteSpace());
            if (span.End < text.Length) Assert.That(char.IsHighSurrogate(text[span.End - 1]) && char.IsLowSurrogate(text[span.End]), Is.False, "a cut inside a character");
            at = span.End;
        }

        Assert.That(text.AsSpan(at).IsWhiteSpace());
    }
}
