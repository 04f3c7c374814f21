using System.Text;
using Summarizer.Languages;
using Summarizer.Segmentation;
using Summarizer.Text;

namespace Summarizer.Tests.Languages;

public class CompositionTests
{
    [Test]
    public void Every_letter_that_the_platform_decomposes_is_composed_again()
    {
        if ("\u00e9".Normalize(NormalizationForm.FormD).Length == 1) Assert.Ignore("Globalization is invariant: nothing to compare with.");
        List<string> wrong = [];
        for (int c = 0x80; c < 0xFFFE; c++)
        {
            if (char.IsSurrogate((char)c) || !char.IsLetter((char)c)) continue;
            string letter = ((char)c).ToString();
            string decomposed = letter.Normalize(NormalizationForm.FormD);
            if (decomposed.Normalize(NormalizationForm.FormC) != letter) continue; // excluded from composition
            if (Composed(decomposed) != letter) wrong.Add($"{c:X4}");
        }

        Assert.That(wrong, Is.Empty);
    }

    [TestCase("fr", "l\u2019\u00e9t\u00e9", "l\u2019e\u0301te\u0301")]
    [TestCase("fr", "\u00c9l\u00e8ves", "E\u0301le\u0300ves")]
    [TestCase("vi", "vi\u1ec7t", "vie\u0323\u0302t")]
    [TestCase("de", "\u00dcbungen", "U\u0308bungen")]
    [TestCase("tr", "\u0130stanbul", "I\u0307stanbul")]
    [TestCase("ru", "\u0451\u0436\u0438\u043a\u0438\u0439", "\u0435\u0308\u0436\u0438\u043a\u0438\u0438\u0306")]
    [TestCase("el", "\u0391\u03b8\u03ae\u03bd\u03b1\u03c2", "\u0391\u03b8\u03b7\u0301\u03bd\u03b1\u03c2")]
    [TestCase("ko", "\ud55c\uad6d", "\u1112\u1161\u11ab\u1100\u116e\u11a8")]
    [TestCase("ja", "\u30ac\u30d1", "\u30ab\u3099\u30cf\u309a")]
    [TestCase("ar", "\u0622\u062e\u0631", "\u0627\u0653\u062e\u0631")]
    [TestCase("ar", "\u0645\u0624\u0645\u0646", "\u0645\u0648\u0654\u0645\u0646")]
    [TestCase("bn", "\u09ad\u09be\u09b2\u09cb", "\u09ad\u09be\u09b2\u09c7\u09be")]
    public void Terms_of_decomposed_words_are_those_of_composed_ones(string tag, string word, string decomposed)
    {
        LanguageProfile language = LanguageProfile.For(tag);
        Assert.That(Term(decomposed, language), Is.EqualTo(Term(word, language)));
    }

    [TestCase("fr", "m\u00eame", "me\u0302me")]
    [TestCase("es", "tambi\u00e9n", "tambie\u0301n")]
    [TestCase("cs", "v\u0161ak", "vs\u030cak")]
    [TestCase("vi", "nh\u1eefng", "nhu\u031b\u0303ng")]
    public void Decomposed_function_words_are_stop_words(string tag, string word, string decomposed)
    {
        LanguageProfile language = LanguageProfile.For(tag);
        Assert.That(Term(word, language), Is.Empty);
        Assert.That(Term(decomposed, language), Is.Empty);
    }

    [TestCase("es", "Vive en la p\u00e1g. 12 del libro. Adem\u00e1s, el Dr. P\u00e9rez lleg\u00f3 tarde.", "Vive en la pa\u0301g. 12 del libro. Adema\u0301s, el Dr. Pe\u0301rez llego\u0301 tarde.")]
    [TestCase("fr", "Voir l\u2019\u00e9d. 2020 du Dr. L\u00e9vy. \u00c9mile est venu. \u00catre l\u00e0, c\u2019est bien.", "Voir l\u2019e\u0301d. 2020 du Dr. Le\u0301vy. E\u0301mile est venu. E\u0302tre la\u0300, c\u2019est bien.")]
    [TestCase("cs", "Viz \u010dl. 5 z\u00e1kona \u010d. 3. Dal\u0161\u00ed v\u011bta je tady. \u010clov\u011bk p\u0159i\u0161el.", "Viz c\u030cl. 5 za\u0301kona c\u030c. 3. Dals\u030ci\u0301 ve\u030cta je tady. C\u030clove\u030ck pr\u030cis\u030cel.")]
    public void Decomposed_text_has_as_many_sentences_and_tokens_in_the_same_language(string tag, string text, string decomposed)
    {
        LanguageProfile language = LanguageProfile.For(tag);
        TextAnalyzer analyzer = new();
        Document composed = analyzer.Analyze(text, language), other = analyzer.Analyze(decomposed, language);
        Assert.That(other.Sentences.ToArray().Select(s => Composed(s.Span.Slice(decomposed).ToString())), Is.EqualTo(composed.Sentences.ToArray().Select(s => s.Span.Slice(text).ToString())));
        Assert.That(other.Tokens.ToArray().Select(t => Composed(t.Span.Slice(decomposed).ToString())), Is.EqualTo(composed.Tokens.ToArray().Select(t => t.Span.Slice(text).ToString())));
        Assert.That(LanguageDetector.Detect(decomposed), Is.EqualTo(LanguageDetector.Detect(text)));
    }

    [Test]
    public void Greek_capitals_make_the_term_of_small_letters()
    {
        LanguageProfile greek = LanguageProfile.For("el");
        Assert.That(Term("\u0391\u0398\u0397\u039d\u0391\u03a3", greek), Is.EqualTo(Term("\u0391\u03b8\u03ae\u03bd\u03b1\u03c2", greek)));
    }

    private static string Composed(string word)
    {
        char[] characters = word.ToCharArray();
        return new string(characters, 0, Composition.Compose(characters));
    }

    private static string Term(string word, LanguageProfile language)
    {
        char[] term = new char[word.Length];
        return new string(term, 0, TermNormalizer.Normalize(word, language, term));
    }
}
