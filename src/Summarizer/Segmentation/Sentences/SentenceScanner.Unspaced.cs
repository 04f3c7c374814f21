namespace Summarizer.Segmentation.Sentences;

/// <content>Full stops without a space after them.</content>
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
}
