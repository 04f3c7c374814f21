using NUnit.Framework;

namespace Summarizer.Documents.Tests;

public class SubtitleReaderTests
{
    private const string WebVtt = "WEBVTT - Harbour\n\nNOTE not said\nby anyone\n\nSTYLE\n::cue { color: red }\n\nintro\n00:05.000 --> 00:07.500 align:start\nwe raised <i>the hull</i>\nin one day\n\n00:07.500 --> 00:09.000\nand painted it &amp; left\n";

    [Test]
    public void WebVTT_gives_what_is_said_and_nothing_else() =>
        Assert.That(SubtitleReader.Read(WebVtt).Text, Is.EqualTo("we raised the hull in one day and painted it & left"));

    [Test]
    public void SubRip_gives_what_is_said_and_nothing_else() =>
        Assert.That(SubtitleReader.Read("1\r\n00:00:01,000 --> 00:00:02,000\r\n{\\an8}Good catch.\r\n\r\n2\r\n00:00:02,100 --> 00:00:03,000\r\n<b>Back to port.</b>\r\n").Text, Is.EqualTo("Good catch. Back to port."));

    [Test]
    public void Captions_that_roll_are_said_once() =>
        Assert.That(
            SubtitleReader.Read("WEBVTT\n\n00:01.000 --> 00:02.000\nwe cut\n\n00:02.000 --> 00:03.000\nwe cut\nthe old plates\n\n00:03.000 --> 00:04.000\nthe old plates\nand welded new ones\n").Text,
            Is.EqualTo("we cut the old plates and welded new ones"));

    [Test]
    public void Captions_that_grow_are_said_once() =>
        Assert.That(SubtitleReader.Read("WEBVTT\n\n00:01.000 --> 00:02.000\nwe cut\n\n00:02.000 --> 00:03.000\nwe cut the plates\n").Text, Is.EqualTo("we cut the plates"));

    [Test]
    public void A_pause_and_a_new_voice_break_the_line() =>
        Assert.That(
            SubtitleReader.Read("WEBVTT\n\n00:01.000 --> 00:02.000\n<v Ana>Ready?</v>\n\n00:02.000 --> 00:03.000\n<v Bo>Ready.</v>\n\n00:09.000 --> 00:10.000\nThe tide turns.\n").Text,
            Is.EqualTo("Ana: Ready?\nBo: Ready.\nThe tide turns."));

    [Test]
    public void Each_piece_has_its_time_and_its_place_in_the_source()
    {
        ExtractedText read = SubtitleReader.Read(WebVtt);
        int painted = read.Text.IndexOf("painted", StringComparison.Ordinal), hull = read.Text.IndexOf("hull", StringComparison.Ordinal);
        Assert.That(read.Positions!.Find(painted), Is.EqualTo(new SourcePosition(Start: TimeSpan.FromSeconds(7.5), End: TimeSpan.FromSeconds(9))));
        Assert.That(read.Map!.ToSource(painted), Is.EqualTo(WebVtt.IndexOf("painted", StringComparison.Ordinal)));
        Assert.That(read.Map!.ToSource(hull), Is.EqualTo(WebVtt.IndexOf("hull", StringComparison.Ordinal)));
    }

    [TestCase("talk.srt")]
    [TestCase("talk.vtt")]
    [TestCase("text/vtt; charset=utf-8")]
    public void Subtitles_are_known_by_name_and_by_media_type(string name) => Assert.That(DocumentReaders.Default.Find(name), Is.InstanceOf<SubtitleReader>());

    [TestCase("")]
    [TestCase("WEBVTT")]
    [TestCase("no cue at all")]
    [TestCase("00:01 --> \n\n99999999999:99999999999:9 --> 0\n<<<<&&&&;;")]
    public void What_has_no_cues_has_no_text(string source) => Assert.That(SubtitleReader.Read(source).Text, Is.Empty);
}
