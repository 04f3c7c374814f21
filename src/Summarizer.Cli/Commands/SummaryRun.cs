using System.Globalization;
using System.Text;
using Summarizer.Cli.Inputs;
using Summarizer.Cli.Output;

namespace Summarizer.Cli.Commands;

/// <summary>Summarizes inputs one by one, chapter by chapter, or all together, and writes what comes of it as soon as it is there.</summary>
internal sealed class SummaryRun(SummarizerOptions options, SummaryRenderer renderer, Terminal terminal, CancellationToken cancellationToken)
{
    private readonly TextSummarizer _summarizer = new(options);
    private bool _written;

    /// <summary>The title where a document has none of its own; of a single document, in any case.</summary>
    public string? Title { get; init; }

    public string? Query { get; init; }

    public bool Together { get; init; }

    public bool Chapters { get; init; }

    /// <summary>Summarizes what the arguments name.</summary>
    /// <returns>The exit code.</returns>
    public int Run(IReadOnlyList<string> arguments)
    {
        InputRun inputs = new(terminal, cancellationToken);
        List<string> files = [];
        foreach (string argument in arguments) inputs.Try(() => files.AddRange(InputFiles.Expand([argument])));
        using Stream output = terminal.OpenOutput();
        bool named = files.Count > 1 || arguments.Count > 1;
        if (Together)
        {
            List<InputDocument> documents = [.. inputs.Read(files)];
            if (documents.Count > 0) Write(output, new SummarySubject(documents, named));
        }
        else
        {
            foreach (InputDocument document in inputs.Read(files))
            {
                if (!Chapters) Write(output, new SummarySubject([document], named));
                else inputs.Try(() => WriteChapters(output, document));
            }
        }

        if (_written) Write(output, renderer.Close());
        return inputs.Code;
    }

    private void WriteChapters(Stream output, InputDocument book)
    {
        foreach (InputDocument chapter in book.Chapters()) Write(output, new SummarySubject([chapter], true));
    }

    private void Write(Stream output, SummarySubject subject)
    {
        SummaryRequest request = new([.. subject.Documents.Select(static d => d.Content.Text)])
        {
            Title = (subject.IsNamed ? null : Title) ?? subject.Documents[0].Content.Title ?? Title,
            Query = Query,
        };
        if (subject.IsTogether) request = request with { Title = Title };
        Summary summary = _summarizer.Summarize(request, cancellationToken);
        if (summary.Sentences.Count == 0) terminal.Note($"{NameOf(subject)}: {WhyEmpty(summary, subject)}");
        string before = _written ? renderer.Separator : renderer.Open(summary.Title, summary.Language);
        _written = true;

        // One write: a reader that closes the pipe early is met once.
        Write(output, before + renderer.Render(summary, subject));
    }

    private static string NameOf(SummarySubject subject) => subject.IsTogether ? $"{subject.Documents.Count} documents" : subject.Documents[0].Label;

    private string WhyEmpty(Summary summary, SummarySubject subject)
    {
        if (subject.Documents.All(static d => string.IsNullOrWhiteSpace(d.Content.Text))) return "no text, so no summary";
        if (summary.Diagnostics.CandidateCount == 0) return "nothing but titles, headings and page furniture, so no summary";
        if (options.Length.Unit == SummaryUnit.Tokens) return string.Create(CultureInfo.InvariantCulture, $"no sentence fits {options.Length}");
        string limits = string.Join(" and ", new[] { options.MinWords > 0 ? $"--min-words {options.MinWords}" : "", options.MaxWords < int.MaxValue ? $"--max-words {options.MaxWords}" : "" }.Where(static l => l.Length > 0));
        return $"no sentence is within {limits}";
    }

    // UTF-8 without a byte order mark; lone surrogates become U+FFFD.
    private static void Write(Stream output, string text)
    {
        if (text.Length == 0) return;
        output.Write(Encoding.UTF8.GetBytes(text));
        output.Flush();
    }
}
