namespace Summarizer.Cli.Guidance;

/// <summary>What other tools call our options.</summary>
internal static class Synonyms
{
    /// <summary>Our name, and value, by another name.</summary>
    public static IReadOnlyDictionary<string, string> Options { get; } = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase)
    {
        ["--length"] = "--words",
        ["--limit"] = "--words",
        ["--max-length"] = "--words",
        ["--wordcount"] = "--words",
        ["--characters"] = "--chars",
        ["--max-tokens"] = "--tokens",
        ["--count"] = "--sentences",
        ["--number"] = "--sentences",
        ["--num"] = "--sentences",
        ["--lines"] = "--sentences",
        ["--percent"] = "--ratio",
        ["--percentage"] = "--ratio",
        ["--method"] = "--algorithm",
        ["--ranker"] = "--algorithm",
        ["--locale"] = "--language",
        ["--question"] = "--query",
        ["--search"] = "--query",
        ["--keywords"] = "--query",
        ["--why"] = "--explain",
        ["--verbose"] = "--explain",
        ["--debug"] = "--explain",
        ["--scores"] = "--explain",
        ["--silent"] = "--quiet",
        ["--threads"] = "--jobs",
        ["--parallel"] = "--jobs",
        ["--json"] = "--format json",
        ["--html"] = "--format html",
        ["--markdown"] = "--format markdown",
        ["--md"] = "--format markdown",
        ["--text"] = "--format text",
        ["--continue"] = "--resume",
        ["--headline"] = "--title",
        ["--dataset"] = "--data",
        ["--merge"] = "--together",
        ["--combine"] = "--together",
        ["--file"] = "--input",
    };
}
