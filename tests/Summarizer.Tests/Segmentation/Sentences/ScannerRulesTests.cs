using Summarizer.Languages;
using Summarizer.Segmentation.Sentences;
using Summarizer.Text;

namespace Summarizer.Tests.Segmentation.Sentences;

/// <summary>
/// What the rules of the splitter decide whatever a model says. A bar marks each boundary. <see cref="WhateverIsAsked"/>: every place that a model is asked about is taken for a boundary, so that
/// what is left whole is never one. <see cref="ByItself"/>: none is, so that what is parted always is.
/// </summary>
public class ScannerRulesTests
{
    [Test]
    public void Paragraphs_items_and_lines_drawn_part_sentences() => Assert.Multiple(() =>
    {
        ByItself("One two\n\n|three four");
        ByItself("One two\r\n\r\n|three four");
        ByItself("One two\u2029|three four\f|five");
        ByItself("One two.\n\n|three four");
        ByItself("One two\r\n|Three four\r|Five\u2028|Six");
        ByItself("the council met for hours on Monday and\r\nwent home at noon");
        ByItself("the council met for hours on Monday.\nthen it went home.\n|Then it rained.");
        ByItself("Items:| \u2022 one| \u2022 two.| \u2022 three");
        ByItself("Fresh bread\n|Old cheese");
        ByItself("One two\n|__________\n|three");
        ByItself("One two| **********| Three");
        ByItself("One two.| ==========| Three");
        ByItself("One two ---- three");
        ByItself("One two _________ three"); // nine are a blank to fill in
        ByItself("One two|  ~~~~~~~~~~| Three");
        ByItself("One two| ##########");
    });

    [Test]
    public void A_list_within_a_line_is_parted_at_its_markers() => Assert.Multiple(() =>
    {
        ByItself("1. Open it| 2. Close it| 3. Go");
        ByItself("1. Open it.| 2. Close it.| 3. Go");
        ByItself("a) Open it| b) Close it");
        ByItself("1. Open it 3. Close it");
        WhateverIsAsked("Steps: 1. Open it.| 2. Close it.");
        WhateverIsAsked("Steps: 2.| Open it.");
    });

    [Test]
    public void The_letter_of_an_item_is_no_sentence() => Assert.Multiple(() =>
    {
        WhateverIsAsked("Q. Did you see it?| A. No.");
        WhateverIsAsked("B. The second part is long.");
        WhateverIsAsked("I.| BACKGROUND is long."); // the number of a heading
        WhateverIsAsked("b. The second part is long."); // a list that may go on with c.
        WhateverIsAsked("B!| The second part is long.");
        WhateverIsAsked("AB.| The second part is long.");
        WhateverIsAsked("A. X");
    });

    [Test]
    public void A_marker_in_brackets_goes_on() => Assert.Multiple(() =>
    {
        WhateverIsAsked("He listed (1). one and (12). two and (a). three here.");
        WhateverIsAsked("He listed (123). one here.");
        WhateverIsAsked("He listed (1234).| one here.");
        WhateverIsAsked("He listed (ab).| one here.");
        WhateverIsAsked("He listed 1).| one here.");
        WhateverIsAsked("He listed (1).| One here.");
        WhateverIsAsked("He listed (1)!| one here.");
        WhateverIsAsked("He listed ().| one here.");
    });

    [Test]
    public void Ordinals_go_on_where_they_are_written_with_a_stop() => Assert.Multiple(() =>
    {
        WhateverIsAsked("XII. Pluku slo.", "cs");
        WhateverIsAsked("Ve XII. Pluku slo.", "cs");
        WhateverIsAsked("Bylo 7. Apr\u00edla 2021 tam.", "sk");
        WhateverIsAsked("Am 17. Apr\u00edla 2021 tam.", "de");
        WhateverIsAsked("Am 171.| Apr\u00edla 2021 tam.", "de");
        WhateverIsAsked("Am 7.| Apr\u00edla zwei tam.", "de");
        WhateverIsAsked("Am 7!| Apr\u00edla 2021 tam.", "de");
        WhateverIsAsked("In XII.| Corps he was.", "en");
    });

    [Test]
    public void A_stop_inside_a_word_ends_nothing() => Assert.Multiple(() =>
    {
        WhateverIsAsked("What .NET is.| He runs ASP.NET Core.");
        WhateverIsAsked("Use Node.Stream now.| See page.Text here.");
        WhateverIsAsked("They use list.Add(x).| It runs cache.Get(x).Value first.");
        WhateverIsAsked("He runs cache.get_it(x).The man left.");
        WhateverIsAsked("Version 1.5 of it.5 men and it.they left.");
        WhateverIsAsked("He was in room B.The man left.");
        WhateverIsAsked("He met list.The(x) there.");
    });

    [Test]
    public void A_stop_that_lost_its_space_ends_a_sentence_before_a_function_word() => Assert.Multiple(() =>
    {
        WhateverIsAsked("He lives in Paris.|The man left.");
        WhateverIsAsked("The room was clean.|The man left of AFP.|\"We know.");
        WhateverIsAsked("He saw (it once).|But she left.");
        WhateverIsAsked("He heard of AFP.|The man left.");
        WhateverIsAsked("He lives in Paris.Cars are loud.");
        WhateverIsAsked("It was.|The man was.|He was in Paris.|Cars are loud."); // a text that leaves out spaces elsewhere
        WhateverIsAsked("Really?|The man left!|And she?it stayed.");
        WhateverIsAsked("It is 12.\u201cGo\u201d he said.");
    });

    [Test]
    public void A_lost_line_break_is_seen_at_a_capital_behind_a_small_letter() => Assert.Multiple(() =>
    {
        ByItself("He likes the river|The bridge is old.");
        ByItself("Le premier ministre|Le gouvernement est l\u00e0.", "fr");
        ByItself("Le premier ministre|L'\u00c9tat est l\u00e0.", "fr");
        ByItself("He likes LinkedIn and orderBy and iPhone the most.");
        ByItself("He likes the riverOn all days."); // a joint of names
        ByItself("He likes #riverThe bridge and @riverThe bridge and a-riverThe bridge.");
        ByItself("He likes the artThe bridge is old."); // three letters, seen nowhere else
        ByItself("The art is old. He likes the art|The bridge is old.");
        ByItself("He likes riverThe.");
        ByItself("He likes the riverThe Bridge."); // a name goes on
        ByItself("riverThe bridge is old.");
        ByItself("He asked on July 30, 2017|I have asked him.");
        ByItself("He asked on July 30 2017|I'm not sure.");
        ByItself("He asked in July 2017|I have asked him.");
        ByItself("He asked for A3017I have asked him.");
        ByItself("He asked on July 30, 3017I have asked him.");
        ByItself("He asked on July 30, 2017Xy have asked him.");
        ByItself("He asked on July 30, 2017I HAVE asked him.");
    });

    [Test]
    public void The_head_of_a_message_is_parted_from_what_it_says() => Assert.Multiple(() =>
    {
        ByItself("Sent by Bob 03/27/2001 09:11 AM| Please read this.");
        ByItself("Sent by Bob 03/27/2001 09:11| Please read this.");
        ByItself("Sent by Bob 03/27/2001 09:10| Please read this.");
        ByItself("Sent by Bob 03/27/2001 09:19| Please read this.");
        ByItself("Sent by Bob 03/27/2001 09:11 please read this.");
        ByItself("Sent by Bob at 09:11 Please read this.");
        ByItself("Sent by Bob 03/27/2001 09:11 AM NATO met.");
        ByItself("Ann Lee <ann@x.example>| Please read.");
        ByItself("Ann Lee <ann@x.example>| 2 men.");
        ByItself("Ann Lee <ann@x.example> please read.");
        ByItself("Ann Lee <www.x.example/a> Please read.");
    });

    [Test]
    public void After_an_address_a_capital_may_begin_a_sentence() => Assert.Multiple(() =>
    {
        WhateverIsAsked("See www.x.example/a| Please read.| See HTTP://x.example/a| please read.");
        WhateverIsAsked("Mail ann@x.example| please answer.| Mail ann@x please answer.");
        WhateverIsAsked("Take 5 mg/l please and/or more.");
    });

    [Test]
    public void Brackets_around_an_aside_end_nothing() => Assert.Multiple(() =>
    {
        WhateverIsAsked("The Ministry of Health (MoH) Lee ran.| (CNN) The storm.");
        WhateverIsAsked("(Laughter.)| Lee ran.| (see below) The man ran.");
        WhateverIsAsked("He saw that (see below)| The man ran.");
        WhateverIsAsked("He saw that (see.| below)| The man ran.");
        WhateverIsAsked("An aside (of this kind.) within it.| An aside (of this kind.)| Within it.");
        WhateverIsAsked("He left [...] and came.| He left [...]| And came.| He left [\u2026] and came.");
    });

    [Test]
    public void Question_marks_that_stand_for_lost_quotation_marks_end_nothing() => Assert.Multiple(() =>
    {
        WhateverIsAsked("?We know,? he said.| She left.");
        WhateverIsAsked("He said ?we know? and ?they see? now.| She left?  or not.");
        WhateverIsAsked("He said so?| and went.| She left?| Or not.");
    });

    [Test]
    public void Speech_is_of_one_sentence_with_who_says_it() => Assert.Multiple(() =>
    {
        WhateverIsAsked("\u4ed6\u8bf4\uff1a\u201c\u6211\u8d70\u4e86\u3002\u4ed6\u8d70\u4e86\u3002\u201d|\u5979\u6765\u4e86\u3002|\u201c\u6211\u8d70\u4e86\u3002\u201d\u4ed6\u8bf4\u3002", "zh");
        WhateverIsAsked("\u300c\u884c\u3053\u3046\u3002\u300d\u3068\u8a00\u3063\u305f\u3002|\u307f\u3093\u306a\u7b11\u3063\u305f\u3002", "ja");
        WhateverIsAsked("\"No!\" - he said.| \"Why?\"| - He left.| He saw it - she left.");
    });

    [Test]
    public void Stops_of_other_scripts_end_sentences_where_they_are_stops() => Assert.Multiple(() =>
    {
        WhateverIsAsked("Ramon\uff0eLopez\u6765\u4e86\uff0e\u4ed6\u8d70\u4e86\uff0e", "zh"); // it divides foreign names
        WhateverIsAsked("\u96e8\u3067\u3059\uff0e|\u5bd2\u3044\u3067\u3059\uff0e", "ja");
        WhateverIsAsked("\u03a4\u03b9 \u03ba\u03ac\u03bd\u03b5\u03b9\u03c2;| \u0395\u03af\u03bc\u03b1\u03b9 \u03ba\u03b1\u03bb\u03ac.| \u039d\u03b1\u03b9\u037e| \u03cc\u03c7\u03b9.", "el");
        WhateverIsAsked("\u0531 10:30 \u0567\u0580:| \u0532\u0561\u0580\u0587 \u0571\u0565\u0566:| \u053f\u0561\u0589", "hy");
        WhateverIsAsked("He saw it; she left: it rained.");
        WhateverIsAsked("\u4ed6\u8bf4\u2026\u2026|\u6211\u8d70\u4e86\u3002|\u4ed6\u8d70\u4e86\u3002", "zh");
        WhateverIsAsked("\u4ed6\u8bf4\u2026 \u6211\u8d70\u4e86\u3002", "zh");
    });

    [Test]
    public void Marks_set_apart_by_spaces_are_read_as_one() => Assert.Multiple(() =>
    {
        WhateverIsAsked("He left . . .| She came ! ! !| It was ?| ? Go.");
        WhateverIsAsked("The players ' union met .| It ' s late .| I \u2019 m glad .");
        WhateverIsAsked("... And so it was.| * * *| Then.");
        WhateverIsAsked("He said \" no . \"| She left .");
    });

    [Test]
    public void What_closes_after_a_mark_belongs_to_its_sentence() => Assert.Multiple(() =>
    {
        WhateverIsAsked("He left.[12]| She came.[1][2]| It was.[x] Go.");
        WhateverIsAsked("He left.*| She came._| It was.\u201d| Go.\u00bb| So.)| Then.");
        WhateverIsAsked("He left.|\u201eGo\u201c| She came.|\u2018Go\u2019| It was.", "de");
    });

    [Test]
    public void Abbreviations_before_numbers_and_small_letters_go_on() => Assert.Multiple(() =>
    {
        WhateverIsAsked("See etc. the man and| No.| 12 here.| Go.");
        WhateverIsAsked("He knew the well .| He saw etc. the Inc. was .| She left .");
        WhateverIsAsked("See vol. No.| 12 here.");
    });

    [Test]
    public void Emoticons_open_and_close_nothing() => WhateverIsAsked(":) He came. :( She left.)| Go.");

    private static void WhateverIsAsked(string marked, string tag = "en") => AssertSplits(marked, true, tag);

    private static void ByItself(string marked, string tag = "en") => AssertSplits(marked, false, tag);

    private static void AssertSplits(string marked, bool answer, string tag)
    {
        string text = marked.Replace("|", "", StringComparison.Ordinal);
        List<TextSpan> found = [];
        new SentenceSplitter().Split(text, LanguageProfile.For(tag), new Proposals(answer), found, default);
        Assert.That(found.Select(s => s.Slice(text).ToString()), Is.EqualTo(marked.Split('|').Select(static s => s.Trim())), marked);
    }
}
