using System.Globalization;
using System.Text;

namespace Summarizer.Cli.Output;

/// <summary>A heading and a list; with <c>--explain</c> a table.</summary>
internal sealed class MarkdownRenderer : SummaryRenderer
{
    private const string Special = "\\`*_{}[]<>#|";

    public override string Separator => "\n";

    public override string Render(Summary summary, SummarySubject subject)
    {
        StringBuilder page = new();
        if ((summary.Title ?? subject.Label) is string heading) page.Append("# ").Append(Escape(heading)).Append("\n\n");
        if (summary.Title is not null && subject.Label is string label) page.Append(Escape(label)).Append("\n\n");
        foreach (SummarySentence s in summary.Sentences) page.Append("- ").Append(Escape(Say(s) + subject.Origin(s))).Append('\n');
        if (summary.Scores.Count == 0) return page.ToString();
        page.Append("\n| index | rank | score | decision | sentence |\n| ---: | ---: | ---: | --- | --- |\n");
        foreach (SentenceScore s in summary.Scores)
        {
            string decision = s.Decision == SelectionDecision.NotProse ? s.Kind.ToString() : s.Decision.ToString();
            page.Append(CultureInfo.InvariantCulture, $"| {s.Index} | {s.Rank} | {Number.Format(s.Score)} | {decision} | {Escape(subject.TextOf(s.Source)[s.Span.Start..s.Span.End])} |\n");
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
