using Summarizer.Languages;
using Summarizer.Segmentation.Words;

namespace Summarizer.Tests.Segmentation;

public class WordBreakerTests
{
    [Test]
    public void Breaks_words_as_the_Unicode_test_file_says()
    {
        int lines = 0;
        foreach ((string text, int[] boundaries, string comment) in BreakTestFile.Read("WordBreakTest.txt"))
        {
            List<int> found = [0];
            while (found[^1] < text.Length) found.Add(WordBreaker.NextBoundary(text, found[^1]));
            Assert.That(found, Is.EqualTo(boundaries), comment);
            lines++;
        }

        Assert.That(lines, Is.GreaterThan(1800));
    }

    [TestCase("", 0)]
    [TestCase(" \t\r\n...", 0)]
    [TestCase("The quick (\"brown\") fox can't jump 32.3 feet, right?", 9, TestName = "{m}(quotation_marks)")]
    [TestCase("e.g. 3,000 U.S. dollars", 4)]
    [TestCase("l'homme d\u2019un", 2)]
    [TestCase("naïve café", 2)]
    [TestCase("nai\u0308ve cafe\u0301", 2)]
    [TestCase("snake_case __ a_1", 2)]
    [TestCase("\U0001F600 \U0001F1E9\U0001F1EA smile", 1)]
    [TestCase("\ud800 \udc00 lone\0surrogates", 2)]
    [TestCase("\u0928\u092e\u0938\u094d\u0924\u0947 \u0926\u0941\u0928\u093f\u092f\u093e", 2)]
    [TestCase("\u05e6\u05d4\"\u05dc \u05d2'", 2, TestName = "{m}(a_Hebrew_abbreviation)")]
    public void Counts_words_with_a_letter_or_digit(string text, int expected) =>
        Assert.That(WordCounter.Count(text, LanguageProfile.Neutral), Is.EqualTo(expected));

    [Test]
    public void Counts_characters_where_words_are_not_spaced() =>
        Assert.That(WordCounter.CountCharacters("\u4eca\u5929\u5f88\u597d\uff0c\u53bb2\u6b21\u3002"), Is.EqualTo(7));

    [Test]
    public void Counting_equals_counting_the_boundaries_one_by_one()
    {
        Random random = new(7);
        const string alphabet = "ab1 .'\"-_,:\n\u00e9\u0301\u200d\u05d0\u30ab\u4e00\u0e01\U0001F600\U0001F1E9\ud800";
        for (int round = 0; round < 2000; round++)
        {
            char[] text = new char[random.Next(24)];
            for (int i = 0; i < text.Length; i++) text[i] = alphabet[random.Next(alphabet.Length)];
            int expected = 0;
            for (int start = 0; start < text.Length;)
            {
                int end = WordBreaker.NextBoundary(text, start);
                if (new string(text, start, end - start).EnumerateRunes().Any(System.Text.Rune.IsLetterOrDigit)) expected++;
                start = end;
            }

            Assert.That(WordCounter.Count(text, LanguageProfile.Neutral), Is.EqualTo(expected), new string(text));
        }
    }
}
