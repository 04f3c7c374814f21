namespace Summarizer.Cli.Output;

/// <summary>Writes a summary in one of the formats of <c>--format</c>.</summary>
internal abstract class SummaryRenderer
{
    /// <param name="format">One of the formats.</param>
    /// <param name="columns">How many characters a line for people may have.</param>
    public static SummaryRenderer For(string format, int columns) => format switch
    {
        "json" => new JsonRenderer(),
        "markdown" => new MarkdownRenderer(),
        "html" => new HtmlRenderer(),
        _ => new TextRenderer(columns),
    };

    /// <summary>What stands before the first summary.</summary>
    /// <param name="title">The title of the first.</param>
    /// <param name="language">Its language.</param>
    public virtual string Open(string? title, string language) => "";

    /// <summary>A sentence on one line, in a conversation with its speaker before it.</summary>
    protected static string Say(SummarySentence sentence) => sentence.Speaker is null ? sentence.DisplayText : $"{sentence.Speaker}: {sentence.DisplayText}";

    /// <summary>One summary.</summary>
    public abstract string Render(Summary summary, SummarySubject subject);

    /// <summary>What stands between two summaries.</summary>
    public virtual string Separator => "";

    /// <summary>What stands behind the last.</summary>
    public virtual string Close() => "";
}
