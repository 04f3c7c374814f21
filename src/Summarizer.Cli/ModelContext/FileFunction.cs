using System.ComponentModel;
using Microsoft.Extensions.AI;
using Summarizer.Cli.Inputs;
using Summarizer.Documents;

namespace Summarizer.Cli.ModelContext;

/// <summary>The tool that summarizes a file.</summary>
internal static class FileFunction
{
    public static AIFunction Create(FolderGuard guard, Terminal terminal) => AIFunctionFactory.Create(
        ([Description("Path of the file: absolute, or relative to one of the folders the server was started with.")] string path,
         [Description("How many sentences to return, at least 1.")] int sentences = 3,
         [Description("What the reader wants to know. If given, sentences about it are preferred.")] string? question = null,
         CancellationToken cancellationToken = default) =>
        {
            ExtractedText file = InputText.Read(guard.Check(path), terminal, cancellationToken);
            SummaryRequest request = new(file.Text) { Title = file.Title, Query = question, Length = SummaryLength.Sentences(sentences) };
            return TextSummarizer.Default.Summarize(request, cancellationToken).Text;
        },
        "summarize_file",
        "Shortens a file (text, HTML, Markdown) to its most important sentences, quoted word for word in the order of the text.");
}
