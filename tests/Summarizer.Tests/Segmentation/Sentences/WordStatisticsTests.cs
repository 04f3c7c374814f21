using Summarizer.Languages;
using Summarizer.Segmentation.Sentences;

namespace Summarizer.Tests.Segmentation.Sentences;

/// <summary>What the use of words in a text tells of its boundaries.</summary>
public class WordStatisticsTests
{
    [TestCase("the Foo met", "foo", "NoStop")]
    [TestCase("the foo met", "Foo", "LowerCase, NoStop")]
    [TestCase("the Foo. They met", "foo", "None")]
    [TestCase("the Foo. they met", "foo", "StopThenMore")]
    [TestCase("the Foo., they met", "foo", "StopThenMore")]
    [TestCase("the Foo.they met", "foo", "StopThenMore")]
    [TestCase("the Foo. 12 met", "foo", "None")]
    [TestCase("the foo. They met", "foo", "LowerCase")]
    [TestCase("the Foo.", "foo", "None")]
    [TestCase("the Foo. ", "foo", "None")]
    [TestCase("the Foo", "foo", "NoStop")]
    [TestCase("the Foo met the foo. and Foo", "foo", "LowerCase, NoStop, StopThenMore")]
    [TestCase("the Foot met", "foo", "None")]
    [TestCase("the man met", "the", "LowerCase, NoStop, FunctionWord")]
    [TestCase("a man met", "the", "FunctionWord")]
    [TestCase("caf\u00e9 here", "CAF\u00c9", "LowerCase, NoStop")]
    [TestCase("cafe\u0301 here", "caf\u00e9", "LowerCase, NoStop")]
    [TestCase("Cafe\u0301 here", "caf\u00e9", "NoStop")]
    [TestCase("\u041c\u043e\u0441\u043a\u0432\u0430 \u0442\u0430\u043c", "\u043c\u043e\u0441\u043a\u0432\u0430", "NoStop")]
    [TestCase("\u041c\u043e\u0441\u043a\u0432\u0430. \u0442\u0430\u043c", "\u043c\u043e\u0441\u043a\u0432\u0430", "StopThenMore")]
    [TestCase("\u043c\u043e\u0441\u043a\u0432\u0430. \u0422\u0430\u043c", "\u043c\u043e\u0441\u043a\u0432\u0430", "LowerCase")]
    [TestCase("\u6771\u4eac \u3067", "\u6771\u4eac", "NoStop")]
    [TestCase("incomprehensibilities met", "Incomprehensibilities", "LowerCase, NoStop")]
    [TestCase("abcdefghijklmno met", "Abcdefghijklmno", "LowerCase, NoStop")]
    [TestCase("abcdefghijklmnop met", "Abcdefghijklmnop", "LowerCase, NoStop")]
    [TestCase("abcdefghijklmnop met", "Abcdefghijklmnoq", "None")]
    public void A_word_is_known_by_how_it_is_written_and_what_follows(string text, string word, string evidence)
    {
        Assert.That(Find(text, word).ToString(), Is.EqualTo(evidence));
        Assert.That(Find(text + new string(' ', 40), word + new string(' ', 40)).ToString(), Is.EqualTo(evidence), "wherever the text ends");
    }

    [Test]
    public void Words_hash_alike_whatever_their_case_and_marks()
    {
        Assert.That(WordStatistics.HashOf("Bridge"), Is.EqualTo(WordStatistics.HashOf("bRIDGE")));
        Assert.That(WordStatistics.HashOf("bridge over the whole river"), Is.EqualTo(WordStatistics.HashOf("bridge")), "the word ends at the space");
        Assert.That(WordStatistics.HashOf("caf\u00e9"), Is.EqualTo(WordStatistics.HashOf("CAFE\u0301")));
        Assert.That(WordStatistics.HashOf("caf\u00e9s"), Is.EqualTo(WordStatistics.HashOf("cafe\u0301s")));
        Assert.That(WordStatistics.HashOf("a\u0301\u0327b"), Is.Not.EqualTo(WordStatistics.HashOf("ab")));
        Assert.That(WordStatistics.HashOf("b\u200dc"), Is.EqualTo(WordStatistics.HashOf("bc")), "format characters count nothing");
        string[] words = ["bridge", "bridges", "ridge", "bridg", "egdirb", "caf\u00e9", "cafe", "\u043c\u043e\u0441\u043a\u0432\u0430", "\u043c\u043e\u0441\u043a\u0432", "abcdefghijklmnop", "abcdefghijklmnoq", "abcdefghijklmno"];
        Assert.That(words.Select(w => WordStatistics.HashOf(w)), Is.Unique);
    }

    [Test]
    public void Thousands_of_words_are_kept_apart()
    {
        string[] words = [.. Enumerable.Range(0, 1500).Select(static i => $"{(char)('a' + (i % 26))}{(char)('a' + (i / 26 % 26))}{(char)('a' + (i / 676))}x")];
        WordStatistics statistics = Of(string.Join(' ', words.Select(static (w, i) => i % 2 == 0 ? w : char.ToUpperInvariant(w[0]) + w[1..] + ".")) + " End");
        int lost = 0;
        for (int i = 0; i < words.Length; i++) if ((statistics.Find(words[i], 0) & WordStatistics.Evidence.LowerCase) != 0 != (i % 2 == 0)) lost++;
        Assert.That(lost, Is.LessThan(15), "a rare collision costs one piece of evidence");
        Assert.That(statistics.Find("zzzz", 0), Is.EqualTo(WordStatistics.Evidence.None));
    }

    [TestCase("The Man Met The Man. It was.", false)]
    [TestCase("The Man Met The Man. It Was.", true)]
    [TestCase("the man met the man. it was.", true)]
    [TestCase("THE MAN MET THE MAN.", true)]
    [TestCase("\u6771\u4eac\u3067", false)]
    [TestCase("\u041e\u043d \u043f\u0440\u0438\u0448\u0451\u043b \u0434\u043e\u043c\u043e\u0439.", false)]
    [TestCase("\u043e\u043d \u043f\u0440\u0438\u0448\u0451\u043b \u0434\u043e\u043c\u043e\u0439.", true)]
    [TestCase("\u041e\u041d \u041f\u0420\u0418\u0428\u0401\u041b \u0414\u041e\u041c\u041e\u0419.", true)]
    public void A_text_without_capitals_or_of_little_else_has_no_case(string text, bool isCaseless)
    {
        Assert.That(Of(text).IsCaseless, Is.EqualTo(isCaseless));
    }

    [Test]
    public void One_capital_in_a_hundred_words_is_enough_and_one_in_eight_words_must_be_small()
    {
        static bool IsCaseless(int capitals, int smalls)
        {
            return Of(string.Join(' ', Enumerable.Repeat("Man", capitals).Concat(Enumerable.Repeat("man", smalls)))).IsCaseless;
        }

        Assert.That((IsCaseless(1, 100), IsCaseless(1, 101), IsCaseless(8, 1), IsCaseless(9, 1)), Is.EqualTo((false, true, false, true)));
    }

    [TestCase("Here it is. Here it was.", 0)]
    [TestCase("A.\n\nB.\n\nC.\n\nD.\n\nE.\n\nF.\n\nG.\n\nH.\n\nhere.", 1)]
    [TestCase("A.\n\nB.\n\nhere.", 2)]
    [TestCase("A.\n\nhere.\n\nthere.", 3)]
    [TestCase("here.\n\nA.", 2)]
    [TestCase("here.\r\n\r\nthere.\r\n\r\nA.", 3)]
    [TestCase("A.\nhere.\nthere.", 0)]
    [TestCase("A? here. B? there.", 3)]
    [TestCase("A? B? C? here.", 2)]
    [TestCase("12.\n\n- x.", 0)]
    public void A_text_is_casual_that_begins_sentences_small(string text, int casual)
    {
        Assert.That(Of(text).Casual, Is.EqualTo(casual));
    }

    [TestCase("A man.\n\nA cat.\n\nA dog.", 0)]
    [TestCase("A man.\n\nA cat.\n\nA dog.\n\nA hat", 1)]
    [TestCase("A man.\n\nA cat.\n\nA hat", 2)]
    [TestCase("A man.\n\nA cat\n\nA hat", 2)]
    [TestCase("A man.\n\nA cat\n\nA dog\n\nA hat", 3)]
    [TestCase("A man.  \n\nA cat.\r\n\r\nA dog.", 0)]
    [TestCase("A man\r\n\r\nA cat  \n\nA dog", 3)]
    [TestCase("A 12\n\nA \u6771\u4eac\n\nA CAT", 3)]
    [TestCase("A man!\n\nA cat?\n\nA dog\u3002", 0)]
    [TestCase("A man:\n\nA cat)\n\nA dog-", 0)]
    [TestCase("\n\n", 0)]
    [TestCase("", 0)]
    public void A_text_is_bare_whose_paragraphs_end_without_a_mark(string text, int bare)
    {
        Assert.That(Of(text).Bare, Is.EqualTo(bare));
    }

    [TestCase("said ?we know", true)]
    [TestCase("?we know", true)]
    [TestCase("? we know", false)]
    [TestCase("we know,? he said", true)]
    [TestCase("we know, ? he said", true)]
    [TestCase("we know ? he said", false)]
    [TestCase("we know? he said", false)]
    [TestCase("we know ?", false)]
    [TestCase("?", false)]
    [TestCase("so ?12 men", true)]
    [TestCase("so ?- we", false)]
    public void A_question_mark_that_opens_a_word_or_follows_a_comma_is_a_lost_quotation_mark(string text, bool isLost) =>
        Assert.That(WordStatistics.IsLostQuote(text, text.IndexOf('?', StringComparison.Ordinal)), Is.EqualTo(isLost));

    [Test]
    public void Two_of_them_make_a_text_that_loses_quotes_and_then_small_letters_after_question_marks_say_nothing()
    {
        WordStatistics one = Of("He said ?we know? and left. Why? because."), two = Of("He said ?we know? and ?they too? and left. Why? because.");
        Assert.That((one.LosesQuotes, two.LosesQuotes), Is.EqualTo((false, true)));
        Assert.That(one.Casual, Is.GreaterThan(0));
        Assert.That(two.Casual, Is.Zero);
    }

    [TestCase("He left . She came .", true)]
    [TestCase("He left . She came.", false)]
    [TestCase("He left . She came . They spoke today.", true)]
    [TestCase("He left . She came . They spoke today. They slept again.", false)]
    [TestCase("He left . She came . See p. 12 and Mr. Lee .", true)]
    [TestCase("He left . . .", false)]
    [TestCase("He left .\nShe came .", true)]
    [TestCase("He left .x She came .y", false)]
    [TestCase("He left.", false)]
    [TestCase(". . .", false)]
    public void Tokenized_text_sets_its_stops_apart(string text, bool apart)
    {
        Assert.That(Of(text).SetsStopsApart, Is.EqualTo(apart));
    }

    [Test]
    public void A_long_text_can_be_cancelled_and_a_table_is_given_back_once()
    {
        Assert.That(() => Of("A text.", new CancellationToken(true)).Bare, Throws.InstanceOf<OperationCanceledException>());
        WordStatistics never = default;
        never.Release();
        WordStatistics twice = default;
        twice.Collect("A text.", [], default);
        twice.Release();
        twice.Release();
    }

    private static WordStatistics Of(string text, CancellationToken cancellationToken = default)
    {
        WordStatistics statistics = default;
        statistics.Collect(text, FunctionWords.HashesOf(LanguageProfile.For("en")), cancellationToken);
        return statistics;
    }

    /// <summary>What is known of a word, without the mark of a used entry.</summary>
    private static WordStatistics.Evidence Find(string text, string word) => (WordStatistics.Evidence)((byte)Of(text).Find(word, 0) & 0x7F);
}
