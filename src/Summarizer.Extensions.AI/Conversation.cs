using Microsoft.Extensions.AI;

namespace Summarizer.Extensions.AI;

/// <summary>A conversation in two parts: the messages that stay whole, and older talk that may be shortened.</summary>
internal sealed class Conversation
{
    private readonly List<ChatMessage> _fixed = [];

    /// <param name="messages">All of it, in order.</param>
    /// <param name="recentTurns">How many of the last turns stay whole.</param>
    public Conversation(IReadOnlyList<ChatMessage> messages, int recentTurns)
    {
        int recent = RecentStart(messages, recentTurns);
        for (int i = 0; i < messages.Count; i++)
        {
            ChatMessage message = messages[i];
            if (ChatExtract.Is(message)) Extracted.AddRange(ChatExtract.Read(message));
            else if (i >= recent || !IsTalk(message)) _fixed.Add(message);
            else Older.Add(message);
        }
    }

    /// <summary>System messages, recent turns, function calls and their results, and whatever has contents that are not text; in order.</summary>
    public IReadOnlyList<ChatMessage> Fixed => _fixed;

    /// <summary>Talk of older turns, in order.</summary>
    public List<ChatMessage> Older { get; } = [];

    /// <summary>What an earlier reduction has left.</summary>
    public List<ChatSentence> Extracted { get; } = [];

    /// <summary>The fixed part with an extract after the system messages that open it: there it never comes between a call and its result.</summary>
    public IReadOnlyList<ChatMessage> With(ChatMessage? extract)
    {
        if (extract is null) return _fixed;
        int at = 0;
        while (at < _fixed.Count && _fixed[at].Role == ChatRole.System) at++;
        return [.. _fixed[..at], extract, .. _fixed[at..]];
    }

    // Reasoning and usage go with the talk they belong to; the extract has no use for them.
    private static bool IsTalk(ChatMessage message) =>
        (message.Role == ChatRole.User || message.Role == ChatRole.Assistant) && message.Contents.All(static c => c is TextContent or TextReasoningContent or UsageContent);

    /// <summary>Where the last turns begin; 0 where there are no more.</summary>
    private static int RecentStart(IReadOnlyList<ChatMessage> messages, int turns)
    {
        int start = messages.Count;
        bool inUsers = false;
        for (int i = messages.Count - 1; i >= 0; i--)
        {
            ChatMessage message = messages[i];
            if (message.Role == ChatRole.System || ChatExtract.Is(message)) continue;
            bool isUser = message.Role == ChatRole.User;
            if (inUsers && !isUser && --turns == 0) return start;
            inUsers = isUser;
            start = i;
        }

        return 0;
    }
}
