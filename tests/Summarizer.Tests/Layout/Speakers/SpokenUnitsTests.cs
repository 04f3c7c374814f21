using NUnit.Framework;

namespace Summarizer.Tests.Layout.Speakers;

/// <summary>Summaries of speech, captions and chats: a few units, each of which says what happened.</summary>
public class SpokenUnitsTests
{
    private const string Speech =
        "okay good evening everybody thank you for coming um i want to tell you what we found under the old market hall in the spring when the builders opened the floor they hit a brick arch about two metres down "
        + "and behind it there was a cellar nobody had on any map we pumped it dry in three days and sent a camera in the walls are sound but the timber props have rotted away so the hall above has been standing on luck "
        + "for at least twenty years the engineers say we can fill the cellar with light concrete for ninety thousand euros or we can prop it properly and open it to visitors which would cost four times as much the council "
        + "will vote on it in june and i would ask you to come to that meeting are there any questions";

    private const string Captions =
        "so this is the press we printed the first\npaper on in nineteen twelve and it still\nruns if you oil it every morning the belt\nbroke last winter and we could not find a\nnew one anywhere so my brother sewed one\nfrom an old fire hose it has held for six\nmonths now we print two hundred posters a\nweek on it mostly for the theatre next door";

    [Test]
    public void Speech_gives_units_that_can_stand_alone()
    {
        Summary summary = TextSummarizer.Default.Summarize(Speech);
        Assert.That(summary.Sentences, Has.Count.EqualTo(3));
        Assert.That(summary.Sentences.Select(static s => s.Text.Split(' ').Length), Has.All.InRange(8, 45), summary.Text);
        Assert.That(summary.Sentences, Has.None.Matches<SummarySentence>(static s => s!.Text.Contains("good evening", StringComparison.Ordinal) || s.Text.Contains("any questions", StringComparison.Ordinal)));
        foreach (SummarySentence s in summary.Sentences) Assert.That(s.Text, Is.EqualTo(Speech[s.Span.Start..s.Span.End]));
    }

    [Test]
    public void Captions_that_break_anywhere_give_whole_statements()
    {
        Summary summary = TextSummarizer.Default.Summarize(Captions);
        Assert.That(summary.Sentences.Select(static s => s.DisplayText.Split(' ').Length), Has.All.GreaterThanOrEqualTo(8), summary.Text);
        Assert.That(summary.Sentences, Has.Some.Matches<SummarySentence>(static s => s!.DisplayText.Contains("belt broke last winter", StringComparison.Ordinal)));
    }

    [Test]
    public void A_chat_gives_what_happened_why_and_what_is_done()
    {
        const string Chat =
            "[14:01] lea: hi all! is the archive down?\n[14:02] jon: yes, the search has been dead since noon\n[14:02] lea: oh no. why?\n[14:04] jon: disk. The log of the indexer filled it up overnight, so every query waits for a write that never ends.\n"
            + "[14:05] ada: same thing happened in May on the test machine\n[14:06] lea: can we just delete it?\n[14:09] jon: deleted it and restarted the indexer, the search answers again. I'll cap the log at two gigabytes this afternoon.\n[14:10] lea: thanks!\n[14:10] jon: 👍\n";
        string[] chosen = [.. TextSummarizer.Default.Summarize(Chat).Sentences.Select(static s => s.Text)];
        Assert.That(chosen, Has.Length.EqualTo(3));
        Assert.That(chosen, Has.None.EndsWith("?"));
        Assert.That(chosen, Has.Some.Contains("The log of the indexer filled it up"));
        Assert.That(chosen, Has.None.EqualTo("disk.").And.None.Contains("[14:"));
    }

    [Test]
    public void A_limit_of_words_is_kept_where_marks_are_missing() =>
        Assert.That(TextSummarizer.Default.Summarize(Speech, SummaryLength.Words(40)).Text.Split(' '), Has.Length.LessThanOrEqualTo(40));

    [Test]
    public void Chinese_speech_without_marks_is_cut()
    {
        const string Said = "大家好今天我想讲一下我们在老市场下面发现的地窖春天的时候工人把地板打开他们在两米深的地方碰到了一个砖拱后面有一个谁也不知道的地窖我们用了三天时间把水抽干然后放进去一台摄像机墙壁是好的但是木头的支柱已经烂掉了所以上面的大厅二十年来一直没有真正的支撑工程师说我们可以用轻混凝土把地窖填满也可以把它好好支撑起来让大家参观六月份市议会要投票决定请大家都来参加";
        Summary summary = TextSummarizer.Default.Summarize(new SummaryRequest(Said) { Language = "zh", Length = SummaryLength.Sentences(1) });
        Assert.That(summary.Sentences.Single().Text, Has.Length.LessThan(100));
    }

    [Test]
    public void A_long_chat_loses_nothing_and_keeps_every_speaker()
    {
        const int Lines = 5_000;
        string chat = string.Concat(Enumerable.Range(0, Lines).Select(static i => $"[{i / 60 % 24:00}:{i % 60:00}] user{i % 7}: the pump {Name(i)} was checked and oiled by the night crew\n"));
        Summary summary = new TextSummarizer(new SummarizerOptions { Ranker = new Lead(), Length = SummaryLength.Ratio(1), Coherence = false }).Summarize(new SummaryRequest(chat) { Language = "en" });
        Assert.That(summary.Sentences, Has.Count.GreaterThan(Lines * 9 / 10)); // stems of a few are the same
        Assert.That(summary.Sentences.Select(static s => s.Speaker).Distinct(), Is.EquivalentTo(Enumerable.Range(0, 7).Select(static i => $"user{i}")));
        Assert.That(summary.Sentences, Has.All.Matches<SummarySentence>(static s => s!.Text.StartsWith("the pump", StringComparison.Ordinal)));
    }

    [TestCase("[09:04] ")]
    [TestCase("tom: ")]
    [TestCase("<tom> ")]
    [TestCase("#P#: ")]
    [TestCase("Q. ")]
    [TestCase("00:00:01 a\n")]
    public void Labels_without_turns_are_no_reason_to_fail(string label)
    {
        string text = string.Concat(Enumerable.Repeat(label + "\n", 5000));
        foreach (SummarySentence s in TextSummarizer.Default.Summarize(text).Sentences) Assert.That(s.Text, Is.EqualTo(text[s.Span.Start..s.Span.End]));
    }

    /// <summary>A word of its own for each number: sentences of the same words are chosen once.</summary>
    private static string Name(int number) => string.Concat(number.ToString("00000", System.Globalization.CultureInfo.InvariantCulture).Select(static d => (char)('b' + d - '0')));
}
