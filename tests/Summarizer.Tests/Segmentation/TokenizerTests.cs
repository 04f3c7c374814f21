using Summarizer.Languages;
using Summarizer.Segmentation.Words;
using Summarizer.Text;

namespace Summarizer.Tests.Segmentation;

public class TokenizerTests
{
    [TestCase("I don't know.", "I|don't|know|.")]
    [TestCase("A well-known U.S. firm, Dr. Smith said.", "A|well|-|known|U.S.|firm|,|Dr.|Smith|said|.")]
    [TestCase("It cost $3,000.50 (12%) at 10:30 on 3/4/2020!", "It|cost|$|3,000.50|(|12|%|)|at|10:30|on|3/4/2020|!")]
    [TestCase("See https://example.com/a_(b)?q=1. Or www.example.org, ok?", "See|https://example.com/a_(b)?q=1|.|Or|www.example.org|,|ok|?")]
    [TestCase("Mail jane.doe@example.com #topic @user", "Mail|jane.doe@example.com|#topic|@user")]
    [TestCase("Wait... what?! No -- \"yes\" :-) \U0001F469\u200D\U0001F469\u200D\U0001F467 ok", "Wait|...|what|?!|No|--|\"|yes|\"|:-)|\U0001F469\u200D\U0001F469\u200D\U0001F467|ok", TestName = "{m}(runs_of_marks)")]
    [TestCase("AT&T &amp; Co", "AT&T|&amp;|Co")]
    [TestCase("cafe\u0301 na\u00efve \u0928\u092e\u0938\u094d\u0924\u0947", "cafe\u0301|na\u00efve|\u0928\u092e\u0938\u094d\u0924\u0947")]
    [TestCase("end.Next 3.5 a.m.", "end|.|Next|3.5|a.m.")]
    public void Finds_the_tokens_of_English(string text, string expected) => Assert.That(Tokenize(text, "en"), Is.EqualTo(expected));

    [Test]
    public void Finds_characters_where_words_are_not_spaced() =>
        Assert.That(Tokenize("\u4eca\u5929\u3001\u30c6\u30b9\u30c8\u3067\u3059\u3002\U00020000", "ja"), Is.EqualTo("\u4eca|\u5929|\u3001|\u30c6\u30b9\u30c8|\u3067|\u3059|\u3002|\U00020000"));

    [TestCase("word", TokenKind.Word)]
    [TestCase("B52", TokenKind.Word)]
    [TestCase("1,234.5", TokenKind.Number)]
    [TestCase("...", TokenKind.Symbol)]
    [TestCase("\U0001F600", TokenKind.Symbol)]
    [TestCase("\0", TokenKind.Symbol)]
    [TestCase("https://a.example/b", TokenKind.Identifier)]
    [TestCase("a@b.example", TokenKind.Identifier)]
    [TestCase("#tag", TokenKind.Identifier)]
    [TestCase("\u6f22", TokenKind.Word)]
    public void Tells_what_a_token_is(string text, TokenKind kind)
    {
        List<Token> tokens = [];
        new Tokenizer().Tokenize(text, new TextSpan(0, text.Length), LanguageProfile.For("en"), tokens);
        Assert.That(tokens, Is.EqualTo(new[] { new Token(new TextSpan(0, text.Length), kind) }));
    }

    [Test]
    public void Lone_surrogates_are_symbols()
    {
        List<Token> tokens = [];
        new Tokenizer().Tokenize("a\udc00\ud800", new TextSpan(0, 3), LanguageProfile.Neutral, tokens);
        Assert.That(tokens.Select(t => (t.Span.Start, t.Kind)), Is.EqualTo(new[] { (0, TokenKind.Word), (1, TokenKind.Symbol), (2, TokenKind.Symbol) }));
    }

    [Test]
    public void Tokens_depend_neither_on_where_a_sentence_stands_nor_on_what_follows()
    {
        string[] pieces = ["a", "word", "averyveryverylongwordofmorethanthirtytwoletters", " ", " ", " ", "  ", ",", ".", "'", "-", "7", "é", "\n", "\"", "@", "’s"];
        Random random = new(8);
        for (int round = 0; round < 5_000; round++)
        {
            string sentence = string.Concat(Enumerable.Range(0, random.Next(1, 40)).Select(_ => pieces[random.Next(pieces.Length)]));
            int before = random.Next(40);
            string within = new string(' ', before) + sentence + " and what follows it, forty characters or more.";
            Assert.That(
                TokensOf(within, new TextSpan(before, before + sentence.Length)).Select(t => new Token(t.Span.Shift(-before), t.Kind)),
                Is.EqualTo(TokensOf(sentence, new TextSpan(0, sentence.Length))),
                sentence);
        }

        static List<Token> TokensOf(string text, TextSpan range)
        {
            List<Token> tokens = [];
            new Tokenizer().Tokenize(text, range, LanguageProfile.For("en"), tokens);
            return tokens;
        }
    }

    [Test]
    public void Tokens_are_ordered_disjoint_and_hold_all_but_white_space([Values("en", "fr", "de", "fi", "zh", "xx")] string tag)
    {
        for (int seed = 0; seed < 300; seed++)
        {
            string text = RandomText.Create(seed, 60);
            TextSpan range = new(seed % 7, text.Length - (seed % 5));
            List<Token> tokens = [];
            new Tokenizer().Tokenize(text, range, LanguageProfile.For(tag), tokens);
            int at = range.Start;
            foreach (Token token in tokens)
            {
                Assert.That(token.Span.Start, Is.GreaterThanOrEqualTo(at), text);
                Assert.That(token.Span.Length, Is.GreaterThan(0), text);
                Assert.That(string.IsNullOrWhiteSpace(text[at..token.Span.Start]), text);
                at = token.Span.End;
            }

            Assert.That(at, Is.LessThanOrEqualTo(range.End), text);
            Assert.That(string.IsNullOrWhiteSpace(text[at..range.End]), text);
        }
    }

    private static string Tokenize(string text, string tag)
    {
        List<Token> tokens = [];
        new Tokenizer().Tokenize(text, new TextSpan(0, text.Length), LanguageProfile.For(tag), tokens);
        return string.Join('|', tokens.Select(t => t.Span.Slice(text).ToString()));
    }
}
