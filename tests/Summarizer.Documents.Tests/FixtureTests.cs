using System.Runtime.CompilerServices;
using System.Text.Json;
using Summarizer.Documents.Mail;

namespace Summarizer.Documents.Tests;

/// <summary>Documents made by LibreOffice, pandoc, mutt and s-nail (Fixtures/make.sh): title right, prose kept whole, everything else out.</summary>
public class FixtureTests
{
    public static DocumentReaders Readers { get; } = new([new MailReader(), .. DocumentReaders.Default.Readers]);

    public static string Folder { get; } = Path.Combine(Here(), "Fixtures");

    public static IEnumerable<TestCaseData> Documents() =>
        Directory.GetFiles(Folder).Where(static f => Path.GetExtension(f) is not (".json" or ".sh" or ".sav")).Order(StringComparer.Ordinal).Select(static f => new TestCaseData(Path.GetFileName(f)).SetArgDisplayNames(Path.GetFileName(f)));

    [TestCaseSource(nameof(Documents))]
    public void Title_and_prose_are_kept_and_the_rest_is_out(string file)
    {
        ExtractedText text = Readers.Read(File.ReadAllBytes(Path.Combine(Folder, file)), file);
        using JsonDocument said = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(Folder, Path.GetFileNameWithoutExtension(file) + ".json")));
        string folded = string.Join(' ', text.Text.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries));
        Assert.Multiple(() =>
        {
            Assert.That(text.Title, Is.EqualTo(said.RootElement.GetProperty("title").GetString()));
            foreach (JsonElement kept in said.RootElement.GetProperty("keeps").EnumerateArray()) Assert.That(folded, Does.Contain(kept.GetString()!));
            if (said.RootElement.TryGetProperty("marked", out JsonElement marked) && Path.GetExtension(file) is ".odt" or ".docx" or ".rtf")
                foreach (JsonElement deleted in marked.EnumerateArray()) Assert.That(folded, Does.Not.Contain(deleted.GetString()!), "deleted or hidden");
            foreach (JsonElement omitted in said.RootElement.GetProperty("omits").EnumerateArray()) Assert.That(folded, Does.Not.Contain(omitted.GetString()!));
        });
    }

    [TestCaseSource(nameof(Documents))]
    public void Format_is_known_without_a_name(string file)
    {
        byte[] content = File.ReadAllBytes(Path.Combine(Folder, file));
        Assert.That(Readers.Read(content).Text, Is.EqualTo(Readers.Read(content, file).Text));
    }

    [Test]
    public void Sentences_know_their_page()
    {
        ExtractedText text = Readers.Read(File.ReadAllBytes(Path.Combine(Folder, "museum.pdf")), "museum.pdf");
        int early = text.Text.IndexOf("The museum keeps", StringComparison.Ordinal), late = text.Text.IndexOf("set up by a brewer", StringComparison.Ordinal);
        Assert.That(text.Positions!.Find(early)!.Value.Page, Is.EqualTo(1));
        Assert.That(text.Positions.Find(late)!.Value.Page, Is.GreaterThan(1));
    }

    [Test]
    public void Slides_are_pages_and_notes_come_when_asked_for()
    {
        byte[] content = File.ReadAllBytes(Path.Combine(Folder, "tram.pptx"));
        ExtractedText text = new SlidesReader { IncludeNotes = true }.Read(content);
        Assert.That(text.Positions!.Find(text.Text.IndexOf("What it costs", StringComparison.Ordinal))!.Value.Page, Is.EqualTo(2));
        Assert.That(text.Text, Does.Contain("Do not mention the tunnel."));
    }

    [Test]
    public void Chapters_of_a_book_are_known()
    {
        ExtractedText book = Readers.Read(File.ReadAllBytes(Path.Combine(Folder, "orchard.epub")), "orchard.epub");
        Assert.That(book.Chapters.Select(static c => c.Title), Is.EqualTo(new[] { "Spring", "Summer", "Autumn" }));
        Chapter summer = book.Chapters[1];
        Assert.That(book.Text[summer.Span.Start..summer.Span.End], Does.StartWith("Summer").And.EndsWith("nobody complained aloud."));
    }

    private static string Here([CallerFilePath] string here = "") => Path.GetDirectoryName(here)!;
}
