using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using Summarizer.Cli.Commands;

namespace Summarizer.Cli.Guidance;

/// <summary>Examples and exit codes below the generated help.</summary>
internal static class Help
{
    private const string ExitCodes = """
        Exit codes:
          0 success; 1 some input failed, the rest was done; 2 wrong usage; 130 cancelled
        """;

    private static readonly Dictionary<string, string> Examples = new(StringComparer.Ordinal)
    {
        [""] = """
            Examples:
              summarize article.txt                               three sentences
              cat mail.txt | summarize --words 60                 at most sixty words of standard input
              summarize -n 5 --format json article.txt            five, with offsets and scores
              summarize --query "what did it cost" article.txt    sentences that answer a question
              summarize --format html article.txt > article.html  the text with its summary highlighted
              summarize https://example.org/news/bridge           a web page
              summarize report.pdf notes.docx letters/            each document, under its name
              summarize --together --words 120 papers/*.pdf       one summary of all, each sentence with its source
              summarize --chapters novel.epub                     a summary of each chapter
              summarize --explain article.txt                     why each sentence was or was not taken
            """,
        ["batch"] = """
            Examples:
              summarize batch articles.jsonl.gz -o summaries.jsonl.gz --words 60
              summarize batch articles.jsonl -o summaries.jsonl --resume   after an interruption
              summarize batch news.parquet -o summaries.parquet --text-column body
              zcat articles.jsonl.gz | summarize batch --jobs 2 | jq -r .summary

            Input:   one JSON object a line: {"id"?,"text","title"?,"language"?,"query"?,"documents"?:[...]}; without an id, the number of the line
            Output:  one line for each, in the same order: {"id","language","algorithm","title"?,"summary","sentences","diagnostics"}
                     or {"id"|null,"line","error":{"code","message"}}. A file whose name ends in .gz is compressed.
            """,
        ["segment"] = """
            Example:
              echo '{"text":"It rains. We stay."}' | summarize segment

            Input:   one JSON object a line: {"id"?,"text","language"?}
            Output:  {"id"?,"language","sentences":[[start,end],...],"tokens":[[start,end],...]}
            """,
        ["extract"] = """
            Example:
              summarize extract paper.pdf | jq -r .text

            Output:  {"file","title"?,"language"?,"text"}, one object a line
            Reads:   PDF, DOCX, PPTX, ODT, RTF, EPUB, HTML, Markdown, mail (.eml, .mbox) and plain text in any encoding
            """,
        ["evaluate"] = """
            Examples:
              summarize evaluate --data dev.jsonl
              summarize evaluate --data dev.jsonl --algorithm textrank,lexrank --words 100 --format markdown

            Data:    one JSON object a line: {"id"?,"lang"?,"title"?,"text"|"documents":[...],"references":["..."]}
            """,
        ["train"] = """
            Examples:
              summarize train --data articles.jsonl --output model.json
              summarize train --data news.jsonl --data minutes.jsonl --output model.json --words 100
              summarize --model model.json article.txt                        use it

            Data:    one JSON object a line: {"text"|"documents":[...],"references":["..."],"title"?,"language"?}; at least 20 with two
                     sentences or more; some hundreds are better. Each file is a data set of its own.
            Prints how well the ranker does on documents it has not seen. The same data and seed give the same model.
            """,
        ["mcp"] = """
            Example, in the configuration of a client:
              {"mcpServers":{"summarize":{"command":"summarize","args":["mcp","/home/me/notes"]}}}

            Tools: summarize, keyphrases and compress for texts; with folders, summarize_file for the files under them. Links inside a folder are not followed.
            """,
        ["completion"] = """
            Examples:
              eval "$(summarize completion bash)"                                 in ~/.bashrc
              eval "$(summarize completion zsh)"                                  in ~/.zshrc, after compinit
              summarize completion fish | source                                  in ~/.config/fish/config.fish
              summarize completion powershell | Out-String | Invoke-Expression    in $PROFILE
            """,
        ["keyphrases"] = """
            Examples:
              summarize keyphrases article.txt
              summarize keyphrases article.txt --count 5 --format json     one object, scores included
              summarize keyphrases articles.jsonl --format jsonl           an answer for each line
            """,
        ["algorithms"] = """
            Example:
              summarize algorithms --format json | jq -r .name
            """,
        ["man"] = """
            Examples:
              summarize man | man -l -
              summarize man > ~/.local/share/man/man1/summarize.1
            """,
    };

    /// <summary>Examples of a command, "" for the tool; <c>null</c> where there are none.</summary>
    public static string? ExamplesOf(string command) => Examples.GetValueOrDefault(command)?.ReplaceLineEndings("\n");

    public static void AddExamples(RootCommand root)
    {
        foreach (Option option in root.Options)
        {
            if (option is not HelpOption { Action: HelpAction help }) continue;
            option.Action = new ExamplesAction(help);
            foreach (string alias in (string[])["/?", "/h"]) option.Aliases.Remove(alias); // on most systems they are paths
        }
    }

    private sealed class ExamplesAction(HelpAction help) : SynchronousCommandLineAction
    {
        public override bool ClearsParseErrors => true;

        public override int Invoke(ParseResult parseResult)
        {
            InvocationConfiguration streams = parseResult.InvocationConfiguration;
            TextWriter output = streams.Output;
            using StringWriter generated = new();
            streams.Output = generated;
            help.MaxWidth = 110;
            help.Invoke(parseResult);
            streams.Output = output;
            output.Write(Tidy(generated.ToString(), parseResult.RootCommandResult.Command.Name));
            Command command = parseResult.CommandResult.Command;
            if (Examples.TryGetValue(command is RootCommand ? "" : command.Name, out string? examples)) output.WriteLine(examples + "\n");
            output.WriteLine(ExitCodes);
            return ExitCode.Success;
        }

        // The generator names the process, and tells of the root's argument under each sub-command, where there is none.
        private static string Tidy(string text, string process)
        {
            text = text.ReplaceLineEndings("\n").Replace($"Usage:\n  {process} ", "Usage:\n  summarize ", StringComparison.Ordinal);
            if (text.Contains("summarize [<FILE>...] [", StringComparison.Ordinal)) return text;
            text = text.Replace("summarize [<FILE>...] ", "summarize ", StringComparison.Ordinal);
            int start = text.IndexOf("  <FILE>  ", StringComparison.Ordinal);
            if (start < 0) return text;
            text = text.Remove(start, text.IndexOf('\n', start) + 1 - start);
            return text.Replace("Arguments:\n\n", "", StringComparison.Ordinal);
        }
    }
}
