using NUnit.Framework;

namespace Summarizer.Tests.Layout.Speakers;

/// <summary>Labels of speakers at line starts: known, kept out of the text of sentences and given apart.</summary>
public class SpeakerTurnsTests
{
    private static readonly TextSummarizer All = new(new SummarizerOptions { Length = SummaryLength.Ratio(1), Coherence = false });

    [TestCase("tom: the north pump failed again at four this morning\nana: can you send the crew there before the school opens?\ntom: they left ten minutes ago with the spare seals\n", "tom ana tom", TestName = "names")]
    [TestCase("MODERATOR: Why did the board close the ferry line last winter?\nMs. Okoye: We lost the licence for the second boat in October.\nMODERATOR: And when will the first boat to the islands run again this summer?\n", "MODERATOR Ms. Okoye MODERATOR", TestName = "titles_and_capitals")]
    [TestCase("#Person1#: I would like to hire a bicycle for the weekend.\n#Person2#: We have two left, both with a basket in front.\n", "#Person1# #Person2#", TestName = "hashes")]
    [TestCase("<mira> the build of the parser is broken since last night\n<otto> it was my change to the tables of the lexer\n", "mira otto", TestName = "angle_brackets")]
    [TestCase("[09:04] tom: payments stopped after the second retry\n[09:05] ines: staging did the same on Monday evening\n", "tom ines", TestName = "times_in_brackets")]
    [TestCase("03/05/2024, 21:14 - Tom Baker: the hall is booked for the choir\n03/05/2024, 21:15 - Ana: then let us meet in the old library\n", "Tom Baker Ana", TestName = "dates_and_times")]
    [TestCase("00:12:03 Speaker 2\nThe drain under the market was laid before the war.\n\n00:12:31 Speaker 1\nNobody has looked into it for thirty years.\n\n00:12:40 Speaker 2\nWe found roots of the plane trees all the way down.\n", "Speaker 2 Speaker 1 Speaker 2", TestName = "times_and_names_on_a_line")]
    [TestCase("Speaker 2  0:12:03\nThe drain under the market was laid before the war.\n\nSpeaker 1  0:12:31\nNobody has looked into it for thirty years.\n\nSpeaker 2  0:12:40\nWe found roots of the plane trees all the way down.\n", "Speaker 2 Speaker 1 Speaker 2", TestName = "names_and_times_on_a_line")]
    [TestCase("Q. Where did the lorry stand when you came home that evening?\nA. It stood across the gate of the yard with its lights on.\nQ. And did you see anybody in the cab of the lorry when you passed it?\nA. I saw a man with a cap who was reading.\n", "Q A Q A", TestName = "questions_and_answers")]
    [TestCase("Q. Where did the lorry stand when you came home that evening? A. It stood across the gate of the yard with its lights on.", "Q A", TestName = "questions_and_answers_in_a_line")]
    [TestCase("**Tom:** The north pump failed again at four this morning.\n\n**Ana:** Can you send the crew there before the school opens?\n\n**Tom:** They left ten minutes ago with the spare seals.\n", "Tom Ana Tom", TestName = "bold_names")]
    [TestCase("张三：你知道北边的水泵昨天晚上为什么又停了吗？\n李四：我们应该先去看一下学校旁边的那条旧管道。\n张三：我们明天早上八点带新的阀门过去。\n", "张三 李四 张三", TestName = "Chinese")]
    [TestCase("Vorsitzende: Wann wird die Brücke über den Fluss für den Verkehr wieder frei?\nHerr Lang: Wir rechnen mit dem ersten Montag im Mai.\nVorsitzende: Und wer bezahlt bis dahin die Umleitung der vielen Busse durch das Dorf?\n", "Vorsitzende Herr Lang Vorsitzende", TestName = "German")]
    public void Labels_are_given_as_speakers_and_are_no_part_of_a_sentence(string text, string speakers)
    {
        Summary summary = All.Summarize(text);
        string[] found = [.. summary.Sentences.Select(static s => s.Speaker ?? "?")];
        Assert.That(string.Join(' ', found), Is.EqualTo(speakers));
        Assert.That(summary.Sentences, Has.All.Matches<SummarySentence>(s => s!.Text == text[s.Span.Start..s.Span.End] && !s.Text.Contains(':', StringComparison.Ordinal) && !s.Text.Contains('：', StringComparison.Ordinal)));
        Assert.That(found, Has.None.EqualTo("?"));
        foreach (string speaker in speakers.Split(' ').Where(static s => s.Length > 3)) Assert.That(summary.Text, Does.Contain(speaker));
    }

    [TestCase("Note: The valve closes on its own when the power fails.\nWarning: You must not open the lid while the drum turns.\nNote: The drum may turn for a minute after the switch is off.\nWarning: You can burn your hand at the rear wall.\n", TestName = "notes")]
    [TestCase("Summary: The council has put off the vote on the bridge.\n\nThe members want to see the figures of the second survey before they decide.\n", TestName = "a_summary")]
    [TestCase("What we found on the river:\nThe north bank has lost two metres since the spring floods.\nThe south bank has not moved at all in that time.\n", TestName = "a_heading_with_a_colon")]
    [TestCase("From: Ana Lima\nTo: Tom Baker\nSubject: Where do we meet?\n\nCan you come to the library at nine on Monday?\n\nFrom: Tom Baker\nTo: Ana Lima\nSubject: Re: Where do we meet?\n\nI can be there at ten if you wait for me.\n", TestName = "mails")]
    [TestCase("Pros: You get a light frame that I can lift with one hand.\nCons: The saddle is hard and my back hurt after an hour.\nPros: You can fold it in a minute.\nCons: The lamp is dim and I lost the charger.\n", TestName = "reviews")]
    [TestCase("Kestrel: a small falcon that hovers over open fields.\nMerlin: the smallest falcon of the moors in the north.\nHobby: a slim falcon that hunts dragonflies over ponds.\n", TestName = "a_glossary")]
    [TestCase("09:00 Registration and coffee in the hall\n10:00 Keynote on the history of the port\n11:30 Walk along the quays with the architects\n", TestName = "an_agenda")]
    [TestCase("A. The tenant pays the rent on the first day of the month.\nB. The owner keeps the roof and the walls in good order.\nC. Both may end the contract at the end of a year.\n", TestName = "lettered_items")]
    [TestCase("#Harbour# The ferry will run all night from Monday on.\n#Harbour# The bridge is closed because two of its cables rust.\n", TestName = "tags_in_hashes")]
    [TestCase("The mayor put it bluntly: the bridge will not be built.\nHer deputy put it more kindly: the bridge will be built later.\nThe mayor put it bluntly: nobody would pay for it.\n", TestName = "colons_in_sentences")]
    public void Other_words_before_a_colon_are_no_speakers(string text)
    {
        Summary summary = All.Summarize(text);
        Assert.That(summary.Sentences, Is.Not.Empty);
        Assert.That(summary.Sentences.Select(static s => s.Speaker), Has.All.Null);
    }

    [Test]
    public void A_speaker_keeps_the_word_over_lines_and_paragraphs_until_the_next_label()
    {
        Summary summary = All.Summarize(
            "Chair: I open the hearing on the new sewer under the market.\n\nThe first report is that of the city engineer.\n\nMs. Vale: We have looked at forty manholes since March.\nTwo of them must be rebuilt before the winter.\n\nChair: What would it cost the city to rebuild both of them this year?");
        Assert.That(summary.Sentences.Select(static s => s.Speaker), Is.EqualTo(["Chair", "Chair", "Ms. Vale", "Ms. Vale", "Chair"]));
    }

    [Test]
    public void What_stands_before_the_first_turn_and_behind_the_last_is_nobodys()
    {
        Summary summary = All.Summarize(
            "The poet met us in her garden above the bay.\n\nHerald: When did you write the first of these poems about the sea?\n\nLund: I wrote it on a ferry in the winter of 1988.\n\nHerald: Why did you wait so many years before you printed it?\n\nLund: My father was still alive, and he would have known himself.\n\nThe collection comes out in May with a small press in Bergen.");
        Assert.That(summary.Sentences[0].Speaker, Is.Null);
        Assert.That(summary.Sentences[^1].Speaker, Is.Null);
        Assert.That(summary.Sentences[^2].Speaker, Is.EqualTo("Lund"));
    }

    [Test]
    public void A_text_without_turns_has_no_speakers() =>
        Assert.That(TextSummarizer.Default.Summarize("The bridge is closed. The ferry runs every hour until noon.").Sentences.Select(static s => s.Speaker), Has.All.Null);

    [Test]
    public void The_words_of_a_summary_count_its_names()
    {
        const string Chat = "[09:04] tom: payments stopped after the second retry of the morning\n[09:05] ines: staging did the same on Monday evening after the release\n[09:07] tom: the old release is back on all four servers\n";
        Summary summary = TextSummarizer.Default.Summarize(Chat, SummaryLength.Words(11));
        Assert.That(summary.Text.Split(' '), Has.Length.LessThanOrEqualTo(11));
        Assert.That(summary.Text, Does.StartWith("tom: ").Or.StartWith("ines: "));
    }

    [Test]
    public void Several_texts_keep_their_speakers()
    {
        string[] texts = ["#Person1#: The north pump failed again at four.\n#Person2#: The crew is on its way with the seals.", "The bridge over the river is closed until May for repairs.", "<mira> the parser of the tables is broken\n<otto> my change to the lexer broke it last night"];
        Summary summary = All.Summarize(new SummaryRequest(texts) { Language = "en" });
        Assert.That(summary.Sentences.Select(static s => s.Speaker), Is.EqualTo(["#Person1#", "#Person2#", null, "mira", "otto"]));
        Assert.That(summary.Sentences, Has.All.Matches<SummarySentence>(s => texts[s!.Source][s.Span.Start..s.Span.End] == s.Text));
    }
}
