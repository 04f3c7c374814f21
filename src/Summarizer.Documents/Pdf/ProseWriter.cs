using System.Text;

namespace Summarizer.Documents.Pdf;

/// <summary>The prose and headings of a document to text: lines joined, paragraphs apart.</summary>
internal sealed class ProseWriter(BodyStyle body, Hyphenation hyphenation)
{
    private readonly StringBuilder _text = new();
    private readonly PositionMap _positions = new();
    private TextLine? _last;
    private bool _interrupted;

    public ExtractedText Write(List<Block> blocks)
    {
        foreach (Block block in blocks)
        {
            switch (block.Kind)
            {
                case BlockKind.Prose:
                    WriteProse(block);
                    break;
                case BlockKind.Heading:
                    Break();
                    foreach (TextLine line in block.Lines) Append(line, line.Text);
                    Break();
                    break;
                default:
                    _interrupted = true;
                    break;
            }
        }

        return new ExtractedText(_text.ToString().TrimEnd()) { Positions = _positions };
    }

    private void WriteProse(Block block)
    {
        for (int i = 0; i < block.Lines.Count; i++)
        {
            TextLine line = block.Lines[i];
            int mark = Punctuation.ItemMark(line.Text);
            if (i == 0 ? BeginsBlock(line, mark) : BeginsParagraph(block.Lines, i, mark)) Break();
            Append(line, Punctuation.IsBullet(line.Text) ? line.Text[mark..] : line.Text);
        }
    }

    // Over columns, pages and whatever interrupts it a paragraph goes on until a sentence ends.
    private bool BeginsBlock(TextLine line, int mark)
    {
        if (_last is null) return true;
        if (Hyphenation.IsDivided(_last.Text)) return false;
        bool apart = !_interrupted && _last.Column == line.Column;
        if (!_last.EndsSentence) return apart && !char.IsLower(FirstLetter(line.Text)) || (mark > 0 && !_last.ReachesRight);
        return apart || !_last.ReachesRight || mark > 0 || line.Indent > 0.5 * body.Size || _last.Column == line.Column;
    }

    private static char FirstLetter(string text)
    {
        foreach (char c in text) if (char.IsLetter(c)) return c;
        return 'A';
    }

    private bool BeginsParagraph(List<TextLine> lines, int i, int mark)
    {
        TextLine line = lines[i], previous = lines[i - 1];
        if (Hyphenation.IsDivided(previous.Text)) return false;
        double step = line.Left - previous.Left, least = 0.5 * body.Size;
        bool ended = previous.EndsSentence || !previous.ReachesRight;
        if (mark > 0 && ended) return true;
        if (step > least)
        {
            // The first line of an item sticks out to the left, that of a paragraph is set in.
            bool hangs = i + 1 < lines.Count && Math.Abs(lines[i + 1].Left - line.Left) < least;
            return !hangs && ended;
        }

        if (step < -least) return i > 1 && Math.Abs(lines[i - 2].Left - previous.Left) < least && ended;
        return previous.EndsSentence && !previous.ReachesRight;
    }

    private void Append(TextLine line, string text)
    {
        if (_text.Length > 0 && _text[^1] != '\n')
        {
            if (_last is not null && Hyphenation.IsDivided(_last.Text))
            {
                if (!hyphenation.KeepsHyphen(_last.Text, text)) _text.Length--;
            }
            else _text.Append(' ');
        }

        _positions.Add(_text.Length, new SourcePosition(Page: line.Page));
        _text.Append(text);
        _last = line;
        _interrupted = false;
    }

    private void Break()
    {
        if (_text.Length > 0 && _text[^1] != '\n') _text.Append("\n\n");
        _last = null;
    }
}
