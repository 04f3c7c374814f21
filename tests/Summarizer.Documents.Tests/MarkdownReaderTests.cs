using FsCheck.Fluent;

namespace Summarizer.Documents.Tests;

/// <summary>Markdown to title and text, with offsets into the source.</summary>
public class MarkdownReaderTests
{
    private const string Source = """
        # The *quiet* bridge

        A bridge hums.  It has [sensors](https://example.org "t") &amp; `glue`
        all along.

        ## Why

        - First \*reason\*.
        - Second reason.

        | a | b |
        |---|---|
        | 1 | 2 |

        ```
        code();
        ```

        <div>raw</div>

        ![picture](x.png)
        """;

    [Test]
    public void Headings_paragraphs_and_items_become_blocks()
    {
        ExtractedText text = MarkdownReader.Read(Source);
        Assert.That(text.Title, Is.EqualTo("The quiet bridge"));
        Assert.That(text.Text, Is.EqualTo("The quiet bridge\n\nA bridge hums.  It has sensors & glue all along.\n\nWhy\n\nFirst *reason*.\n\nSecond reason."));
    }

    [TestCase("bridge hums")]
    [TestCase("sensors")]
    [TestCase("glue")]
    [TestCase("all along")]
    [TestCase("*reason")]
    [TestCase("Second")]
    public void Offsets_lead_back_to_the_source(string words)
    {
        ExtractedText text = MarkdownReader.Read(Source);
        int at = text.Map!.ToSource(text.Text.IndexOf(words, StringComparison.Ordinal));
        Assert.That(Source[at..], Does.StartWith(words));
    }

    [Test]
    public void Front_matter_gives_title_and_language()
    {
        ExtractedText text = MarkdownReader.Read("---\ntitle: \"Die Brücke\"\nlang: de\n---\n\nEin Satz.\n");
        Assert.That((text.Title, text.Language, text.Text), Is.EqualTo(("Die Brücke", "de", "Ein Satz.")));
    }

    [Test]
    public void Nesting_beyond_the_parser_is_read_as_plain_text()
    {
        string deep = new string('>', 5000) + " Deep.";
        Assert.That(MarkdownReader.Read(deep).Text, Does.EndWith("Deep."));
        Assert.That(() => MarkdownReader.Read(new string('[', 20_000) + new string('*', 20_000)), Throws.Nothing);
    }

    [FsCheck.NUnit.Property(MaxTest = 300)]
    public FsCheck.Property Any_source_is_read_and_its_offsets_stay_in_bounds(string? source) => Check(source ?? "").ToProperty();

    private static bool Check(string source)
    {
        ExtractedText text = MarkdownReader.Read(source);
        for (int i = 0; i < text.Text.Length; i++)
        {
            int at = text.Map!.ToSource(i);
            if (at < 0 || at > source.Length + 2) return false;
        }

        return true;
    }

    [TestCase("[a](")]
    [TestCase("[a](<")]
    [TestCase("![a](")]
    public void Links_that_never_end_are_text(string opening)
    {
        string endless = string.Concat(Enumerable.Repeat(opening, 50_000));
        Assert.That(MarkdownReader.Read(endless).Text, Is.EqualTo(endless));
    }

    [Test]
    public void Many_links_that_end_are_links()
    {
        string links = string.Concat(Enumerable.Repeat("[a](b) ", 3_000));
        Assert.That(MarkdownReader.Read(links).Text, Does.Not.Contain("("));
    }
}
