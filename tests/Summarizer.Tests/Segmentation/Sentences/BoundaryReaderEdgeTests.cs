using Summarizer.Languages;
using Summarizer.Segmentation.Sentences;

namespace Summarizer.Tests.Segmentation.Sentences;

/// <summary>The reader's answers one by one, at the edges of a text and of what it looks at.</summary>
public class BoundaryReaderEdgeTests
{
    [TestCase("Dear Ann,|The man left.", 2, true, true)]
    [TestCase("Dear Ann,|The man left.", 3, true, false, TestName = "{m}(too_many_words_for_a_greeting)")]
    [TestCase("Dear Ann,|The man left.", 2, false, false, TestName = "{m}(a_comma_within_a_line)")]
    [TestCase("He wrote:|The man left.", 2, true, true)]
    [TestCase("He wrote:|the man left.", 2, true, true)]
    [TestCase("He wrote:|The man left.", 2, false, false, TestName = "{m}(a_colon_within_a_line)")]
    [TestCase("He wrote:|\u8fd9\u662f.", 2, true, false)]
    [TestCase("He wrote;|The man left.", 2, true, false)]
    [TestCase("He wrote|The man left.", 2, false, true)]
    [TestCase("He wrote|the man left.", 2, true, false)]
    [TestCase("He wrote|Smith left.", 2, true, false)]
    [TestCase("He wrote 3|The man left.", 3, false, true)]
    [TestCase("Section 3|The man left.", 2, false, false)]
    [TestCase("He wrote (|The man left.", 2, false, false)]
    [TestCase("He wrote \u2018|The man left.", 2, false, false)]
    [TestCase("He wrote \u201d|The man left.", 2, false, true)]
    [TestCase("He wrote , \u201d|The man left.", 2, false, false)]
    [TestCase("He wrote , ''|The man left.", 2, false, false)]
    [TestCase("He wrote ,   ''|The man left.", 2, false, true, TestName = "{m}(the_comma_is_too_far)")]
    [TestCase("''|The man left.", 2, false, true)]
    public void A_gap_is_worth_reading_before_a_function_word_or_after_a_colon_or_greeting(string marked, int words, bool lineBreak, bool expected)
    {
        int at = marked.IndexOf('|', StringComparison.Ordinal);
        Assert.That(Of(marked.Replace('|', lineBreak ? '\n' : ' ')).IsWorthReading(at, at + 1, words, lineBreak), Is.EqualTo(expected));
    }

    [TestCase("No. 12", true)]
    [TestCase("No. 1", true)]
    [TestCase("No. x2", false)]
    [TestCase("No.12", false)]
    [TestCase("No 12", false)]
    [TestCase("Foo. 12", false)]
    [TestCase("No. ", false)]
    [TestCase("No.", false)]
    [TestCase("No", false)]
    [TestCase(". 12", false)]
    public void A_number_sign_is_an_abbreviation_before_a_number(string text, bool expected) => Assert.That(Of(text).IsNumberSign(0), Is.EqualTo(expected));

    [Test]
    public void Where_stops_are_set_apart_one_at_an_abbreviation_only_shortens()
    {
        const string tokenized = "He left the Inc. there . She met him . The man ran .";
        int mark = tokenized.IndexOf('.', StringComparison.Ordinal);
        BoundaryReader reader = Of(tokenized);
        foreach (LeftKind left in Enum.GetValues<LeftKind>())
        {
            bool shortens = left is LeftKind.InnerStops or LeftKind.SingleLower or LeftKind.SingleCapital;
            Assert.That(reader.OnlyShortens(new BoundaryContext { Mark = EndMark.Stop, Left = left }, mark), Is.EqualTo(shortens), $"{left}");
        }

        for (byte abbreviation = 0; abbreviation <= 5; abbreviation++)
            Assert.That(reader.OnlyShortens(new BoundaryContext { Mark = EndMark.Stop, Left = LeftKind.Lower, Abbreviation = abbreviation }, mark), Is.EqualTo(abbreviation is 1 or 2 or 5), $"{abbreviation}");
        Assert.That(reader.OnlyShortens(new BoundaryContext { Mark = EndMark.Stop, Left = LeftKind.Lower, Abbreviation = 5 }, "He left the".Length), Is.False, "a function word in the list of abbreviations");
        Assert.That(reader.OnlyShortens(new BoundaryContext { Mark = EndMark.SpacedStop, Left = LeftKind.SingleLower }, mark), Is.False);
        Assert.That(Of("He left the Inc. there. She met him today.").OnlyShortens(new BoundaryContext { Mark = EndMark.Stop, Left = LeftKind.SingleLower }, mark), Is.False);
    }

    [TestCase("Smith", true)]
    [TestCase("S", true)]
    [TestCase("S.", true)]
    [TestCase("SMITH", false)]
    public void A_word_is_capitalized_with_one_capital(string word, bool expected) => Assert.That(Of(word).IsCapitalized(0), Is.EqualTo(expected));

    [Test]
    public void Only_letters_of_scripts_without_capitals_are_uncased()
    {
        Assert.That((Of("\u8fd9").IsUncased(0), Of("a").IsUncased(0), Of("A").IsUncased(0), Of("1").IsUncased(0)), Is.EqualTo((true, false, false, false)));
        Assert.That((Of("the man").IsFunctionWord(0), Of("the man").IsFunctionWord(4)), Is.EqualTo((true, false)));
    }

    [TestCase("He", 0)]
    [TestCase("(((He", 0)]
    [TestCase("((((He", 3)]
    [TestCase("((he", 1)]
    [TestCase("((\u8fd9", 2)]
    [TestCase("((12", 3)]
    [TestCase("((", 3)]
    [TestCase("", 3)]
    public void A_sentence_begins_behind_at_most_three_marks(string text, int opening)
    {
        BoundaryContext context = default;
        Of(text).ReadHabits(ref context, 0);
        Assert.That(context.Opening, Is.EqualTo(opening));
        BoundaryContext later = default;
        Of("x " + text).ReadHabits(ref later, 2);
        Assert.That(later.Opening, Is.EqualTo(opening), "wherever it begins");
    }

    [Test]
    public void White_space_before_the_mark_is_passed_over_and_nothing_is_nothing()
    {
        Assert.That(Left("He saw  ").Left, Is.EqualTo(LeftKind.Lower));
        Assert.That(Left("   ").Left, Is.EqualTo(LeftKind.Nothing));
        Assert.That(Left("").Left, Is.EqualTo(LeftKind.Nothing));
        Assert.That(Left("x saw", start: 5).Left, Is.EqualTo(LeftKind.Nothing), "what stands before the sentence does not count");
        Assert.That(Left("x-saw", start: 2).LeftLength, Is.EqualTo(3));
        Assert.That((Left("\u00b0").Left, Left("5\u00b0").Left, Left("N\u00b0").Left, Left("xN\u00b0", start: 2).Left), Is.EqualTo((LeftKind.Symbol, LeftKind.Symbol, LeftKind.Mixed, LeftKind.Symbol)));
        Assert.That(Left("J. K").LeftLength, Is.EqualTo(2));
        Assert.That(Left("J.K", start: 2).LeftLength, Is.EqualTo(1));
        Assert.That(Left(new string('a', 60)).Left, Is.EqualTo(LeftKind.Lower));
    }

    [TestCase("MMM", LeftKind.Roman)]
    [TestCase("XLVIII", LeftKind.Roman)]
    [TestCase("XLVIIII", LeftKind.Capitals)]
    [TestCase("XLVA", LeftKind.Capitals)]
    [TestCase("DC", LeftKind.Capitals)]
    [TestCase("abc.def", LeftKind.InnerStops)]
    [TestCase("abc.defgh", LeftKind.Address)]
    [TestCase("abcde.fgh", LeftKind.Address)]
    [TestCase("a.b1", LeftKind.Address)]
    [TestCase("a@b", LeftKind.Lower)]
    [TestCase("a_bcdefghijklmn", LeftKind.Address)]
    [TestCase("a/b1", LeftKind.Address)]
    [TestCase("a-b1", LeftKind.Mixed)]
    [TestCase("e\u0301t\u00e9", LeftKind.Lower)]
    [TestCase("\u00c9T\u00c9", LeftKind.Capitals)]
    public void Words_with_marks_in_them_are_told_by_their_parts(string word, object kind) => Assert.That(Left(word).Left, Is.EqualTo(kind));

    [TestCase("", RightKind.End, 2)]
    [TestCase("(", RightKind.End, 2)]
    [TestCase("((((She", RightKind.Bracket, 2)]
    [TestCase("\u201c\u2018She left", RightKind.QuotedCapital, 0)]
    [TestCase("S", RightKind.SingleCapital, 2)]
    [TestCase("S\u0301e", RightKind.Capitalized, 2)]
    [TestCase("1)", RightKind.Digit, 2)]
    [TestCase("1) ", RightKind.ListMarker, 2)]
    [TestCase("a.. x", RightKind.ListMarker, 2)]
    [TestCase("http:/x", RightKind.Lower, 2)]
    [TestCase("\u201cwww.x.example", RightKind.QuotedOther, 2)]
    [TestCase("-", RightKind.Dash, 2)]
    [TestCase("\u201c.", RightKind.Continuation, 2)]
    [TestCase(")", RightKind.Continuation, 2)]
    [TestCase("(&", RightKind.Bracket, 2)]
    public void What_follows_is_read_to_the_end_of_the_text(string right, object kind, int second)
    {
        BoundaryContext context = default;
        Of("He Left the House. " + right).ReadRight(ref context, 19);
        Assert.That((context.Right, context.Second), Is.EqualTo((kind, (byte)second)));
    }

    private static BoundaryContext Left(string text, int start = 0)
    {
        BoundaryContext context = default;
        Of(text, seen: "He met the man. She saw Ann.").ReadLeft(ref context, start, text.Length);
        return context;
    }

    /// <param name="text">What is read.</param>
    /// <param name="seen">The text that words and capitals are known from; the same, where none is given.</param>
    private static BoundaryReader Of(string text, string? seen = null)
    {
        LanguageProfile language = LanguageProfile.For("en");
        WordStatistics statistics = default;
        statistics.Collect(seen ?? text, FunctionWords.HashesOf(language), default);
        return new BoundaryReader(text, language, statistics);
    }
}
