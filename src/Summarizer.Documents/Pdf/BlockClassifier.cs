using System.Text.RegularExpressions;

namespace Summarizer.Documents.Pdf;

/// <summary>Tells what the blocks of a document are, by size, place, shape and what they are made of.</summary>
internal sealed partial class BlockClassifier(BodyStyle body)
{
    private const double FewestLetters = 0.62;

    public void Classify(List<Block> blocks)
    {
        foreach (Block block in blocks) block.Kind = KindOf(block);
        MarkFootnotes(blocks);
        MarkFrontMatter(blocks);
        MarkHeadings(blocks);
    }

    [GeneratedRegex(@"^\(?(?:fig(?:ure|\.)?|table|tab\.|algorithm|listing|scheme|chart|abb(?:ildung|\.)|tabelle|tableau|figura|tabla|tabela|tabell|tabel|рис(?:унок|\.)|таблица|図|表|图)\s*[A-Z]?\.?\s?\d+(?:[.\-]\d+)*\)?(?<mark>[.:：]|\s[-–—|]\s|$)?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex CaptionLabel();

    private BlockKind KindOf(Block block)
    {
        if (block.Glyphs == 0) return BlockKind.Other;
        Match caption = CaptionLabel().Match(block.First.Text);
        if (caption.Success && (caption.Groups["mark"].Success || !body.HasSize(block.First) || block.First.Font != body.Font)) return BlockKind.Caption;
        double letters = block.Letters / (double)block.Glyphs;
        if (block.Lines.Count > 1 && block.Share(static l => l.IsRow) >= 0.5) return BlockKind.Table;
        if (block.Digits > 0.35 * block.Glyphs) return BlockKind.Table;
        if (letters < FewestLetters) return BlockKind.Formula;
        if (block.MathGlyphs > 0.3 * block.Glyphs) return BlockKind.Formula;
        return IsProse(block) ? BlockKind.Prose : BlockKind.Other;
    }

    private bool IsProse(Block block)
    {
        if (block.Size > 1.12 * body.Size || block.Size < 0.78 * body.Size) return false;
        double filled = block.Lines.Count == 1 ? 0 : block.Lines.Take(block.Lines.Count - 1).Count(static l => l.ReachesRight) / (block.Lines.Count - 1.0);
        int words = block.Lines.Sum(static l => Punctuation.Words(l.Text));
        if (block.Lines.Count >= 3) return filled >= 0.4 || (block.Last.EndsSentence && words >= 4 * block.Lines.Count && body.HasSize(block.First));
        if (!body.HasSize(block.First)) return false;
        if (block.Lines.Count == 2) return filled > 0 || (block.Last.EndsSentence && words >= 6);
        bool starts = block.First.Indent < 4 * body.Size;
        return starts && ((block.First.ReachesRight && words >= 3) || (block.Last.EndsSentence && (words >= 4 || block.First.Indent < 1)));
    }

    // Smaller than the text, below all text of its column, and begun by a mark or cut off by a rule.
    private void MarkFootnotes(List<Block> blocks)
    {
        bool below = false;
        for (int i = blocks.Count - 1; i >= 0; i--)
        {
            if (i == blocks.Count - 1 || blocks[i].First.Column != blocks[i + 1].First.Column) below = true;
            Block block = blocks[i];
            if (below && body.IsSmaller(block.First) && block.Kind is BlockKind.Prose or BlockKind.Other or BlockKind.Formula && block.First.Size >= 0.6 * body.Size && (BeginsAsNote(block) || block.First.IsBelowRule || (i + 1 < blocks.Count && blocks[i + 1].Kind == BlockKind.Footnote && blocks[i + 1].First.Column == block.First.Column)))
                block.Kind = BlockKind.Footnote;
            else if (!body.IsSmaller(block.First)) below = false;
        }
    }

    private static bool BeginsAsNote(Block block)
    {
        string text = block.First.Text;
        return text.Length > 0 && (char.IsDigit(text[0]) || text[0] is '*' or '∗' or '†' or '‡' or '§' or '¶' or '©' or '[' || block.First.Indent > 2);
    }

    // What stands above the first text of the first page: names and addresses, in whatever column, but for the heading right above the text.
    private static void MarkFrontMatter(List<Block> blocks)
    {
        int first = blocks.FindIndex(static b => b.Kind == BlockKind.Prose && b.Lines.Count >= 3);
        if (first < 0 || blocks[first].First.Page > blocks[0].First.Page + 1) return;
        double top = blocks[first].First.Baseline;
        for (int i = 0; i < blocks.Count && (i < first || blocks[i].First.Page == blocks[first].First.Page); i++)
        {
            bool above = i < first || (blocks[i].First.Baseline > top && blocks[i].Lines.Count < 3);
            if (above && blocks[i].Kind is BlockKind.Prose or BlockKind.Other) blocks[i].Kind = i == first - 1 ? BlockKind.Other : BlockKind.FrontMatter;
        }
    }

    // A short line in another style than the text, and text beneath.
    private void MarkHeadings(List<Block> blocks)
    {
        for (int i = 0; i + 1 < blocks.Count; i++)
        {
            Block block = blocks[i];
            if (block.Kind is not (BlockKind.Other or BlockKind.Prose) || block.Lines.Count > 3 || block.Letters < 3) continue;
            bool styled = block.First.Size > 1.05 * body.Size || block.First.IsBold || block.First.Font != body.Font;
            if (!styled || Punctuation.EndsSentence(block.Last.Text) || block.Last.Text.EndsWith(',') || block.Letters < 0.6 * block.Glyphs) continue;
            if (NextText(blocks, i) is Block next && next.Kind is BlockKind.Prose) block.Kind = BlockKind.Heading;
        }
    }

    private static Block? NextText(List<Block> blocks, int i)
    {
        for (int j = i + 1; j < blocks.Count && j <= i + 3; j++) if (blocks[j].Kind is BlockKind.Prose or BlockKind.Heading || blocks[j].First.Size > blocks[i].First.Size) return blocks[j];
        return null;
    }
}
