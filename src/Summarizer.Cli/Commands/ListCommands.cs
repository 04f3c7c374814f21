using System.Buffers;
using System.CommandLine;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Summarizer.Cli.Options;
using Summarizer.Json;
using Summarizer.Languages;

namespace Summarizer.Cli.Commands;

/// <summary><c>summarize algorithms</c> and <c>summarize languages</c>: what there is, a line each.</summary>
internal static class ListCommands
{
    private static readonly Dictionary<string, string> Descriptions = new(StringComparer.Ordinal)
    {
        ["textrank"] = "the default: PageRank over sentences that restarts at likely ones; best on most texts",
        ["textrank-classic"] = "TextRank as published (Mihalcea and Tarau 2004)",
        ["lexrank"] = "PageRank over tf-idf cosines above a threshold (Erkan and Radev 2004)",
        ["lexrank-continuous"] = "the same with all similarities as weights",
        ["position"] = "position-aware centrality: edges lead back (Zheng and Lapata 2019)",
        ["lsa"] = "latent semantic analysis (Steinberger and Jezek 2004)",
        ["luhn"] = "clusters of significant words (Luhn 1958)",
        ["edmundson"] = "cue words, title, place (Edmundson 1969)",
        ["sumbasic"] = "frequent words first (Nenkova and Vanderwende 2005)",
        ["kl"] = "words distributed as in the whole text (Haghighi and Vanderwende 2009)",
        ["submodular"] = "coverage and diversity (Lin and Bilmes 2011)",
        ["learned"] = "trees learned from summaries by people; --model takes a model of your own",
        ["lead"] = "the first sentences: the baseline to beat",
        ["random"] = "a random choice, the same every time: a lower bound",
    };

    public static Command Algorithms(Terminal terminal) => Create("algorithms", "List the algorithms, the default first", terminal, static () => Summarizer.Algorithms.Names.Select(static name =>
        new Entry(name, [("name", name), ("description", Descriptions[name])], Descriptions[name], null)));

    public static Command Languages(Terminal terminal) => Create("languages", "List the languages that have a profile", terminal, static () => LanguageProfile.Tags.Select(static tag =>
    {
        LanguageProfile profile = LanguageProfile.For(tag);
        return new Entry(tag, [("tag", tag), ("name", profile.Name)], $"{profile.Name}{(profile.Stemmer is null ? "" : ", stemmed")}", profile.Stemmer is not null);
    }));

    private static Command Create(string name, string description, Terminal terminal, Func<IEnumerable<Entry>> list)
    {
        Choice format = new("--format", "text or json (an object a line)", ["text", "json"], "FORMAT");
        OutputOption file = new();
        Command command = new(name, description);
        command.Options.Add(format.Option);
        command.Options.Add(file.Option);
        command.SetAction(parsed =>
        {
            bool isJson = format.Bind(parsed) == "json";
            file.Bind(parsed, terminal, []);
            Entry[] entries = [.. list()];
            int width = entries.Max(static e => e.Key.Length) + 2;
            using Stream output = terminal.OpenOutput();
            foreach (Entry entry in entries) output.Write(isJson ? Json(entry) : Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{entry.Key.PadRight(width)}{entry.Text}\n")));
            return ExitCode.Success;
        });
        return command;
    }

    private static byte[] Json(Entry entry)
    {
        ArrayBufferWriter<byte> buffer = new();
        using (Utf8JsonWriter json = new(buffer, SummaryJson.WriterOptions))
        {
            json.WriteStartObject();
            foreach ((string key, string value) in entry.Members) json.WriteString(key, value);
            if (entry.IsStemmed is bool stemmed) json.WriteBoolean("stemmed"u8, stemmed);
            json.WriteEndObject();
        }

        return [.. buffer.WrittenSpan, (byte)'\n'];
    }

    private sealed record Entry(string Key, (string Name, string Value)[] Members, string Text, bool? IsStemmed);
}
