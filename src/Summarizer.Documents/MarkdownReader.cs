using System.Buffers;
using Markdig;
using Markdig.Extensions.Yaml;
using Markdig.Syntax;

namespace Summarizer.Documents;

/// <summary>Markdown: headings, paragraphs and list items become blocks; code, tables, raw HTML and front matter are left out.</summary>
public sealed class MarkdownReader : IDocumentReader
{
    private static readonly MarkdownPipeline Pipeline =
        new MarkdownPipelineBuilder().UseYamlFrontMatter().UsePipeTables().UseGridTables().UseFootnotes().UseTaskLists().UseMathematics().UsePreciseSourceLocation().Build();

    private const int MostOpenTargets = 1000;

    private static readonly SearchValues<char> TargetEnds = SearchValues.Create(") \t\r\n");

    /// <inheritdoc/>
    public IReadOnlyList<string> Extensions { get; } = [".md", ".markdown", ".mkd"];

    /// <inheritdoc/>
    public IReadOnlyList<string> MediaTypes { get; } = ["text/markdown", "text/x-markdown"];

    /// <inheritdoc/>
    public ExtractedText Read(ReadOnlyMemory<byte> content, string? charset = null, CancellationToken cancellationToken = default)
    {
        string markdown = TextDecoder.Decode(content.Span, charset, out string? assumed);
        return Read(markdown, cancellationToken) with { Notes = TextDecoder.Note(assumed) };
    }

    /// <summary>Takes title and text out of Markdown. The title is the front matter's, or the first heading of the highest level before any other text.</summary>
    /// <param name="markdown">The source; if it is nested deeper than the parser allows, or has a thousand unclosed link targets, it is read as plain text.</param>
    /// <param name="cancellationToken">Cancels the work.</param>
    /// <exception cref="ArgumentNullException"><paramref name="markdown"/> is null.</exception>
    /// <exception cref="OperationCanceledException">Cancelled.</exception>
    public static ExtractedText Read(string markdown, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(markdown);
        if (HasEndlessLinks(markdown)) return new ExtractedText(markdown, Map: OffsetMap.Identity);
        MarkdownDocument document;
        try
        {
            document = Markdown.Parse(markdown, Pipeline);
        }
        catch (ArgumentException)
        {
            // The parser's guard against depth.
            return new ExtractedText(markdown, Map: OffsetMap.Identity);
        }

        MarkdownText text = new(markdown, cancellationToken);
        text.Write(document);
        YamlFrontMatterBlock? matter = document.OfType<YamlFrontMatterBlock>().FirstOrDefault();
        string? title = matter is null ? null : FrontMatter(matter, "title");
        string? language = matter is null ? null : FrontMatter(matter, "lang") ?? FrontMatter(matter, "language");
        return new ExtractedText(text.ToString(), title ?? text.Title, language, text.Map);
    }

    // The parser reads each target to its end, which costs the square of their number where they run on without white space or ")".
    private static bool HasEndlessLinks(ReadOnlySpan<char> markdown)
    {
        int open = 0;
        for (int at = markdown.IndexOf("]("); at >= 0;)
        {
            int next = markdown[(at + 2)..].IndexOf("](");
            if (next < 0) return false;
            open = markdown.Slice(at + 2, next).IndexOfAny(TargetEnds) < 0 ? open + 1 : 0;
            if (open == MostOpenTargets) return true;
            at += 2 + next;
        }

        return false;
    }

    private static string? FrontMatter(YamlFrontMatterBlock matter, string key)
    {
        for (int i = 0; i < matter.Lines.Count; i++)
        {
            string line = matter.Lines.Lines[i].ToString();
            if (line.StartsWith(key + ":", StringComparison.OrdinalIgnoreCase)) return line[(key.Length + 1)..].Trim().Trim('"', '\'') is { Length: > 0 } value ? value : null;
        }

        return null;
    }
}
