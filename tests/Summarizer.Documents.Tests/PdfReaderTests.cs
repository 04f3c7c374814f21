using System.IO.Compression;
using System.Text;

namespace Summarizer.Documents.Tests;

/// <summary>PDF that cannot be read is refused in one line; the rest is covered by <see cref="FixtureTests"/>.</summary>
public class PdfReaderTests
{
    [TestCase("")]
    [TestCase("%PDF-1.7\nnothing more")]
    [TestCase("no PDF at all")]
    public void Broken_document_is_refused(string content) =>
        Assert.That(() => new PdfReader().Read(Encoding.Latin1.GetBytes(content)), Throws.TypeOf<InvalidDataException>());

    [Test]
    public void Document_of_pictures_is_refused() =>
        Assert.That(() => new PdfReader().Read(Pdf("", "q 1 0 0 1 0 0 cm Q")), Throws.TypeOf<InvalidDataException>().With.Message.Contains("no text"));

    [Test]
    public void Bomb_is_refused_before_it_fills_the_memory()
    {
        using MemoryStream packed = new();
        using (ZLibStream zip = new(packed, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            byte[] blanks = new byte[1 << 20];
            Array.Fill(blanks, (byte)' ');
            for (int i = 0; i < 300; i++) zip.Write(blanks);
        }

        Assert.That(() => new PdfReader().Read(Pdf("/Filter /FlateDecode", Encoding.Latin1.GetString(packed.ToArray()))), Throws.TypeOf<InvalidDataException>());
    }

    [Test]
    public void Too_many_pages_are_refused_by_number() =>
        Assert.That(() => new PdfReader().Read(Pdf("", "", PdfReader.MaxPages + 1)), Throws.TypeOf<InvalidDataException>().With.Message.Contains("2001 pages"));

    [Test]
    public void Work_is_cancelled() =>
        Assert.That(() => new PdfReader().Read(File.ReadAllBytes(Path.Combine(FixtureTests.Folder, "museum.pdf")), null, new CancellationToken(true)), Throws.InstanceOf<OperationCanceledException>());

    // One content stream drawn on each page.
    private static byte[] Pdf(string filter, string content, int pages = 1)
    {
        StringBuilder pdf = new("%PDF-1.4\n");
        List<int> offsets = [];
        void Object(string text)
        {
            offsets.Add(pdf.Length);
            pdf.Append(offsets.Count).Append(" 0 obj\n").Append(text).Append("\nendobj\n");
        }

        Object("<< /Type /Catalog /Pages 2 0 R >>");
        Object($"<< /Type /Pages /Count {pages} /Kids [{string.Join(' ', Enumerable.Range(4, pages).Select(static i => $"{i} 0 R"))}] >>");
        Object($"<< {filter} /Length {content.Length} >>\nstream\n{content}\nendstream");
        for (int i = 0; i < pages; i++) Object("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 300 300] /Contents 3 0 R /Resources << >> >>");
        int start = pdf.Length;
        pdf.Append("xref\n0 ").Append(offsets.Count + 1).Append("\n0000000000 65535 f \n");
        foreach (int offset in offsets) pdf.Append(offset.ToString("D10", System.Globalization.CultureInfo.InvariantCulture)).Append(" 00000 n \n");
        pdf.Append($"trailer\n<< /Size {offsets.Count + 1} /Root 1 0 R >>\nstartxref\n{start}\n%%EOF\n");
        return Encoding.Latin1.GetBytes(pdf.ToString());
    }
}
