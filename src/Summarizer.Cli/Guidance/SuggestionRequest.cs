using System.Text.RegularExpressions;

namespace Summarizer.Cli.Guidance;

/// <summary>What a completion script asks: <c>summarize "[suggest:POSITION]" LINE</c>.</summary>
internal static partial class SuggestionRequest
{
    /// <summary>Asks for the value of <c>--name=value</c> as for that of <c>--name value</c>, at the same position: the parser's completion knows the latter alone.</summary>
    public static string[] Normalize(string[] args) =>
        args is [string directive, string line] && directive.StartsWith("[suggest", StringComparison.Ordinal) ? [directive, EqualsSign().Replace(line, " ")] : args;

    [GeneratedRegex(@"(?<=\s--[a-z-]+)=")]
    private static partial Regex EqualsSign();
}
