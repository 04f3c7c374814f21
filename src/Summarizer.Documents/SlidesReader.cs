using System.Xml;
using Summarizer.Documents.Packages;
using Summarizer.Documents.Slides;
using Summarizer.Documents.Word;

namespace Summarizer.Documents;

/// <summary>The text of a presentation (PPTX), slide by slide: titles as headings, without tables, footers, numbers and hidden slides. The page of each part is the number of its slide.</summary>
public sealed class SlidesReader : IDocumentReader
{
    private const string Presentation = "ppt/presentation.xml";

    /// <summary>Whether the speaker's notes follow each slide.</summary>
    /// <value>Default <c>false</c>.</value>
    public bool IncludeNotes { get; init; }

    /// <inheritdoc/>
    public IReadOnlyList<string> Extensions { get; } = [".pptx", ".pptm", ".ppsx"];

    /// <inheritdoc/>
    public IReadOnlyList<string> MediaTypes { get; } = ["application/vnd.openxmlformats-officedocument.presentationml.presentation", "application/vnd.openxmlformats-officedocument.presentationml.slideshow"];

    /// <inheritdoc/>
    /// <exception cref="InvalidDataException">Encrypted, broken, or unpacking to more than a document may.</exception>
    public ExtractedText Read(ReadOnlyMemory<byte> content, string? charset = null, CancellationToken cancellationToken = default)
    {
        using ZipPackage package = ZipPackage.Open(content, "The presentation");
        List<string> ids = [];
        if (!package.ReadXml(Presentation, xml => ReadSlides(xml, ids))) throw new InvalidDataException("The presentation is broken: it has no list of slides.");
        Dictionary<string, (string Type, string Path)> relations = Relationships.Of(package, Presentation);
        ParagraphText text = new();
        PositionMap positions = new();
        string? title = null;
        for (int i = 0; i < ids.Count; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (!relations.TryGetValue(ids[i], out (string Type, string Path) slide)) continue;
            SlideBody body = new();
            if (!package.ReadXml(slide.Path, body.Read) || body.IsHidden) continue;
            if (i == 0) title = body.Title ?? body.FirstLine;
            List<string> paragraphs = [.. body.Title is null || i == 0 ? [] : (string[])[body.Title], .. body.Paragraphs];
            if (IncludeNotes) paragraphs.AddRange(Notes(package, slide.Path));
            foreach (string paragraph in paragraphs)
            {
                if (text.Add(paragraph) is { } span) positions.Add(span.Start, new SourcePosition(Page: i + 1));
            }
        }

        CoreProperties properties = CoreProperties.Read(package, "docProps/core.xml");
        return new ExtractedText(text.ToString(), title ?? properties.Title, properties.Language) { Positions = positions };
    }

    private static void ReadSlides(XmlReader xml, List<string> ids)
    {
        while (xml.Read())
        {
            if (xml.NodeType != XmlNodeType.Element || xml.LocalName != "sldId") continue;
            string? id = null;
            while (xml.MoveToNextAttribute())
            {
                if (xml.LocalName == "id" && xml.Prefix.Length > 0) id = xml.Value;
            }

            xml.MoveToElement();
            if (id is not null) ids.Add(id);
        }
    }

    private static List<string> Notes(ZipPackage package, string slide)
    {
        SlideBody notes = new();
        foreach ((string type, string path) in Relationships.Of(package, slide).Values)
        {
            if (type == "notesSlide") package.ReadXml(path, notes.Read);
        }

        return notes.Paragraphs;
    }
}
