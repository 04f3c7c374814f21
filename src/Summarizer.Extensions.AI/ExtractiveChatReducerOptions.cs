using Microsoft.Extensions.AI;

namespace Summarizer.Extensions.AI;

/// <summary>When an <see cref="ExtractiveChatReducer"/> shortens a conversation, and how far. Immutable; change with <c>with</c>.</summary>
public sealed record ExtractiveChatReducerOptions
{
    /// <summary>A conversation of more tokens than this is shortened.</summary>
    /// <value>Default 8,000; at least 1.</value>
    /// <exception cref="ArgumentOutOfRangeException">Below 1.</exception>
    public int TokenThreshold { get; init => field = AtLeast(1, value, nameof(TokenThreshold)); } = 8000;

    /// <summary>A conversation of more messages than this is shortened too.</summary>
    /// <value>Default no limit; at least 1.</value>
    /// <exception cref="ArgumentOutOfRangeException">Below 1.</exception>
    public int MessageThreshold { get; init => field = AtLeast(1, value, nameof(MessageThreshold)); } = int.MaxValue;

    /// <summary>The most tokens of the shortened conversation, as far as the messages that must stay whole allow. If it is below <see cref="TokenThreshold"/>, not every turn needs a reduction.</summary>
    /// <value>Default 4,000; at least 1. If it is above <see cref="TokenThreshold"/>, the threshold is used instead.</value>
    /// <exception cref="ArgumentOutOfRangeException">Below 1.</exception>
    public int TokenBudget { get; init => field = AtLeast(1, value, nameof(TokenBudget)); } = 4000;

    /// <summary>How many of the last turns stay whole. A turn begins with the user's message, or messages, and has all that follows up to the next.</summary>
    /// <value>Default 3; at least 1.</value>
    /// <exception cref="ArgumentOutOfRangeException">Below 1.</exception>
    public int RecentTurns { get; init => field = AtLeast(1, value, nameof(RecentTurns)); } = 3;

    /// <summary>Counts the tokens of a text, as for <see cref="SummaryLength.Tokens"/>: give the model's own tokenizer.</summary>
    /// <value>Default an estimate: a token for every four bytes of UTF-8.</value>
    /// <exception cref="ArgumentNullException">Null.</exception>
    public Func<string, int> TokenCounter { get; init => field = value ?? throw new ArgumentNullException(nameof(TokenCounter)); } = TokenEstimate.Count;

    /// <summary>The tokens that a message costs in addition to its text.</summary>
    /// <value>Default 4, at least 0.</value>
    /// <exception cref="ArgumentOutOfRangeException">Negative.</exception>
    public int TokensPerMessage { get; init => field = AtLeast(0, value, nameof(TokensPerMessage)); } = 4;

    /// <summary>The tokens that an image, a file or any other content without text counts as.</summary>
    /// <value>Default 1,000, at least 0.</value>
    /// <exception cref="ArgumentOutOfRangeException">Negative.</exception>
    public int TokensPerAttachment { get; init => field = AtLeast(0, value, nameof(TokensPerAttachment)); } = 1000;

    /// <summary>The role of the message that holds the extract.</summary>
    /// <value>Default the assistant. Use the user for models that require the user's message first.</value>
    public ChatRole ExtractRole { get; init; } = ChatRole.Assistant;

    /// <summary>First line of the extract: tells the model what it reads.</summary>
    /// <value>Default an English sentence; may be empty.</value>
    /// <exception cref="ArgumentNullException">Null.</exception>
    public string ExtractHeading { get; init => field = value ?? throw new ArgumentNullException(nameof(ExtractHeading)); } = "Earlier in this conversation, in extracts:";

    private static int AtLeast(int least, int value, string name) =>
        value >= least ? value : throw new ArgumentOutOfRangeException(name, value, $"{name} must be at least {least}.");
}
