using System.Runtime.CompilerServices;
using Microsoft.Extensions.AI;

namespace ChatCompaction;

/// <summary>Stands for a model: answers from a script and remembers what it was sent.</summary>
internal sealed class ScriptedClient : IChatClient
{
    private static readonly string[] Answers =
    [
        "The night train leaves Vienna at 21:40 and arrives in Rome at 10:05. A bed in a cabin for two costs 89 euros, a seat 39. Breakfast is brought at eight.",
        "Yes, a bicycle needs a reservation of its own for 10 euros. There are only six places a train, so book early. Folding bicycles travel free in a bag.",
        "A ticket can be given back until the day before for a fee of 15 euros. After that only the seat reservation is lost. The refund takes up to two weeks.",
        "In Rome the train stops at Termini and at Tiburtina. For the airport you should get off at Tiburtina and take the regional line. It runs every fifteen minutes.",
    ];

    private int _turn;

    /// <summary>The messages of the last call.</summary>
    public IReadOnlyList<ChatMessage> LastSent { get; private set; } = [];

    public Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
    {
        LastSent = [.. messages];
        return Task.FromResult(new ChatResponse(new ChatMessage(ChatRole.Assistant, Answers[_turn++ % Answers.Length])));
    }

    public async IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? options = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        ChatResponse response = await GetResponseAsync(messages, options, cancellationToken);
        foreach (ChatResponseUpdate update in response.ToChatResponseUpdates()) yield return update;
    }

    public object? GetService(Type serviceType, object? serviceKey = null) => serviceType.IsInstanceOfType(this) ? this : null;

    public void Dispose()
    {
    }
}
