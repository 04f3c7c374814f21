using System.Text;
using Summarizer.Text;

namespace Summarizer.Documents.Packages;

/// <summary>Builds a text of paragraphs: white space folded, blank lines between.</summary>
internal sealed class ParagraphText
{
    private readonly StringBuilder _text = new();
    private readonly StringBuilder _paragraph = new();

    public int Length => _text.Length;

    /// <summary>Adds to the paragraph that is open; runs of white space count as one blank.</summary>
    public void Append(ReadOnlySpan<char> piece)
    {
        foreach (char c in piece)
        {
            if (c is '\n') AppendBreak();
            else if (!IsSpace(c)) _paragraph.Append(c);
            else if (_paragraph.Length > 0 && _paragraph[^1] is not (' ' or '\n')) _paragraph.Append(' ');
        }
    }

    /// <summary>A line break within the paragraph.</summary>
    public void AppendBreak()
    {
        TrimEnd(_paragraph);
        if (_paragraph.Length > 0) _paragraph.Append('\n');
    }

    /// <summary>The paragraph that is open, taken out and left empty.</summary>
    public string Take()
    {
        TrimEnd(_paragraph);
        string paragraph = _paragraph.ToString();
        _paragraph.Clear();
        return paragraph;
    }

    /// <summary>Ends the paragraph that is open; returns where it stands, or <c>null</c> if it is empty.</summary>
    public TextSpan? End() => Add(Take());

    /// <summary>Adds a whole paragraph.</summary>
    public TextSpan? Add(string paragraph)
    {
        if (paragraph.Length == 0) return null;
        if (_text.Length > 0) _text.Append("\n\n");
        int start = _text.Length;
        _text.Append(paragraph);
        return new TextSpan(start, _text.Length);
    }

    public override string ToString() => _text.ToString();

    // A no-break space is a character of the text.
    private static bool IsSpace(char c) => c is ' ' or '\t' or '\r' or '\f' or '\v' or '\u0085';

    private static void TrimEnd(StringBuilder text)
    {
        while (text.Length > 0 && text[^1] is ' ' or '\n') text.Length--;
    }
}
