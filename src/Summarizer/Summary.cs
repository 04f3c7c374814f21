using System.Text.Json.Serialization;
using Summarizer.Json;

namespace Summarizer;

/// <summary>The sentences chosen from a text, with their places, scores and ranks.</summary>
/// <remarks>As JSON it has the shape that the command line and the web API write; <see cref="SummarizerJsonContext"/> serializes it without reflection.</remarks>
/// <example><code>Console.WriteLine($"{summary.Title} ({summary.Language}): {summary.Text}");</code></example>
[JsonConverter(typeof(SummaryJsonConverter))]
public sealed class Summary
{
    internal Summary(string language, string algorithm, string? title, IReadOnlyList<SummarySentence> sentences, IReadOnlyList<SentenceScore> scores, int sourceCount, SummaryDiagnostics diagnostics)
    {
        Language = language;
        Algorithm = algorithm;
        Title = title;
        Sentences = sentences;
        Scores = scores;
        SourceCount = sourceCount;
        Diagnostics = diagnostics;
        Text = Render(sentences.Select(static s => s.Said));
    }

    /// <summary>BCP 47 tag of the language given or detected; <c>und</c> when unknown.</summary>
    public string Language { get; }

    /// <summary>Name of the ranker.</summary>
    public string Algorithm { get; }

    /// <summary>The title given or found; <c>null</c> without one.</summary>
    public string? Title { get; }

    /// <summary>The chosen sentences, in the order asked for.</summary>
    public IReadOnlyList<SummarySentence> Sentences { get; }

    /// <summary>Every sentence's score, and whether it was chosen, in reading order; empty unless <see cref="SummarizerOptions.IncludeScores"/> is set.</summary>
    public IReadOnlyList<SentenceScore> Scores { get; }

    /// <summary>
    /// Where each candidate's score comes from, in reading order; empty unless <see cref="SummarizerOptions.IncludeSupport"/> is set and the ranker is a <see cref="TextRank"/>.
    /// </summary>
    public IReadOnlyList<SentenceSupport> Support { get; internal init; } = [];

    /// <summary>For each of <see cref="SummaryRequest.FurtherLengths"/> the sentences chosen at that length.</summary>
    public IReadOnlyList<IReadOnlyList<SummarySentence>> Further { get; internal init; } = [];

    /// <summary>Number of texts it was made from.</summary>
    public int SourceCount { get; }

    /// <summary>How it was made.</summary>
    public SummaryDiagnostics Diagnostics { get; }

    /// <summary>The chosen sentences joined by single spaces; in a conversation each with its speaker before it, as in <c>tom: rolled back.</c></summary>
    public string Text { get; }

    /// <summary>The sentences as <see cref="Text"/> has them; limits of tokens are kept on it.</summary>
    internal static string Render(IEnumerable<string> sentences) => string.Join(' ', sentences);

    /// <summary><see cref="Text"/>.</summary>
    public override string ToString() => Text;
}
