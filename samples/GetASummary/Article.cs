using Summarizer.Documents;

namespace GetASummary;

/// <summary>A text as the page shows it: blocks that are joined by blank lines in <see cref="Text"/>, which all offsets refer to.</summary>
internal sealed record Article(string Slug, string? Title, string? Language, IReadOnlyList<string> Blocks)
{
    public const string Own = "own";

    public string Text { get; } = string.Join("\n\n", Blocks);

    public static Article From(string slug, ExtractedText source)
    {
        string text = source.Text.ReplaceLineEndings("\n").Replace('\0', '\ufffd');
        List<string> blocks = [.. text.Split("\n\n", StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)];
        if (blocks.Count > 1 && blocks[0] == source.Title) blocks.RemoveAt(0);
        return new Article(slug, source.Title, source.Language, blocks);
    }
}
