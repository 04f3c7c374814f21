namespace Summarizer.Segmentation;

/// <content>Headings and paragraphs of web pages that lost the line break between them: "mesures de soutienLe gouvernement".</content>
internal ref partial struct SentenceScanner<TDecider>
{
    private const int ShortestLastWord = 4; // letters, of a word that the text has nowhere else

    // Within names of two words, as in programs and of products, these are no beginnings: "orderBy", "LinkedIn".
    private static readonly string[] Joints = ["All", "And", "As", "At", "By", "For", "From", "If", "In", "Is", "Not", "Now", "Of", "On", "One", "Or", "To", "Too", "Up", "With"];

    /// <summary>Whether a capital right behind a small letter stands at <paramref name="i"/>.</summary>
    private readonly bool IsHump(int i) =>
        BreakProperties.SentenceBreak[_text[i]] == (byte)SentenceBreakClass.Upper && i > _start && BreakProperties.SentenceBreak[_text[i - 1]] == (byte)SentenceBreakClass.Lower;

    /// <summary>
    /// Whether two sentences touch at the capital at <paramref name="i"/>: a function word begins there and goes on in small letters, and what is before it is a word of the text, or
    /// at least no name.
    /// </summary>
    private readonly bool IsLostBreak(int i)
    {
        int first = i, end = i;
        while (first > _start && char.IsLetter(_text[first - 1]) && !(first < i && char.IsUpper(_text[first]))) first--;
        while (end < _text.Length && char.IsLetter(_text[end])) end++;
        bool elided = end < _text.Length && _text[end] is '\'' or '\u2019';
        if (end - i < 2 ? !elided : !elided && !(end + 1 < _text.Length && _text[end] == ' ' && (char.IsLower(_text[end + 1]) || char.IsDigit(_text[end + 1])))) return false;
        if (!_reader.IsFunctionWord(i) || first == _start || char.IsLetter(_text[first - 1]) || _text[first - 1] is '#' or '@' or '_' or '.' or '/' or '-' || char.IsDigit(_text[first - 1])) return false;
        foreach (string joint in Joints) if (_text[i..end].SequenceEqual(joint)) return false;
        return (char.IsLower(_text[first]) && i - first >= ShortestLastWord) || (i - first > 2 && _reader.IsWordElsewhere(_text[first..i]));
    }
}
