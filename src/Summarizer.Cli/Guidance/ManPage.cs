using System.CommandLine;
using System.Globalization;
using System.Reflection;
using System.Text;

namespace Summarizer.Cli.Guidance;

/// <summary>The manual page in roff's man macros.</summary>
internal static class ManPage
{
    /// <summary>The page of the tool with all of its commands.</summary>
    public static string Of(Command root)
    {
        StringBuilder page = new();
        string version = typeof(ManPage).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "";
        page.Append(CultureInfo.InvariantCulture, $".TH SUMMARIZE 1 \"\" \"summarize {Escape(version)}\" \"User Commands\"\n");
        page.Append(".SH NAME\nsummarize \\- print the few sentences that say what a text is about\n.SH SYNOPSIS\n");
        page.Append(CultureInfo.InvariantCulture, $".B summarize\n{Escape(Synopsis(root))}\n");
        foreach (Command command in Shown(root)) page.Append(CultureInfo.InvariantCulture, $".br\n.B summarize {command.Name}\n{Escape(Synopsis(command))}\n");
        page.Append(CultureInfo.InvariantCulture, $".SH DESCRIPTION\n{Escape(root.Description!)} Text goes to standard output, messages to standard error.\n.SH OPTIONS\n");
        AppendTerms(page, root);
        page.Append(".SH COMMANDS\n");
        foreach (Command command in Shown(root))
        {
            page.Append(CultureInfo.InvariantCulture, $".SS summarize {command.Name}\n{Escape(command.Description!)}.\n");
            AppendTerms(page, command);
            AppendExamples(page, command.Name);
        }

        page.Append(".SH EXIT STATUS\n.TP\n.B 0\nSuccess.\n.TP\n.B 1\nSome input failed; the rest was done.\n.TP\n.B 2\nWrong usage.\n.TP\n.B 130\nCancelled.\n");
        page.Append(".SH ENVIRONMENT\n.TP\n.B COLUMNS\nCharacters a line of\n.B \\-\\-explain\nmay have.\n.TP\n.B NO_COLOR\nSwitches colour off.\n.SH EXAMPLES\n");
        AppendExamples(page, "");
        return page.ToString();
    }

    private static IEnumerable<Command> Shown(Command root) => root.Subcommands.Where(static c => !c.Hidden);

    private static string Synopsis(Command command) =>
        string.Join(' ', command.Arguments.Select(static a => $"[{a.Name}{(a.Arity.MaximumNumberOfValues > 1 ? " ..." : "")}]").Prepend("[options]"));

    private static void AppendTerms(StringBuilder page, Command command)
    {
        foreach (Argument argument in command.Arguments) page.Append(CultureInfo.InvariantCulture, $".TP\n.I {Escape(argument.Name)}\n{Escape(argument.Description!)}.\n");
        foreach (Option option in command.Options.Where(static o => !o.Hidden))
        {
            string names = string.Join(", ", option.Aliases.Append(option.Name).OrderBy(static n => n.Length).Select(static n => $"\\fB{Escape(n)}\\fR"));
            page.Append(CultureInfo.InvariantCulture, $".TP\n{names}{(option.HelpName is null ? "" : $" \\fI{Escape(option.HelpName)}\\fR")}\n{Escape(option.Description ?? "")}.\n");
        }
    }

    private static void AppendExamples(StringBuilder page, string command)
    {
        if (Help.ExamplesOf(command) is string examples) page.Append(".PP\n.nf\n").Append(string.Join('\n', examples.Split('\n').Select(Escape))).Append("\n.fi\n");
    }

    // A hyphen typed at a prompt must stay one; a line must not begin with a control character.
    private static string Escape(string text)
    {
        string escaped = text.Replace("\\", "\\e", StringComparison.Ordinal).Replace("-", "\\-", StringComparison.Ordinal);
        return escaped.Length > 0 && escaped[0] is '.' or '\'' ? "\\&" + escaped : escaped;
    }
}
