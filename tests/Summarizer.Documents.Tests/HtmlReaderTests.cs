using System.Text;

namespace Summarizer.Documents.Tests;

/// <summary>HTML to title and text: articles, small pages, broken and hostile markup.</summary>
public class HtmlReaderTests
{
    private const string Sentence = "The harbour was closed for three days while divers looked for the anchor that had been lost in the storm of last week. ";

    private static string Paragraphs(int count) => string.Concat(Enumerable.Range(1, count).Select(i => $"<p>Paragraph {i}. {Sentence}{Sentence}</p>"));

    [Test]
    public void Article_is_told_from_navigation_and_footer()
    {
        string html = $"""
            <!doctype html><html lang="en-GB"><head><title>Divers find anchor - The Daily Harbour</title><script>var evil = "Nonsense";</script><style>p{"{}"}</style></head>
            <body><nav><ul><li><a href="/">Home</a></li><li><a href="/sport">Sport</a></li></ul></nav>
            <main><article><h1>Divers find anchor</h1>{Paragraphs(4)}<h2>What comes next</h2>{Paragraphs(3)}</article></main>
            <aside>Most read: ten ways to peel an orange</aside><footer>Copyright, imprint, cookies</footer></body></html>
            """;
        ExtractedText page = HtmlReader.Read(html);
        Assert.Multiple(() =>
        {
            Assert.That(page.Title, Does.StartWith("Divers find anchor"));
            Assert.That(page.Language, Is.EqualTo("en-GB"));
            Assert.That(page.Text, Does.Contain("Paragraph 4. The harbour was closed"));
            Assert.That(page.Text, Does.Contain("\n\nWhat comes next\n\n"), "a heading is a block of its own");
            Assert.That(page.Text, Does.Not.Contain("Sport").And.Not.Contain("orange").And.Not.Contain("cookies").And.Not.Contain("evil").And.Not.Contain("<"));
        });
    }

    [Test]
    public void Small_page_is_taken_whole()
    {
        ExtractedText page = HtmlReader.Read("<p>One short sentence.</p><p>And <b>an</b>other&nbsp;&amp; last one.</p>");
        Assert.That(page.Text, Is.EqualTo("One short sentence.\n\nAnd another\u00a0& last one."));
        Assert.That(page.Title, Is.Null);
    }

    [TestCase("")]
    [TestCase("   ")]
    [TestCase("<")]
    [TestCase("<!--")]
    [TestCase("<script>while(true){}</script>")]
    [TestCase("<html><head><title></title></head><body></body></html>")]
    [TestCase("</p></div></html></body>")]
    [TestCase("<svg><foreignObject><title>x</svg>")]
    [TestCase("<table><tr><td>1<td>2</table>")]
    [TestCase("<frameset><frame src=a></frameset>")]
    public void Page_without_prose_has_no_text(string html) => Assert.That(HtmlReader.Read(html).Text, Is.Empty.Or.EqualTo("<"));

    [Test]
    public void Broken_markup_is_mended()
    {
        ExtractedText page = HtmlReader.Read("<body><p>First <i>part<p>Second </b>part</i><div>Third<br>line <td>fourth");
        Assert.That(page.Text, Is.EqualTo("First part\n\nSecond part\n\nThird\nline fourth"));
    }

    [Test]
    public void Lone_surrogates_and_NULs_do_no_harm() =>
        Assert.That(HtmlReader.Read("<p>a\ud800b \0 c</p>").Text, Does.StartWith("a\ud800b"));

    [TestCase("div")]
    [TestCase("b")]
    [TestCase("table")]
    [TestCase("span")]
    [TestCase("blockquote")]
    [TestCase("a href=x")]
    [TestCase("svg")]
    [TestCase("ul><li")]
    public void Deep_nesting_neither_overflows_nor_hangs(string tag)
    {
        string html = new StringBuilder().Insert(0, $"<{tag}>", 50_000).Append("<p>The end is here.</p>").ToString();
        Assert.That(HtmlReader.Read(html).Text, Does.Contain("The end is here."));
    }

    [Test]
    public void Page_with_too_many_elements_is_refused_by_name()
    {
        string html = new StringBuilder().Insert(0, "<p>x", HtmlReader.MaxElements + 1).ToString();
        Assert.That(() => HtmlReader.Read(html), Throws.TypeOf<InvalidDataException>().With.Message.Contains("200000"));
    }

    [Test]
    public void Unclosed_formatting_does_not_multiply_without_bound()
    {
        StringBuilder html = new();
        for (int i = 0; i < 3000; i++) html.Append("<b a").Append(i).Append("=1><p>x");
        string text = HtmlReader.Read(html.ToString()).Text;
        Assert.That(text.Count(c => c == 'x'), Is.EqualTo(3000));
    }

    [Test]
    public void Work_is_cancelled()
    {
        Assert.That(() => HtmlReader.Read("<body>" + Paragraphs(200), new CancellationToken(true)), Throws.InstanceOf<OperationCanceledException>());
    }

    [Test]
    public void Large_page_is_read_whole()
    {
        ExtractedText page = HtmlReader.Read("<body>" + Paragraphs(30_000));
        Assert.That(page.Text, Does.Contain("Paragraph 1. ").And.Contain("Paragraph 30000. "));
    }

    [Test]
    public void Layout_tables_are_read_and_data_tables_are_not()
    {
        ExtractedText page = HtmlReader.Read($"<table><tr><td><p>{Sentence}</p><table><tr><td>17<td>18</table></td></tr></table>");
        Assert.That(page.Text, Is.EqualTo(Sentence.Trim()));
    }

    [TestCase("<meta charset=\"windows-1251\">", "windows-1251")]
    [TestCase("<meta http-equiv=content-type content=\"text/html; charset=windows-1251\">", "windows-1251")]
    [TestCase("<meta charset=shift_jis>", "shift_jis")]
    public void Declared_charset_is_used(string meta, string charset)
    {
        string sentence = charset == "shift_jis" ? "日本語の文章です。" : "Порт закрыли на три дня.";
        byte[] bytes = CodePagesEncodingProvider.Instance.GetEncoding(charset)!.GetBytes($"<head>{meta}</head><body><p>{sentence}</p>");
        Assert.That(new HtmlReader().Read(bytes).Text, Is.EqualTo(sentence));
    }
}
