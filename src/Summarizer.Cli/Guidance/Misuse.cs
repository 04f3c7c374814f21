using System.CommandLine;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;

namespace Summarizer.Cli.Guidance;

/// <summary>Finds what is wrong with a command line that the parser accepts or complains of in its own words, and says what may have been meant.</summary>
/// <remarks>The parser takes an unknown option for a file, and a command after a file for a command.</remarks>
internal static class Misuse
{
    /// <summary>What is wrong in one line; <c>null</c> where nothing is.</summary>
    public static string? Find(ParseResult parsed)
    {
        Command command = parsed.CommandResult.Command;
        bool isComplaint = parsed.Action is ParseErrorAction;
        if (!isComplaint && parsed.Action != command.Action) return null; // help, version, completion
        return FindMisplaced(parsed, command) ?? FindUnknownOption(parsed, command) ?? (isComplaint ? Explain(parsed) + HelpHint(parsed) : null);
    }

    /// <summary>Names of the commands, for those who find no file of that name.</summary>
    public static IReadOnlyList<string> CommandNames { get; } = ["batch", "segment", "keyphrases", "extract", "evaluate", "train", "mcp", "algorithms", "languages", "completion", "man", "help"];

    /// <summary>Names of the commands.</summary>
    public static IEnumerable<string> Commands(Command root) => root.Subcommands.Select(static c => c.Name);

    private static string HelpHint(ParseResult parsed) => HelpHint(parsed.CommandResult.Command, parsed.RootCommandResult.Command);

    private static string HelpHint(Command command, Command root) => $" Try 'summarize {(command == root ? "" : command.Name + " ")}--help'.";

    private static string? FindMisplaced(ParseResult parsed, Command command)
    {
        if (command == parsed.RootCommandResult.Command) return null;
        Token? before = parsed.Tokens.TakeWhile(static t => t.Type != TokenType.Command).FirstOrDefault(t => t.Type == TokenType.Argument || !Recursive(parsed).Contains(t.Value));
        return before is null ? null : $"{before.Value} comes before the command {command.Name}, but the command must come first: summarize {command.Name} {before.Value}{(before.Type == TokenType.Argument ? $" (a file of that name is ./{command.Name})" : " ...")}";
    }

    private static HashSet<string> Recursive(ParseResult parsed) =>
        [.. parsed.RootCommandResult.Command.Options.Where(static o => o.Recursive).SelectMany(static o => o.Aliases.Append(o.Name))];

    private static string? FindUnknownOption(ParseResult parsed, Command command)
    {
        HashSet<Token> values = new(Positional(parsed.CommandResult), ReferenceEqualityComparer.Instance);
        IEnumerable<string> unknown = parsed.Tokens.TakeWhile(static t => t.Type != TokenType.DoubleDash).Where(values.Contains).Select(static t => t.Value).Concat(Unmatched(parsed)).Where(static v => v.Length > 1 && v[0] == '-');
        if (unknown.FirstOrDefault() is not string wrong) return null;
        int end = wrong.IndexOfAny(['=', ':']);
        string name = end > 0 ? wrong[..end] : wrong;
        Command root = parsed.RootCommandResult.Command;
        string first = parsed.Tokens.Count > 0 ? parsed.Tokens[0].Value : "";
        if (command == root && first.Length > 0 && first[0] != '-' && !File.Exists(first) && Nearest.To(first, Commands(root)) is string meant) return $"Unknown command {first}. Did you mean {meant}?";
        return $"Unknown option {name}.{Suggest(name, command, root)}";
    }

    private static IEnumerable<Token> Positional(CommandResult result) => result.Children.OfType<ArgumentResult>().SelectMany(static a => a.Tokens);

    private static IEnumerable<string> Unmatched(ParseResult parsed)
    {
        int dash = parsed.Tokens.Select(static t => t.Type).ToList().IndexOf(TokenType.DoubleDash);
        return parsed.UnmatchedTokens.Where(u => dash < 0 || parsed.Tokens.Take(dash).Any(t => t.Value == u));
    }

    private static string Suggest(string name, Command command, Command root)
    {
        string[] own = [.. Names(command, root)];
        if (name[1] != '-' && own.Contains("--sentences") && int.TryParse(name.AsSpan(1), out int number)) return $" Did you mean -n {number}?";
        if (Synonyms.Options.TryGetValue("--" + name.TrimStart('-'), out string? other) && own.Contains(other.Split(' ')[0])) return Nearest.Hint(other);
        if (Nearest.To(name, own) is string near) return Nearest.Hint(near);
        Command? elsewhere = root.Subcommands.Prepend(root).FirstOrDefault(c => c != command && Names(c, root).Contains(name, StringComparer.OrdinalIgnoreCase));
        if (elsewhere is not null) return $" It is an option of 'summarize{(elsewhere == root ? "" : " " + elsewhere.Name)}'.";
        return HelpHint(command, root);
    }

    private static IEnumerable<string> Names(Command command, Command root) =>
        command.Options.Concat(root.Options.Where(static o => o.Recursive)).Where(static o => !o.Hidden).SelectMany(static o => o.Aliases.Prepend(o.Name)).Where(static n => n.StartsWith("--", StringComparison.Ordinal));

    // The parser names the framework type that a value does not fit.
    private static string Explain(ParseResult parsed)
    {
        string message = parsed.Errors[0].Message;
        int end = message.IndexOf(" as expected type", StringComparison.Ordinal);
        return end < 0 ? message : message[..end] + ".";
    }
}
