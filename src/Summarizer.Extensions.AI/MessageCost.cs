using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Microsoft.Extensions.AI;

namespace Summarizer.Extensions.AI;

/// <summary>What a message counts in tokens.</summary>
internal sealed class MessageCost(ExtractiveChatReducerOptions options)
{
    /// <summary>Its texts, calls and results, the cost of a message, and that of each content without text.</summary>
    public long Of(ChatMessage message)
    {
        StringBuilder? joined = null;
        string text = "";
        long tokens = options.TokensPerMessage;
        foreach (AIContent content in message.Contents)
        {
            if (content is UsageContent) continue;
            if (TextOf(content) is not { } part) tokens += options.TokensPerAttachment;
            else if (text.Length == 0 && joined is null) text = part;
            else (joined ??= new StringBuilder(text)).Append('\n').Append(part);
        }

        return tokens + Of(joined?.ToString() ?? text);
    }

    /// <summary>A text alone.</summary>
    public int Of(string text) => options.TokenCounter(text) is >= 0 and int tokens
        ? tokens
        : throw new InvalidOperationException($"{nameof(ExtractiveChatReducerOptions.TokenCounter)} gave a negative number.");

    private static string? TextOf(AIContent content) => content switch
    {
        TextContent text => text.Text,
        TextReasoningContent reasoning => reasoning.Text,
        ErrorContent error => error.Message,
        FunctionCallContent call => call.Arguments is null ? call.Name : $"{call.Name} {string.Join(' ', call.Arguments.Select(static a => $"{a.Key} {Show(a.Value)}"))}",
        FunctionResultContent result => Show(result.Result) ?? "",
        _ => null,
    };

    // As it goes to the model: what is not a text goes as JSON.
    private static string? Show(object? value)
    {
        if (value is null or string) return value as string;
        try
        {
            if (AIJsonUtilities.DefaultOptions.TryGetTypeInfo(value.GetType(), out JsonTypeInfo? type)) return JsonSerializer.Serialize(value, type);
        }
        catch (Exception e) when (e is JsonException or NotSupportedException or InvalidOperationException)
        {
            // Such as an object that holds itself: its text must do.
        }

        return Convert.ToString(value, CultureInfo.InvariantCulture);
    }
}
