using Summarizer.Segmentation.Words;

namespace Summarizer.Segmentation.Sentences;

/// <content>Full stops without a space after them, and headings that lost the line break after them.</content>
internal ref partial struct SentenceScanner<TDecider>
{
    /// <summary>"in Paris.The", "was clean.The", "of AFP.\"We", not "Node.Stream" or "page.Text"; "in Paris.Cars" in a text that leaves out spaces elsewhere.</summary>
    private readonly bool EndsUnspaced(in BoundaryContext context) =>
        (context.Abbreviation is 0 or 3 || context.Left == LeftKind.Lower) && (context.Right == RightKind.QuotedCapital || (context.Start & 1) != 0 || _unspaced > 1);

    /// <summary>
    /// A full stop without space after it ends a sentence at most between a small letter, two capitals or a closing mark and a capital letter: "so.But", "AFP.The", "(once).But".
    /// </summary>
    private readonly bool IsInsideWord(in BoundaryContext context, int mark, int next)
    {
        if (context.Mark == EndMark.SpacedStop && context.Closing == 0 && char.IsUpper(_text[next])) return true; // the name begins with it: ".NET"
        if (context.Mark != EndMark.Stop || context.Closing != 0) return false;
        if (mark == 0 || char.IsLower(_text[next]) || char.IsDigit(_text[next])) return true;
        bool canEnd = char.IsLower(_text[mark - 1])
            || (mark > 1 && char.IsUpper(_text[mark - 1]) && char.IsUpper(_text[mark - 2]))
            || KindAt(mark - 1) is BoundaryCharacter.Quote or BoundaryCharacter.Closing;
        return !canEnd || IsCall(next) || FollowsCall(mark);
    }

    /// <summary>After the brackets of a member in program text: "cache.Get(x).Value".</summary>
    private readonly bool FollowsCall(int mark)
    {
        if (KindAt(mark - 1) != BoundaryCharacter.Closing || _brackets > 0) return false;
        int i = _bracketAt;
        while (i > _start && (char.IsLetterOrDigit(_text[i - 1]) || _text[i - 1] == '_')) i--;
        return i > _start && i < _bracketAt && _text[i - 1] == '.';
    }

    /// <summary>A word with a bracket right after it, as names in program text have: "list.Add(x)".</summary>
    private readonly bool IsCall(int i)
    {
        while (i < _text.Length && char.IsLetterOrDigit(_text[i])) i++;
        return i < _text.Length && _text[i] == '(';
    }

    private const int ShortestLastWord = 4; // letters, of a word that the text has nowhere else
    private const int LongestLastWord = 48;
    private const int LongestFunctionWord = 16;

    // In names made of two words, of products and in programs, these begin nothing: "LinkedIn", "orderBy".
    private static readonly string[] Joints = ["All", "And", "Any", "As", "At", "Be", "By", "For", "From", "Has", "Have", "If", "In", "Is", "Not", "Now", "Of", "On", "One", "Or", "Than", "Then", "To", "Too", "Up", "With"];

    /// <summary>Whether a capital right behind a small letter or a digit stands at <paramref name="i"/>.</summary>
    private readonly bool IsHump(int i) =>
        BreakProperties.SentenceBreak[_text[i]] == (byte)SentenceBreakClass.Upper && i > _start && (SentenceBreakClass)BreakProperties.SentenceBreak[_text[i - 1]] is SentenceBreakClass.Lower or SentenceBreakClass.Numeric;

    /// <summary>Whether two sentences touch at the hump at <paramref name="i"/>.</summary>
    private readonly bool IsLostBreak(int i) => char.IsAsciiDigit(_text[i - 1]) ? BeginsAfterDate(i) : BeginsWithFunctionWord(i) && EndsWithPlainWord(i);

    /// <summary>The date of a message and what it says: "July 30, 2017I have asked".</summary>
    private readonly bool BeginsAfterDate(int i)
    {
        int year = i - 4, end = i + 1;
        if (year < _start + 4 || _text[year] is not ('1' or '2') || _text[year - 1] != ' ') return false;
        foreach (char c in _text[year..i]) if (!char.IsAsciiDigit(c)) return false;
        int day = _text[year - 2] == ',' ? year - 2 : year - 1;
        if (!char.IsAsciiDigit(_text[day - 1]) && !char.IsLetter(_text[day - 1])) return false;
        while (end < _text.Length && end - i <= LongestFunctionWord && char.IsLetter(_text[end])) end++;
        return end + 1 < _text.Length && _text[end] is ' ' or '\'' or '\u2019' && char.IsLower(_text[end + 1]) && _reader.IsFunctionWord(i);
    }

    /// <summary>"Le gouvernement", "L'Etat"; not "Le Pen".</summary>
    private readonly bool BeginsWithFunctionWord(int i)
    {
        int end = i + 1;
        while (end < _text.Length && end - i <= LongestFunctionWord && char.IsLetter(_text[end])) end++;
        if (end + 1 >= _text.Length) return false;
        bool elided = _text[end] is '\'' or '\u2019', goesOn = _text[end] == ' ' && (char.IsLower(_text[end + 1]) || char.IsDigit(_text[end + 1]));
        return (elided || (goesOn && end - i > 1)) && _reader.IsFunctionWord(i) && !IsJoint(_text[i..end]);
    }

    private static bool IsJoint(ReadOnlySpan<char> word)
    {
        foreach (string joint in Joints) if (word.SequenceEqual(joint)) return true;
        return false;
    }

    /// <summary>A word in small letters, or one that the text has elsewhere; no part of an address, a tag or a name with more humps.</summary>
    private readonly bool EndsWithPlainWord(int i)
    {
        int first = i - 1;
        while (first > _start && i - first <= LongestLastWord && char.IsLetter(_text[first - 1]) && !char.IsUpper(_text[first])) first--;
        if (first == _start || char.IsLetterOrDigit(_text[first - 1]) || _text[first - 1] is '#' or '@' or '_' or '.' or '/' or '-') return false;
        return (char.IsLower(_text[first]) && i - first >= ShortestLastWord) || (i - first > 2 && _reader.IsWordElsewhere(_text[first..i]));
    }
}
