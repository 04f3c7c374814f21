using Summarizer.Languages;

namespace Summarizer.Layout.Speakers;

/// <summary>What the block behind a label is: text, unless it says next to nothing or was broken off.</summary>
internal static class TurnForms
{
    /// <summary>What is said is text whatever its form; a word or two alone say nothing.</summary>
    public static BlockForm Judge(in TextBlock turn, LanguageProfile language) => turn.Words <= (language.HasSpaces ? 2 : 4) ? BlockForm.Furniture : BlockForm.Prose;

    /// <summary>A turn without an end mark was broken off where most have one, and wherever it ends with a comma.</summary>
    public static void MarkBrokenOff(string text, Span<TextBlock> blocks)
    {
        int turns = 0, marked = 0;
        for (int i = 1; i < blocks.Length; i++)
        {
            if (blocks[i - 1].Form != BlockForm.Speaker || blocks[i].Form != BlockForm.Prose) continue;
            turns++;
            if (blocks[i].HasEndMark) marked++;
        }

        bool mostMarked = marked * 4 >= turns * 3;
        for (int i = 1; i < blocks.Length; i++)
        {
            if (blocks[i - 1].Form != BlockForm.Speaker || blocks[i].Form != BlockForm.Prose || blocks[i].HasEndMark) continue;
            if (mostMarked || text[blocks[i].Span.End - 1] is ',' or '-' or '\u2014') blocks[i].Form = BlockForm.Line;
        }
    }
}
