namespace Summarizer.Segmentation.Sentences;

/// <content>Full stops that belong to the letter or number of an item.</content>
internal ref partial struct SentenceScanner<TDecider>
{
    /// <summary>One letter with its full stop is no sentence but marks one: "Q. Did you see it?", "B. The second part"; not the number of a heading, "I. BACKGROUND".</summary>
    private readonly bool IsLetterMarker(int mark, int next) =>
        mark == _start + 1 && _text[mark] == '.' && char.IsUpper(_text[_start]) && (next + 1 == _text.Length || !char.IsUpper(_text[next + 1]));

    /// <summary>The number of the first item where a list begins within a line: "Steps: 1. Open it."</summary>
    private readonly bool IsFirstNumber(int mark) => mark - _start >= 3 && _text[mark] == '.' && _text[mark - 1] == '1' && _text[mark - 2] == ' ' && _text[mark - 3] == ':';

    /// <summary>"(1)." or "(a)." in a list that runs on within a sentence.</summary>
    private readonly bool IsBracketedMarker(int mark)
    {
        if (mark < 3 || _text[mark] != '.' || _text[mark - 1] != ')') return false;
        int i = mark - 1;
        while (i > 0 && mark - i < 4 && char.IsAsciiDigit(_text[i - 1])) i--;
        if (i == mark - 1 && char.IsAsciiLetter(_text[i - 1])) i--;
        return i < mark - 1 && i > 0 && _text[i - 1] == '(';
    }

    /// <summary>Where ordinals have a full stop: "XII. Pluku", "7. Apríla 2021".</summary>
    private static bool IsOrdinal(in BoundaryContext context) =>
        context.WritesOrdinals && context.Mark == EndMark.Stop && context.Right == RightKind.Capitalized && context.Gap == GapKind.Space && context.Closing == 0
        && ((context.Left == LeftKind.Roman && context.Start == 0) || (context.Left == LeftKind.Number && context.Second == 3 && context.LeftLength <= 2 && (context.Start & 1) == 0));
}
