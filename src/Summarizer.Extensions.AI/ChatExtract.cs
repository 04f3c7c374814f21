using System.Text;
using System.Text.Json;
using Microsoft.Extensions.AI;

namespace Summarizer.Extensions.AI;

/// <summary>Sentences of a conversation with who said them: the message that stands for older turns, and what is read back from it.</summary>
/// <remarks>The sentences travel beside the text, in a property of the message, so that none is split or joined anew; they outlive being stored as JSON.</remarks>
internal static class ChatExtract
{
    /// <summary>Name of the property: texts in pairs, the speaker and a sentence.</summary>
    public const string Property = "summarizer.extract";

    /// <summary>Whether a message is an extract, with nothing but text in it.</summary>
    public static bool Is(ChatMessage message) => message.AdditionalProperties?.ContainsKey(Property) == true && message.Contents.All(static c => c is TextContent);

    /// <summary>The message of an extract.</summary>
    public static ChatMessage ToMessage(IReadOnlyList<ChatSentence> sentences, ExtractiveChatReducerOptions options) =>
        new(options.ExtractRole, Render(sentences, options.ExtractHeading))
        {
            AdditionalProperties = new() { [Property] = sentences.SelectMany(static s => new[] { s.Speaker, s.Text }).ToArray() },
        };

    /// <summary>The heading, then a line for what a speaker says in one go.</summary>
    public static string Render(IReadOnlyList<ChatSentence> sentences, string heading)
    {
        StringBuilder text = new(heading);
        string? speaker = null;
        foreach (ChatSentence sentence in sentences)
        {
            if (sentence.Speaker == speaker)
            {
                text.Append(' ').Append(sentence.Text);
                continue;
            }

            if (text.Length > 0) text.Append('\n');
            text.Append(sentence.Speaker).Append(": ").Append(sentence.Text);
            speaker = sentence.Speaker;
        }

        return text.ToString();
    }

    /// <summary>The sentences of an extract; of one whose text or property was changed since, its text as one.</summary>
    public static IReadOnlyList<ChatSentence> Read(ChatMessage message)
    {
        string[] pairs = message.AdditionalProperties![Property] switch
        {
            string[] own => own,
            JsonElement { ValueKind: JsonValueKind.Array } stored when stored.EnumerateArray().All(static e => e.ValueKind == JsonValueKind.String) =>
                [.. stored.EnumerateArray().Select(static e => e.GetString()!)],
            _ => [],
        };
        ChatSentence[] sentences = [.. pairs.Chunk(2).Where(static p => p.Length == 2).Select(static p => new ChatSentence(p[0], p[1]))];
        if (sentences.Length > 0 && message.Text.EndsWith(Render(sentences, ""), StringComparison.Ordinal)) return sentences;
        return string.IsNullOrWhiteSpace(message.Text) ? [] : [new ChatSentence(SpeakerOf(message), message.Text.Trim())];
    }

    /// <summary>Who says a message: its author, or else its role.</summary>
    public static string SpeakerOf(ChatMessage message) =>
        string.IsNullOrWhiteSpace(message.AuthorName) ? message.Role.Value : message.AuthorName.ReplaceLineEndings(" ").Trim();
}
