using System.Text;

namespace Summarizer.Documents.Tests;

/// <summary>Which reader takes a document.</summary>
public class DocumentReadersTests
{
    [TestCase("page.HTML", typeof(HtmlReader))]
    [TestCase("text/html; charset=utf-8", typeof(HtmlReader))]
    [TestCase("/tmp/a.b/notes.md", typeof(MarkdownReader))]
    [TestCase("text/markdown", typeof(MarkdownReader))]
    [TestCase("mail.txt", typeof(PlainTextReader))]
    public void Name_or_media_type_finds_the_reader(string name, Type reader) => Assert.That(DocumentReaders.Default.Find(name), Is.TypeOf(reader));

    [TestCase("unknown.xyz")]
    [TestCase("")]
    [TestCase(null)]
    public void Unknown_names_find_none(string? name) => Assert.That(DocumentReaders.Default.Find(name), Is.Null);

    [TestCase("<!DOCTYPE html><p>A sentence.</p>", "A sentence.")]
    [TestCase("  <html><body><p>A sentence.</p>", "A sentence.")]
    [TestCase("<b> is a tag.", "<b> is a tag.")]
    [TestCase("# No heading", "# No heading")]
    public void Unnamed_documents_are_HTML_or_plain_text(string source, string text) =>
        Assert.That(DocumentReaders.Default.Read(Encoding.UTF8.GetBytes(source)).Text, Is.EqualTo(text));

    [Test]
    public void Charset_of_the_media_type_is_used() =>
        Assert.That(DocumentReaders.Default.Read(new byte[] { 0xC0 }, "text/plain; charset=\"windows-1251\"").Text, Is.EqualTo("А"));

    [Test]
    public void Another_format_is_added_by_implementing_the_reader()
    {
        DocumentReaders readers = new([new ShoutReader(), .. DocumentReaders.Default.Readers]);
        Assert.That(readers.Read("quiet"u8.ToArray(), "a.shout").Text, Is.EqualTo("QUIET"));
        Assert.That(readers.Read("quiet"u8.ToArray(), "a.txt").Text, Is.EqualTo("quiet"));
    }

    [Test]
    public void Plain_text_is_its_own_source()
    {
        ExtractedText text = DocumentReaders.Default.Read("One. Two."u8.ToArray(), "a.txt");
        Assert.That((text.Text, text.Map!.ToSource(5)), Is.EqualTo(("One. Two.", 5)));
    }

    private sealed class ShoutReader : IDocumentReader
    {
        public IReadOnlyList<string> Extensions => [".shout"];

        public IReadOnlyList<string> MediaTypes => [];

        public ExtractedText Read(ReadOnlyMemory<byte> content, string? charset = null, CancellationToken cancellationToken = default) =>
            new(TextDecoder.Decode(content.Span, charset).ToUpperInvariant());
    }
}
