using System.Text.Json;
using Microsoft.Extensions.AI;
using ModelContextProtocol;
using Summarizer.Cli.Inputs;
using Summarizer.Cli.Options;

namespace Summarizer.Cli.ModelContext;

/// <summary>A function that refuses texts above the limit and tells the client what was wrong with its arguments.</summary>
internal sealed class CheckedFunction(AIFunction inner, int limit) : DelegatingAIFunction(inner)
{
    protected override async ValueTask<object?> InvokeCoreAsync(AIFunctionArguments arguments, CancellationToken cancellationToken)
    {
        long length = arguments.Values.Sum(LengthOf);
        if (length > limit) throw new McpException($"The texts have {length} characters; at most {limit} are taken.");
        try
        {
            object? result = await base.InvokeCoreAsync(arguments, cancellationToken).ConfigureAwait(false);
            return result is JsonElement { ValueKind: JsonValueKind.String } text ? text.GetString() : result; // a text goes as it is, not as JSON
        }
        catch (Exception wrong) when (wrong is ArgumentException or JsonException or InputException)
        {
            throw new McpException(SummaryFlags.FirstSentenceOf(wrong.Message), wrong);
        }
    }

    private static long LengthOf(object? value) => value switch
    {
        string text => text.Length,
        JsonElement { ValueKind: JsonValueKind.String } text => text.GetString()!.Length,
        JsonElement { ValueKind: JsonValueKind.Array } list => list.EnumerateArray().Sum(static e => LengthOf(e)),
        _ => 0,
    };
}
