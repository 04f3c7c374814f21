using System.Globalization;
using System.Text;
using Summarizer.Text;

namespace Summarizer.Cli.Output;

/// <summary>One sentence a line; with <c>--explain</c> every sentence's score and fate below.</summary>
/// <param name="columns">How many characters a row of the explanation may have.</param>
internal sealed class TextRenderer(int columns) : SummaryRenderer
{
    private const int FewestShown = 12;

    public override string Separator => "\n";

    public override string Render(Summary summary, SummarySubject subject)
    {
        StringBuilder page = new();
        if (subject.Label is string label) page.Append("==> ").Append(OnOneLine(label)).Append(" <==\n");
        foreach (SummarySentence s in summary.Sentences) page.Append(Say(s)).Append(subject.Origin(s)).Append('\n');
        if (summary.Scores.Count == 0) return page.ToString();
        SummaryDiagnostics d = summary.Diagnostics;
        page.Append(CultureInfo.InvariantCulture, $"\nlanguage {summary.Language}{(d.HasLanguageProfile ? "" : " (no profile)")}, algorithm {summary.Algorithm}, {d.CandidateCount} of {d.SentenceCount} sentences are candidates");
        page.Append(CultureInfo.InvariantCulture, $", {d.Ranking.Iterations} iterations{(d.Ranking.Converged ? "" : ", not converged")}\n");
        if (summary.Title is not null) page.Append("title: ").Append(OnOneLine(summary.Title)).Append('\n');
        page.Append("\nindex  rank  score    decision      sentence\n");
        Dictionary<int, SentenceSupport> support = summary.Support.ToDictionary(static s => s.Index);
        foreach (SentenceScore s in summary.Scores)
        {
            string rank = s.Rank == 0 ? "-" : s.Rank.ToString(CultureInfo.InvariantCulture);
            string row = string.Create(CultureInfo.InvariantCulture, $"{s.Index,5}  {rank,4}  {Brief(s.Score),-7}  {Say(s),-12}  ");
            page.Append(row).Append(Shorten(subject.TextOf(s.Source), s.Span, Math.Max(FewestShown, columns - row.Length))).Append('\n');
            if (support.TryGetValue(s.Index, out SentenceSupport? from)) page.Append("             ").Append(Describe(from)).Append('\n');
        }

        return page.ToString();
    }

    /// <summary>The prior of a sentence and what its best neighbours give it.</summary>
    private static string Describe(SentenceSupport support) => string.Create(
        CultureInfo.InvariantCulture,
        $"prior {Brief(support.Prior)}{(support.From.Count > 0 ? ", from " : "")}{string.Join(", ", support.From.Select(static f => string.Create(CultureInfo.InvariantCulture, $"{f.Index} ({100 * f.Share:0} %)")))}");

    private static string OnOneLine(string sentence) => sentence.ReplaceLineEndings(" ");

    private static string Brief(double score) => score.ToString("G3", CultureInfo.InvariantCulture);

    private static string Say(SentenceScore sentence) => sentence.Decision switch
    {
        SelectionDecision.NotProse => sentence.Kind.ToString().ToLowerInvariant(),
        SelectionDecision.TooLongForBudget => "too long",
        SelectionDecision.OutsideLengthLimits => "out of limits",
        SelectionDecision.BannedTerm => "banned term",
        SelectionDecision other => other.ToString().ToLowerInvariant(),
    };

    private static string Shorten(string text, TextSpan span, int most)
    {
        if (span.Length <= most) return OnOneLine(text[span.Start..span.End]);
        int end = span.Start + most - 1;
        if (char.IsHighSurrogate(text[end - 1])) end--;
        return OnOneLine(text[span.Start..end]) + "…";
    }
}
