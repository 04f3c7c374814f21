using System.Text;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Tables;
using Markdig.Extensions.TaskLists;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Summarizer.Documents;

/// <summary>Writes the prose of a Markdown tree, and where each piece of it stood.</summary>
internal sealed class MarkdownText(string source, CancellationToken cancellationToken)
{
    private readonly StringBuilder _text = new(source.Length);
    private bool _seenProse;

    public OffsetMap Map { get; } = new();

    public string? Title { get; private set; }

    public override string ToString() => _text.ToString();

    // The parser bounds the depth of its trees, so recursion is safe.
    public void Write(Block block)
    {
        cancellationToken.ThrowIfCancellationRequested();
        switch (block)
        {
            case Table or FencedCodeBlock or CodeBlock or HtmlBlock or FootnoteGroup or LinkReferenceDefinitionGroup:
                break;
            case LeafBlock { Inline: not null } leaf:
                WriteLeaf(leaf);
                break;
            case ContainerBlock container:
                foreach (Block child in container) Write(child);
                break;
        }
    }

    private void WriteLeaf(LeafBlock leaf)
    {
        int start = _text.Length;
        if (start > 0) _text.Append("\n\n");
        int blockStart = _text.Length;
        Write(leaf.Inline!);
        int end = _text.Length;
        while (end > blockStart && char.IsWhiteSpace(_text[end - 1])) end--;
        _text.Length = end == blockStart ? start : end;
        if (end == blockStart) return;
        if (leaf is HeadingBlock { Level: 1 } && !_seenProse) Title ??= _text.ToString(blockStart, end - blockStart);
        if (leaf is not HeadingBlock) _seenProse = true;
    }

    private void Write(ContainerInline container)
    {
        foreach (Inline inline in container)
        {
            switch (inline)
            {
                case LiteralInline literal:
                    Append(literal.Content.AsSpan(), literal.Span.Start + (literal.IsFirstCharacterEscaped ? 1 : 0));
                    break;
                case CodeInline code:
                    Append(code.Content, code.Span.Start + code.DelimiterCount);
                    break;
                case HtmlEntityInline entity:
                    Append(entity.Transcoded.AsSpan(), entity.Span.Start);
                    break;
                case AutolinkInline link:
                    Append(link.Url, link.Span.Start + 1);
                    break;
                case LineBreakInline lineBreak:
                    Append(lineBreak.IsHard ? "\n" : " ", lineBreak.Span.Start);
                    break;
                case LinkInline { IsImage: true } or TaskList or FootnoteLink or HtmlInline:
                    break;
                case ContainerInline inner:
                    Write(inner);
                    break;
            }
        }
    }

    private void Append(ReadOnlySpan<char> piece, int sourceStart)
    {
        Map.Add(_text.Length, Math.Clamp(sourceStart, 0, source.Length));
        _text.Append(piece);
    }
}
