using Summarizer.Languages;
using Summarizer.Segmentation.Sentences;
using Summarizer.Text;

namespace Summarizer.Tests.Segmentation.Sentences;

/// <summary>The small readers that the splitter asks: dates, list markers, quoted speech, cuts, given sentences, languages.</summary>
public class SmallReadersTests
{
    [TestCase("03/27/2001 09:11 AM", true)]
    [TestCase("03/27/2001 09:11 PM", true)]
    [TestCase("3/7/2001 9:11am", true)]
    [TestCase("27.03.2001 09:11", true)]
    [TestCase("2001-03-27 09:11:05", true)]
    [TestCase("27.3.01, 9:11", true)]
    [TestCase("sent 27.3.01, 9:11", true)]
    [TestCase("27.3.01; 9:11", false)]
    [TestCase("27.3-01 9:11", false)]
    [TestCase("27.3 9:11", false)]
    [TestCase("27/3/2001", false)]
    [TestCase("27/3/2001 0911", false)]
    [TestCase("27/3/2001 09", false)]
    [TestCase("27/3/2001-09:11", false)]
    [TestCase("x/3/2001 09:11", false)]
    [TestCase("27/x/2001 09:11", false)]
    [TestCase("27/3/x 09:11", false)]
    [TestCase("2001 09:11", false)]
    [TestCase("27/3/ 09:11", false)]
    [TestCase("27/3/20011 09:11", false)]
    [TestCase("09:11", false)]
    [TestCase(" 09:11", false)]
    [TestCase("AM", false)]
    [TestCase("", false)]
    [TestCase("03/27/2001 09:11 XM", false)]
    [TestCase("03/27/2001 09:11 AX", false)]
    public void A_date_and_a_time_of_day_head_a_message(string text, bool expected) => Assert.That(TimeStamp.EndsAt(text, text.Length), Is.EqualTo(expected));

    [TestCase("27. 3|. 2001", true)]
    [TestCase("27.3|.2001", true)]
    [TestCase("7.3|.2001", true)]
    [TestCase("7.\u00a012|. 1999 ", true)]
    [TestCase("on 27. 3|. 2001x", true)]
    [TestCase("27. 3|. 20015", false)]
    [TestCase("27. 3|. 201", false)]
    [TestCase("27. 3|. 2O01", false)]
    [TestCase("27, 3|. 2001", false)]
    [TestCase("x. 3|. 2001", false)]
    [TestCase("27.  3|. 2001", false)]
    [TestCase(". 3|. 2001", false)]
    [TestCase("3|. 2001", false)]
    [TestCase("x|. 2001", false)]
    public void A_stop_between_month_and_year_is_in_a_date(string marked, bool expected)
    {
        int mark = marked.IndexOf('|', StringComparison.Ordinal);
        string text = marked.Remove(mark, 1);
        int next = text[mark + 1] == ' ' ? mark + 2 : mark + 1;
        Assert.That(TimeStamp.IsInDate(text, mark, next), Is.EqualTo(expected));
    }

    [TestCase("1. one", "2. two", true)]
    [TestCase("1) one", "2) two", true)]
    [TestCase("(1) one", "(2) two", true)]
    [TestCase("a) one", "b) two", true)]
    [TestCase("a.) one", "b.) two", true)]
    [TestCase("9. nine", "10. ten", true)]
    [TestCase("119. one", "120. two", true)]
    [TestCase("\u2022 1. one", "2. two", true)]
    [TestCase("\u2022  1. one", "2. two", true)]
    [TestCase("1. one", "3. three", false)]
    [TestCase("1. one", "1. one", false)]
    [TestCase("1. one", "2) two", false)]
    [TestCase("1. one", "b. two", false)]
    [TestCase("a. one", "2. two", false)]
    [TestCase("1. one", "2.two", false)]
    [TestCase("1. one", "2 two", false)]
    [TestCase("1 one", "2. two", false)]
    [TestCase("1 one", "2 two", false)]
    [TestCase("one", "2. two", false)]
    [TestCase("A. one", "B. two", false)]
    [TestCase("1. one", "2.", false)]
    [TestCase("1. one", "2", false)]
    [TestCase("1. one", "", false)]
    [TestCase("1234. one", "1235. two", false)]
    [TestCase("z. one", "{. two", false)]
    public void A_list_goes_on_with_its_next_marker(string first, string next, bool expected)
    {
        string text = first + " " + next;
        ListMarker list = default;
        list.Begin(text, 0);
        Assert.That(list.Continues(text, first.Length + 1), Is.EqualTo(expected));
    }

    [Test]
    public void A_marker_covers_itself_and_not_what_follows()
    {
        ListMarker list = default;
        list.Begin("(12.) twelve", 0);
        Assert.That(list.HasMarker);
        Assert.That((list.Covers(0), list.Covers(5), list.Covers(6)), Is.EqualTo((true, true, false)));
        list.Begin("twelve", 0);
        Assert.That((list.HasMarker, list.Covers(0)), Is.EqualTo((false, false)));
        list.Begin("", 0);
        Assert.That(list.HasMarker, Is.False);
        list.Begin("1...  three marks", 0);
        Assert.That(list.HasMarker, Is.False);
        list.Begin("\u2022", 0);
        Assert.That(list.HasMarker, Is.False);
    }

    [TestCase("\u3068\u8a00\u3063\u305f", true, TestName = "{m}(a_Japanese_particle)")]
    [TestCase("\u7136\u540e\u8d70\u4e86", true, TestName = "{m}(a_Chinese_connective)")]
    [TestCase("\u4ed6\u8bf4\u3002", true, TestName = "{m}(he_says)")]
    [TestCase("\u8bf4\u3002", true, TestName = "{m}(says)")]
    [TestCase("\u5f20\u5927\u660e\u8bf4\u3002", true, TestName = "{m}(a_name_of_three_says)")]
    [TestCase("\u5f20\u5927\u660e\u4eec\u90fd\u8bf4\u3002", false, TestName = "{m}(the_verb_is_too_far)")]
    [TestCase("\u4ed6\u3002\u8bf4", false, TestName = "{m}(a_mark_before_the_verb)")]
    [TestCase("\u6211\u4eec\u8d70\u4e86", false, TestName = "{m}(another_sentence)")]
    [TestCase("\u6211", false, TestName = "{m}(the_text_ends)")]
    public void Speech_goes_on_with_who_says_it(string text, bool expected) => Assert.That(QuotedSpeech.GoesOn("\u300d" + text, 1), Is.EqualTo(expected));

    [Test]
    public void Every_particle_connective_and_verb_of_speech_goes_on()
    {
        foreach (char c in "\u3068\u3063\u306a\u306e\u304c\u3092\u306b\u306f\u3067\u3082\u3084\u7136\u63a5\u968f\u96a8\u4fbf\u5c31\u53c8\u5e76\u4e26\u800c\u8bf4\u8aaa\u9053\u95ee\u554f\u558a\u7b54")
            Assert.That(QuotedSpeech.GoesOn(c + "\u6211\u4eec\u8d70\u4e86\u4e86", 0), $"{c}");
    }

    [TestCase("aaaa\nbb, cc dd eeeeeeee", 20, "aaaa\nbb,")]
    [TestCase("aaaaa\nb, cc dd eeeeeeee", 20, "aaaaa\n")]
    [TestCase("aaaa bb, cc dd eeeeeeee", 20, "aaaa bb,")]
    [TestCase("aaaa bb; cc dd eeeeeeee", 20, "aaaa bb;")]
    [TestCase("aaaa bb: cc dd eeeeeeee", 20, "aaaa bb:")]
    [TestCase("aaaa bb\u2014 cc dd eeeeeeee", 20, "aaaa bb\u2014")]
    [TestCase("aaaa bb\u3001 cc dd eeeeeeee", 20, "aaaa bb\u3001")]
    [TestCase("aaaa bb\uff0c cc dd eeeeeeee", 20, "aaaa bb\uff0c")]
    [TestCase("aaaa bb\uff1b cc dd eeeeeeee", 20, "aaaa bb\uff1b")]
    [TestCase("aaaa bb\u060c cc dd eeeeeeee", 20, "aaaa bb\u060c")]
    [TestCase("aa, bb, cc dd eeeeeeee", 20, "aa, bb,")]
    [TestCase("aaaa bbb cc dd eeeeeeeee", 20, "aaaa bbb cc dd ")]
    [TestCase("aa,aaaaaaaaaaaaaaaaaaaaaa", 20, "aa,aaaaaaaaaaaaaaaaa")]
    [TestCase("aaaaaaaaaaaaaaaaaaaaaaaa", 20, "aaaaaaaaaaaaaaaaaaaa")]
    [TestCase("aaaaaaa\u2028bb, cc dd eeeeeeee", 20, "aaaaaaa\u2028")]
    [TestCase("aaaaaaa\u0085bb, cc dd eeeeeeee", 20, "aaaaaaa\u0085")]
    [TestCase("aaaaaaa\rbb, cc dd eeeeeeee", 20, "aaaaaaa\r")]
    public void A_sentence_too_long_is_cut_at_a_line_a_clause_or_a_word(string text, int most, string expected)
    {
        // Not in the first quarter, so that no piece is tiny.
        Assert.That(text[..SentenceCutter.FindCut(text, 0, most)], Is.EqualTo(expected));
        Assert.That(SentenceCutter.FindCut("xxx" + text, 3, most) - 3, Is.EqualTo(SentenceCutter.FindCut(text, 0, most)), "wherever it stands");
    }

    [Test]
    public void No_cut_parts_a_character()
    {
        string smiles = string.Concat(Enumerable.Repeat("\U0001F600", 20));
        Assert.That(SentenceCutter.FindCut(smiles, 0, 20), Is.EqualTo(20));
        Assert.That(SentenceCutter.FindCut(smiles, 0, 21), Is.EqualTo(20));
        Assert.That(SentenceCutter.FindCut(new string('x', 20) + "\U0001F600xxxx", 0, 21), Is.EqualTo(20));
        Assert.That(SentenceCutter.FindCut(new string('x', 20) + "\ude00xxxx", 0, 20), Is.EqualTo(20), "half a character alone");
        Assert.That(SentenceCutter.FindCut(new string('x', 19) + "\ud83dxxxx", 0, 20), Is.EqualTo(20));
    }

    [Test]
    public void Given_sentences_are_trimmed_and_checked()
    {
        List<TextSpan> found = [];
        new GivenSentences([new(0, 5), new(5, 7), new(8, 12)]).Split(" ab    \tcd\n ", LanguageProfile.Neutral, found);
        Assert.That(found, Is.EqualTo(new TextSpan[] { new(1, 3), new(8, 10) }), "white space alone is no sentence");
        Assert.That(() => new GivenSentences([new(0, 5), new(4, 7)]).Split("abcdefgh", LanguageProfile.Neutral, []), Throws.ArgumentException.With.Message.Contains("overlaps"));
        Assert.That(() => new GivenSentences([new(0, 9)]).Split("abcdefgh", LanguageProfile.Neutral, []), Throws.ArgumentException.With.Message.Contains("8 code units"));
        Assert.That(() => new GivenSentences([new(0, 4), new(4, 8)]).Split("abcdefgh", LanguageProfile.Neutral, []), Throws.Nothing);
    }

    [TestCase("english", "en")]
    [TestCase("germanic", "de nl sv da nb nn no is af fo lb")]
    [TestCase("romance", "fr es pt it ca ro gl")]
    [TestCase("slavic", "cs sk pl ru uk be bg sr hr sl bs mk")]
    [TestCase("uralic", "fi et hu")]
    [TestCase("turkic", "tr az kk uz tk ky")]
    [TestCase("cjk", "zh ja")]
    [TestCase("arabic", "fa ar ur ps ckb")]
    [TestCase("neutral", "und el th ko vi xx")]
    public void Languages_written_alike_share_a_model(string family, string tags)
    {
        foreach (string tag in tags.Split(' ')) Assert.That(LanguageFamilies.Of(tag), Is.EqualTo(family), tag);
    }

    [TestCase(".!?\u3002\u061f\u0964\u2026\u2025\u17d4\u17d5\uff0e", BoundaryCharacter.EndMark)]
    [TestCase(" \t\u00a0\u3000", BoundaryCharacter.Space)]
    [TestCase("\n\r\u0085\u2028\v", BoundaryCharacter.LineBreak)]
    [TestCase("\u2029\f", BoundaryCharacter.ParagraphBreak)]
    [TestCase("([{\u300c\u300e\u300a\u3010\uff08\u3008", BoundaryCharacter.Opening)]
    [TestCase(")]}\u300d\u300f\u300b\u3011\uff09\u3009", BoundaryCharacter.Closing)]
    [TestCase("\u201c\u201d\u201e\u201a\u00ab\u00bb\u2018\u2019'\u2039", BoundaryCharacter.Quote)]
    [TestCase(";:\u037e", BoundaryCharacter.LocalMark)]
    [TestCase("@/", BoundaryCharacter.Address)]
    [TestCase("\u2022\u2043\u25aa\u25cf\u2023\u25e6\u25a0", BoundaryCharacter.Bullet)]
    [TestCase("a7,-_\u4e2d\ud800", BoundaryCharacter.Other)]
    public void Characters_are_known_by_what_they_mean_to_a_boundary(string characters, object kind)
    {
        foreach (char c in characters) Assert.That(BoundaryCharacters.Of(c), Is.EqualTo(kind), $"{(int)c:x4}");
    }

    [Test]
    public void A_straight_quotation_mark_is_one() => Assert.That(BoundaryCharacters.Of('"'), Is.EqualTo(BoundaryCharacter.Quote));

    [Test]
    public void Splitting_to_strings_takes_a_language_or_finds_it()
    {
        Assert.That(SentenceSplitter.Split("He saw Dr. Smith. She left."), Is.EqualTo(new[] { "He saw Dr. Smith.", "She left." }));
        Assert.That(SentenceSplitter.Split("Er kam am 3. Mai. Sie ging.", "de"), Is.EqualTo(new[] { "Er kam am 3. Mai.", "Sie ging." }));
        Assert.That(SentenceSplitter.Split("\u03a4\u03b9 \u03ba\u03ac\u03bd\u03b5\u03b9\u03c2; \u039a\u03b1\u03bb\u03ac."), Has.Count.EqualTo(2), "Greek asks with a semicolon");
        Assert.That(SentenceSplitter.Split("\u03a4\u03b9 \u03ba\u03ac\u03bd\u03b5\u03b9\u03c2; \u039a\u03b1\u03bb\u03ac.", "en"), Has.Count.EqualTo(1));
        Assert.That(SentenceSplitter.Split(" "), Is.Empty);
        Assert.That(() => SentenceSplitter.Split(null!), Throws.ArgumentNullException);
        Assert.That(() => SentenceSplitter.Split("x", null!), Throws.ArgumentNullException);
        Assert.That(new SentenceSplitter().MaxLength, Is.EqualTo(2000));
        Assert.That(new SentenceSplitter { MaxLength = 100 }.MaxLength, Is.EqualTo(100));
        Assert.That(() => new SentenceSplitter { MaxLength = 99 }, Throws.InstanceOf<ArgumentOutOfRangeException>().With.Message.Contains("at least 100"));
    }

    [Test]
    public void Splitting_again_makes_no_garbage()
    {
        string text = string.Concat(Enumerable.Repeat("The council met on Monday to decide about the old bridge. Engineers had found cracks in its steel. ", 40));
        LanguageProfile english = LanguageProfile.For("en");
        SentenceSplitter splitter = new();
        List<TextSpan> found = [];
        long least = long.MaxValue;
        for (int run = 0; run < 6; run++)
        {
            found.Clear();
            long before = GC.GetAllocatedBytesForCurrentThread();
            splitter.Split(text, english, found);
            if (run > 0) least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
        }

        Assert.That(found, Has.Count.EqualTo(80));
        Assert.That(least, Is.LessThan(text.Length), "not a byte a character");
    }

    [Test]
    public void A_language_that_no_model_was_trained_for_takes_the_neutral_one_with_care()
    {
        // Between two capitals without a mark it never parts; some other model does where all speaks for it.
        static bool Parts(string tag)
        {
            foreach (GapKind gap in Enum.GetValues<GapKind>())
                for (int bits = 0; bits < 4 * 4 * 8 * 8; bits++)
                {
                    BoundaryContext context = new()
                    {
                        Mark = EndMark.None,
                        Left = LeftKind.Capitalized,
                        Right = RightKind.Capitalized,
                        Gap = gap,
                        Start = (byte)(bits & 3),
                        Second = (byte)((bits >> 2) & 3),
                        Words = (byte)((bits >> 4) & 7),
                        Length = (byte)((bits >> 7) & 7),
                        CapitalRun = 1,
                        Bare = 3,
                    };
                    if (BoundaryModels.For(LanguageProfile.For(tag)).IsBoundary(in context, 0, 1)) return true;
                }

            return false;
        }

        Assert.That((Parts("en"), Parts("de"), Parts("xx"), Parts("und")), Is.EqualTo((true, true, false, false)));
    }
}
