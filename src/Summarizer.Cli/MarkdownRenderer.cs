using System.Globalization;
using System.Text;

namespace Summarizer.Cli;

/// <summary>A heading and a list; with <c>--explain</c> a table.</summary>
internal sealed class MarkdownRenderer : SummaryRenderer
{
    private const string Special = "\\`*_{}[]<>#|";

    protected override string Render(Summary summary, string text)
    {
        StringBuilder page = new();
        if (summary.Title is not null) page.Append("# ").Append(Escape(summary.Title)).Append("\n\n");
        foreach (SummarySentence s in summary.Sentences) page.Append("- ").Append(Escape(s.DisplayText)).Append('\n');
        if (summary.Scores.Count == 0) return page.ToString();
        page.Append("\n| index | rank | score | decision | sentence |\n| ---: | ---: | ---: | --- | --- |\n");
        foreach (SentenceScore s in summary.Scores)
        {
            string decision = s.Decision == SelectionDecision.NotProse ? s.Kind.ToString() : s.Decision.ToString();
            page.Append(CultureInfo.InvariantCulture, $"| {s.Index} | {s.Rank} | {Number.Format(s.Score)} | {decision} | {Escape(text[s.Span.Start..s.Span.End])} |\n");
        }

        return page.ToString();
    }

    private static string Escape(string text)
    {
        StringBuilder escaped = new();
        foreach (char c in text.ReplaceLineEndings(" "))
        {
            if (Special.Contains(c, StringComparison.Ordinal)) escaped.Append('\\');
            escaped.Append(c);
        }

        return escaped.ToString();
    }
}
