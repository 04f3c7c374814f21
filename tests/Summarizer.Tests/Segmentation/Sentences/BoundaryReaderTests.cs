using Summarizer.Languages;
using Summarizer.Segmentation.Sentences;

namespace Summarizer.Tests.Segmentation.Sentences;

/// <summary>What is read before and after a possible boundary, here marked by a bar.</summary>
public class BoundaryReaderTests
{
    [TestCase("bridge", LeftKind.Lower)]
    [TestCase("London", LeftKind.Capitalized)]
    [TestCase("McDonald", LeftKind.Capitalized)]
    [TestCase("NATO", LeftKind.Capitals)]
    [TestCase("J", LeftKind.SingleCapital)]
    [TestCase("x", LeftKind.SingleLower)]
    [TestCase("12", LeftKind.Number)]
    [TestCase("1,250", LeftKind.Number)]
    [TestCase("B12", LeftKind.Mixed)]
    [TestCase("20 \u00b0C", LeftKind.Mixed)]
    [TestCase("N\u00b0", LeftKind.Mixed)]
    [TestCase("e.g", LeftKind.InnerStops)]
    [TestCase("U.S", LeftKind.InnerStops)]
    [TestCase("z.Hd.Herrn", LeftKind.Address)]
    [TestCase("example.com", LeftKind.Address)]
    [TestCase("me@x.example", LeftKind.Address)]
    [TestCase("https://a.example/b", LeftKind.Address)]
    [TestCase("file_name2", LeftKind.Address)]
    [TestCase("and/or", LeftKind.Lower)]
    [TestCase("well-known", LeftKind.Lower)]
    [TestCase("don't", LeftKind.Lower)]
    [TestCase("AT&T", LeftKind.Capitals)]
    [TestCase("\u8fd9\u662f", LeftKind.UncasedLetters)]
    [TestCase("\u05d0", LeftKind.UncasedLetters)]
    [TestCase("Louis XIV", LeftKind.Roman)]
    [TestCase("MDCLXVI", LeftKind.Capitals)]
    [TestCase("5 %", LeftKind.Symbol)]
    [TestCase("(it)", LeftKind.Closing)]
    [TestCase("\u201cit\u201d", LeftKind.Closing)]
    [TestCase("this:", LeftKind.Colon)]
    [TestCase("this,", LeftKind.Comma)]
    [TestCase("this;", LeftKind.Comma)]
    [TestCase("<it>", LeftKind.Address)]
    public void The_word_before_is_told_by_its_letters(string word, object kind) => Assert.That(At($"He saw {word}.| The man left.").Left, Is.EqualTo(kind));

    [TestCase("a", 1)]
    [TestCase("at", 2)]
    [TestCase("river", 5)]
    [TestCase("bridge", 6)]
    [TestCase("harbours", 6)]
    [TestCase("engineers", 7)]
    [TestCase("well-known", 7)]
    [TestCase("12", 2)]
    public void Its_length_is_counted_in_letters_and_digits(string word, int length) => Assert.That(At($"He saw {word}.| The man left.").LeftLength, Is.EqualTo(length));

    [Test]
    public void A_second_initial_is_told_from_a_first()
    {
        Assert.That(At("He met J.| Smith there.").LeftLength, Is.EqualTo(1));
        Assert.That(At("He met J. K.| Smith there.").LeftLength, Is.EqualTo(2));
        Assert.That(At("He met J.K.| Smith there.").Left, Is.EqualTo(LeftKind.InnerStops));
        Assert.That(At("He met NJ. K.| Smith there.").LeftLength, Is.EqualTo(1));
        Assert.That(At("J. K.| Smith met him.").LeftLength, Is.EqualTo(2));
    }

    [TestCase("He saw Dr.| Smith there.", 1, true)]
    [TestCase("He saw Smith Inc.| Then he left.", 1, false)]
    [TestCase("The Inc was old. He saw Smith Inc.| Then he left.", 5, false)]
    [TestCase("The Foob. was there. He saw the Foob.| Then he left.", 2, false)]
    [TestCase("The Foob was there. He saw the Foob.| Then he left.", 3, false)]
    [TestCase("He saw the brk.| Then he left.", 4, false)]
    [TestCase("He saw the brk!| Then he left.", 3, false)]
    [TestCase("He saw the brkthg.| Then he left.", 0, false)]
    [TestCase("He saw the bridge.| Then he left.", 0, false)]
    [TestCase("He saw the \u00fcbr.| Then he left.", 0, false)]
    [TestCase("He saw the \u043c\u043b\u043d.| Then he left.", 4, false)]
    [TestCase("He saw the \u043c\u043b\u043e.| Then he left.", 0, false)]
    [TestCase("He met J.| Smith there.", 0, false)]
    [TestCase("He saw City-St.| Joseph there.", 1, false)]
    public void Abbreviations_are_known_by_the_list_by_their_use_or_by_their_letters(string marked, int evidence, bool isTitle)
    {
        BoundaryContext context = At(marked);
        Assert.That((context.Abbreviation, context.IsTitle), Is.EqualTo(((byte)evidence, isTitle)));
    }

    [Test]
    public void The_abbreviation_at_the_end_of_a_compound_is_as_long_as_itself() => Assert.That(At("He saw City-St.| Joseph there.").LeftLength, Is.EqualTo(2));

    [TestCase("she left", RightKind.Lower)]
    [TestCase("She left", RightKind.Capitalized)]
    [TestCase("NATO left", RightKind.Capitals)]
    [TestCase("J. Smith left", RightKind.SingleCapital)]
    [TestCase("I left", RightKind.SingleCapital)]
    [TestCase("I", RightKind.SingleCapital)]
    [TestCase("12 men left", RightKind.Digit)]
    [TestCase("2. Item", RightKind.ListMarker)]
    [TestCase("12) Item", RightKind.ListMarker)]
    [TestCase("1234. Item", RightKind.Digit)]
    [TestCase("a) item", RightKind.ListMarker)]
    [TestCase("a.) item", RightKind.ListMarker)]
    [TestCase("a.item", RightKind.Lower)]
    [TestCase("\u8fd9\u662f", RightKind.UncasedLetters)]
    [TestCase("\u201cShe left", RightKind.QuotedCapital)]
    [TestCase("\u201c She left", RightKind.QuotedCapital)]
    [TestCase("\u00ab\u00a0She left", RightKind.QuotedCapital)]
    [TestCase("\u00ab\u202fShe left", RightKind.QuotedCapital)]
    [TestCase("``She left", RightKind.QuotedCapital)]
    [TestCase(",,She left", RightKind.QuotedCapital)]
    [TestCase("\u201cshe left", RightKind.QuotedOther)]
    [TestCase("\u201c12 men", RightKind.QuotedOther)]
    [TestCase("\u201c\u8fd9\u662f", RightKind.QuotedOther)]
    [TestCase("(She left", RightKind.Bracket)]
    [TestCase("(she left", RightKind.Bracket)]
    [TestCase("(12 men", RightKind.Bracket)]
    [TestCase("(\u8fd9\u662f", RightKind.Bracket)]
    [TestCase("(\u201cShe left", RightKind.Bracket)]
    [TestCase("- She left", RightKind.Dash)]
    [TestCase("\u2013 She left", RightKind.Dash)]
    [TestCase("\u2014She left", RightKind.Dash)]
    [TestCase("& she left", RightKind.Symbol)]
    [TestCase("\u00bfShe left", RightKind.InvertedMark)]
    [TestCase("\u00a1She left", RightKind.InvertedMark)]
    [TestCase("https://a.example left", RightKind.Address)]
    [TestCase("http://a.example left", RightKind.Address)]
    [TestCase("www.a.example left", RightKind.Address)]
    [TestCase("ww.a.example left", RightKind.Lower)]
    [TestCase("how it left", RightKind.Lower)]
    public void What_follows_is_told_by_its_first_characters(string right, object kind) => Assert.That(At($"He saw the bridge.| {right}").Right, Is.EqualTo(kind));

    [TestCase(", she left")]
    [TestCase("; she left")]
    [TestCase(": she left")]
    [TestCase("/ she left")]
    [TestCase("% she left")]
    [TestCase("= she left")]
    [TestCase("\u3001 she left")]
    [TestCase("\uff0c she left")]
    [TestCase("\u060c she left")]
    [TestCase("- she left")]
    [TestCase("\u2014she left")]
    public void Before_a_mark_that_goes_on_nobody_is_asked(string right) => Assert.That(Proposals.At($"He saw the bridge.| {right}"), Is.Null);

    [TestCase("She left", 0)]
    [TestCase("She Left", 1)]
    [TestCase("She 12", 3)]
    [TestCase("She - left", 2)]
    [TestCase("She", 2)]
    [TestCase("She, Ann", 2)]
    [TestCase("She \u8fd9\u662f", 0)]
    [TestCase("- She left", 1)]
    [TestCase("--She left", 1)]
    [TestCase("\u2014She left", 1)]
    [TestCase("- 5 men", 3)]
    public void So_is_the_word_after_it(string right, int second) => Assert.That(At($"He saw the bridge.| {right}").Second, Is.EqualTo(second));

    [TestCase("He saw it.| Bridges left.", 0)]
    [TestCase("He saw it.| The man left.", 1)]
    [TestCase("He saw the man.| The man left.", 3)]
    [TestCase("He had bridges. He saw it.| Bridges left.", 2)]
    [TestCase("He saw it.| \u201cNobody left.\u201d", 1)]
    [TestCase("He saw it.| I. Smith left.", 0)]
    public void A_capital_says_more_where_the_word_is_a_function_word_or_written_small_elsewhere(string marked, int start) =>
        Assert.That(At(marked).Start, Is.EqualTo(start));

    [TestCase("He saw it!| She left.", EndMark.Exclamation)]
    [TestCase("He saw it?| She left.", EndMark.Question)]
    [TestCase("He saw it?!| She left.", EndMark.Several)]
    [TestCase("He saw it...| She left.", EndMark.Ellipsis)]
    [TestCase("He saw it..| She left.", EndMark.Ellipsis)]
    [TestCase("He saw it\u2026| She left.", EndMark.Ellipsis)]
    [TestCase("He saw it\u2025| She left.", EndMark.Ellipsis)]
    [TestCase("He saw it. . .| She left.", EndMark.Ellipsis)]
    [TestCase("He saw it ! ! !| She left.", EndMark.Several)]
    [TestCase("He saw it.| She left.", EndMark.Stop)]
    [TestCase("He saw it .| She left.", EndMark.SpacedStop)]
    [TestCase("He saw it\uff0e| She left.", EndMark.Stop)]
    [TestCase("He saw it\u2024| She left.", EndMark.Stop)]
    [TestCase("He saw it\u3002| She left.", EndMark.Other)]
    [TestCase("He saw it\u3002\u3002| She left.", EndMark.Other)]
    [TestCase("He saw it.\u3002| She left.", EndMark.Other)]
    [TestCase("He saw it| The man left.", EndMark.None)]
    public void The_mark_is_one_of_a_few(string marked, object mark) => Assert.That(At(marked).Mark, Is.EqualTo(mark));

    [TestCase("He saw it.| She left.", 0)]
    [TestCase("\u201cHe saw it.\u201d| She left.", 1)]
    [TestCase("He saw it.*| She left.", 1)]
    [TestCase("He saw it.\u201d*| She left.", 1)]
    [TestCase("(He saw it.)| She left.", 2)]
    [TestCase("He saw it.[12]| She left.", 2)]
    [TestCase("He saw (it.)| She left.", 3)]
    [TestCase("He saw (it.\u201d)| She left.", 3)]
    [TestCase("He saw \u201cit . \u201d| She left.", 1)]
    [TestCase("( He saw it . )| She left.", 2)]
    [TestCase("He saw ( it . )| She left.", 3)]
    public void What_closes_after_it_is_a_quote_or_a_bracket(string marked, int closing) => Assert.That(At(marked).Closing, Is.EqualTo(closing));

    [TestCase("He saw it.| She left.", GapKind.Space)]
    [TestCase("He saw it.|  She left.", GapKind.Spaces)]
    [TestCase("\u4ed6\u6765\u4e86\u3002|\u6211\u8d70\u4e86\u3002", GapKind.None)]
    [TestCase("He saw it|  The man left.", GapKind.Spaces)]
    [TestCase("He saw it| The man left.", GapKind.Space)]
    public void The_gap_is_none_one_space_or_more(string marked, object gap) => Assert.That(At(marked).Gap, Is.EqualTo(gap));

    [TestCase("He saw (the bridge.| She left.", 1)]
    [TestCase("He saw \u201cthe bridge.| She left.", 2)]
    [TestCase("He saw (\u201cthe bridge.| She left.", 3)]
    [TestCase("He saw (it) and the bridge.| She left.", 0)]
    [TestCase("He saw \u201cit\u201d and the bridge.| She left.", 0)]
    [TestCase("He saw \u201cthe bridge.| She left.", 2)]
    [TestCase("He saw \u201eit\u201c and the bridge.| She left.", 0)]
    [TestCase("He saw \u00abit\u00bb and the bridge.| She left.", 0)]
    [TestCase("(He saw it.\n\nHe saw the bridge.| She left.", 0)]
    [TestCase("\u201cHe saw it.\n\nHe saw the bridge.| She left.", 0)]
    public void Brackets_and_quotation_marks_that_are_open_are_known(string marked, int inside) => Assert.That(At(marked).Inside, Is.EqualTo(inside));

    [TestCase("Go.| She left.", 1, 0)]
    [TestCase("He goes.| She left.", 2, 1)]
    [TestCase("He saw it.| She left.", 3, 1)]
    [TestCase("He saw the town again.| She left.", 4, 2)]
    [TestCase("He saw the town again and went to see her too.| She left.", 5, 3)]
    public void Words_and_length_so_far_are_counted_coarsely(string marked, int words, int length)
    {
        BoundaryContext context = At(marked);
        Assert.That((context.Words, context.Length), Is.EqualTo(((byte)words, (byte)length)));
    }

    [TestCase(1, 1)]
    [TestCase(3, 3)]
    [TestCase(4, 4)]
    [TestCase(6, 4)]
    [TestCase(7, 5)]
    [TestCase(11, 5)]
    [TestCase(12, 6)]
    [TestCase(23, 6)]
    [TestCase(24, 7)]
    [TestCase(60, 7)]
    public void Words_are_told_apart_in_eight_steps(int words, int expected)
    {
        string sentence = string.Join(' ', Enumerable.Repeat("It", words));
        Assert.That(At($"{sentence}.| She left.").Words, Is.EqualTo(expected));
        Assert.That(At($"One left.\n\n{sentence}.| She left.").Words, Is.EqualTo(expected), "from the start of the sentence");
    }

    [TestCase(3, 0)]
    [TestCase(4, 1)]
    [TestCase(11, 1)]
    [TestCase(12, 2)]
    [TestCase(23, 2)]
    [TestCase(24, 3)]
    [TestCase(47, 3)]
    [TestCase(48, 4)]
    [TestCase(95, 4)]
    [TestCase(96, 5)]
    [TestCase(191, 5)]
    [TestCase(192, 6)]
    [TestCase(383, 6)]
    [TestCase(384, 7)]
    public void Lengths_are_told_apart_in_eight_steps(int length, int expected)
    {
        string sentence = ("It " + new string('x', 400))[..length];
        Assert.That(At($"{sentence.TrimEnd().PadRight(length, 'x')}.| She left.").Length, Is.EqualTo(expected));
        Assert.That(At($"One left.\n\n{sentence.TrimEnd().PadRight(length, 'x')}.| She left.").Length, Is.EqualTo(expected), "from the start of the sentence");
    }

    [TestCase("a b c d. E f")]
    [TestCase("ab, c-d'e. F g")]
    [TestCase("Aa bB cC. D e")]
    [TestCase("1a 2 b3. C d")]
    [TestCase("it's x-y. A b")]
    [TestCase("He saw it. A b")]
    [TestCase("A,b c  d. E f")]
    public void Words_are_counted_alike_in_a_short_text_and_at_the_start_of_a_long_one(string text)
    {
        // Plain letters are passed over in blocks where the text goes on for long enough.
        Proposals alone = new(false), before = new(false);
        new SentenceSplitter().Split(text, LanguageProfile.For("en"), alone, [], default);
        new SentenceSplitter().Split(text + "\n\n" + string.Concat(Enumerable.Repeat("The Man saw it. ", 9)), LanguageProfile.For("en"), before, [], default);
        Assert.That(alone.Asked, Is.Not.Empty);
        Assert.That(before.Asked.Take(alone.Asked.Count).Select(a => (a.Mark, a.Next, a.Context.Words, a.Context.Length)), Is.EqualTo(alone.Asked.Select(a => (a.Mark, a.Next, a.Context.Words, a.Context.Length))));
    }

    [TestCase("He saw it with| The man left.", true, 0)]
    [TestCase("He saw the bridge| The man left.", false, 0)]
    [TestCase("He saw the old London| The man left.", false, 1)]
    [TestCase("He saw the London Bridge| The man left.", false, 2)]
    [TestCase("He saw the Old London Bridge Inn| The man left.", false, 3)]
    [TestCase("He saw the London, Bridge| The man left.", false, 1)]
    public void Without_a_mark_the_words_before_tell(string marked, bool isFunctionWord, int capitals)
    {
        BoundaryContext context = At(marked);
        Assert.That((context.LeftIsFunctionWord, context.CapitalRun), Is.EqualTo((isFunctionWord, (byte)capitals)));
    }

    [TestCase("He saw the river;| The man left.")]
    [TestCase("He saw the river,| The man left.")]
    [TestCase("He saw &| The man left.")]
    [TestCase("He saw `| The man left.")]
    [TestCase("Copyright 2015| The man left.")]
    [TestCase("He saw the| Bridge.")]
    [TestCase("He saw the river| the man left.")]
    [TestCase("He said , \u201d| The man left.")]
    public void Some_gaps_without_a_mark_are_not_worth_reading(string marked) => Assert.That(Proposals.At(marked), Is.Null);

    [TestCase("In the end of 2015| The man left.")]
    [TestCase("He saw \u201cit\u201d| The man left.")]
    [TestCase("He said \u201d| The man left.")]
    public void Others_are(string marked) => Assert.That(Proposals.At(marked), Is.Not.Null);

    [Test]
    public void What_a_sentence_begins_with_and_the_habits_of_the_text_are_known()
    {
        Assert.That(At("He saw it.| She left.").Opening, Is.Zero);
        Assert.That(At("e-mails came. He saw it.| She left. He Was At It, At Home.").Opening, Is.EqualTo(1));
        Assert.That(At("\u4ed6\u6765\u4e86\u3002|\u6211\u8d70\u4e86\u3002").Opening, Is.EqualTo(2));
        Assert.That(At("--- 12 --- he saw it.| She left.").Opening, Is.EqualTo(3));
        Assert.That(At("\u201c(He saw it.| She left.").Opening, Is.Zero);
        Assert.That(At("he saw it.\n\nshe saw Him.\n\nthey saw It.| She left.").Casual, Is.EqualTo(3));
        Assert.That(At("One\n\nTwo\n\nThree\n\nHe saw it.| She left.").Bare, Is.EqualTo(3));
        Assert.That(At("He saw it.| She left.").Bare, Is.Zero);
    }

    [Test]
    public void Ordinals_and_dates_are_known_where_the_language_has_them()
    {
        Assert.That(At("Er kam am 27. 3.| 2001 wieder.", "de").InDate);
        Assert.That(At("Er kam am 27. 3.| 20 wieder.", "de").InDate, Is.False);
        foreach ((string tag, bool atToken, bool written) in new[] { ("de", true, true), ("en", false, false), ("cs", false, true), ("sk", false, true), ("pl", false, true), ("tr", false, true) })
        {
            BoundaryContext context = At("Aber er kam an.| Sie ging.", tag);
            Assert.That(context.WritesOrdinals, Is.EqualTo(written), tag);
            Assert.That(context.OrdinalStops, Is.EqualTo(atToken).Or.EqualTo(written), tag);
        }
    }

    private static BoundaryContext At(string marked, string tag = "en") => Proposals.At(marked, tag) ?? throw new AssertionException($"Nobody was asked: {marked}");
}
