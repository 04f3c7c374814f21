using System.Text;

namespace Summarizer.Cli;

/// <summary>Writes a summary in one of the formats of <c>--format</c>.</summary>
internal abstract class SummaryRenderer
{
    public static SummaryRenderer For(string format) => format switch
    {
        "json" => new JsonRenderer(),
        "markdown" => new MarkdownRenderer(),
        "html" => new HtmlRenderer(),
        _ => new TextRenderer(),
    };

    /// <summary>Writes UTF-8 without a byte order mark; lone surrogates become U+FFFD.</summary>
    public void Render(Summary summary, string text, Stream output)
    {
        // One write: a reader that closes the pipe early is met once.
        output.Write(Encoding.UTF8.GetBytes(Render(summary, text)));
        output.Flush();
    }

    protected abstract string Render(Summary summary, string text);
}
