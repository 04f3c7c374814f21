using Summarizer.Documents;

namespace GetASummary;

/// <summary>A text as the page shows it: blocks that are joined by blank lines in <see cref="Text"/>.</summary>
public sealed record Article(string Slug, string? Title, string? Language, IReadOnlyList<Block> Blocks)
{
    public const string Own = "own";

    public string Text { get; } = string.Join("\n\n", Blocks.Select(static b => b.Text));

    /// <summary>What the reader is told above the form, such as that a file cannot be read.</summary>
    public string? Message { get; init; }

    /// <summary>What the reader has typed, kept where it could not be used.</summary>
    public string? Input { get; init; }

    public bool IsOwn => Slug == Own;

    public static Article From(string slug, ExtractedText source)
    {
        string[] blocks = [.. source.Text.ReplaceLineEndings("\n").Replace('\0', '\ufffd').Split("\n\n", StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)];
        return new Article(slug, source.Title, source.Language, [.. blocks.SkipWhile(b => b == source.Title).Select(static b => new Block(b, LooksLikeHeading(b)))]);
    }

    private static bool LooksLikeHeading(string block) =>
        block.Length < 80 && !block.Contains('\n', StringComparison.Ordinal) && block[^1] is not ('.' or '!' or '?' or '"' or '”' or '…' or ':' or '。' or '؟') && block.Any(char.IsLetter);
}
