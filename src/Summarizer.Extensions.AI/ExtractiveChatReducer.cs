using System.Text;
using Microsoft.Extensions.AI;
using Summarizer.Text;

namespace Summarizer.Extensions.AI;

/// <summary>
/// Shortens a long conversation without a model: older turns become one message with their most important sentences, verbatim, each with its speaker.
/// </summary>
/// <remarks>
/// <para>System messages, the last turns, every function call with its result and every message with images, files or contents of an unknown kind stay whole and in order. The extract
/// stands after the system messages that open the conversation. The result never has more tokens than <see cref="ExtractiveChatReducerOptions.TokenBudget"/>, unless what must
/// stay already has more; then only that is left.</para>
/// <para>An earlier extract is shortened with a share of its own, so that recent talk does not push out what was said long ago. Reducing twice changes nothing. Reasoning of
/// older turns is dropped.</para>
/// <para>Immutable and thread-safe, if the counter is; deterministic; linear in the length of the conversation.</para>
/// </remarks>
public sealed class ExtractiveChatReducer : IChatReducer
{
    private const string Break = "\n\n"; // a blank line ends every sentence

    private readonly ExtractiveChatReducerOptions _options;
    private readonly ISummarizer _summarizer;
    private readonly MessageCost _cost;

    /// <summary>Creates a reducer.</summary>
    /// <param name="options">When and how far; <c>null</c> for the defaults.</param>
    /// <param name="summarizer">What chooses the sentences; <c>null</c> for <see cref="TextSummarizer.Default"/>.</param>
    public ExtractiveChatReducer(ExtractiveChatReducerOptions? options = null, ISummarizer? summarizer = null)
    {
        _options = options ?? new ExtractiveChatReducerOptions();
        _summarizer = summarizer ?? TextSummarizer.Default;
        _cost = new MessageCost(_options);
    }

    /// <summary>Shortens a conversation that is above one of the thresholds, and returns any other as it is.</summary>
    /// <param name="messages">The conversation, in order; not changed.</param>
    /// <param name="cancellationToken">Checked in every loop.</param>
    /// <returns>The messages to continue with: the same objects, except for the extract. The task is complete: the work is done on the caller's thread.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="messages"/> is null.</exception>
    /// <exception cref="ArgumentException">One of the messages is null.</exception>
    /// <exception cref="OperationCanceledException">Cancelled; in the task.</exception>
    /// <exception cref="InvalidOperationException">The counter gave a negative number; in the task, as is whatever the counter throws.</exception>
    public Task<IEnumerable<ChatMessage>> ReduceAsync(IEnumerable<ChatMessage> messages, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(messages);
        ChatMessage[] all = [.. messages];
        if (all.Contains(null)) throw new ArgumentException("A message is null.", nameof(messages));
        try
        {
            return Task.FromResult<IEnumerable<ChatMessage>>(Reduce(all, cancellationToken));
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            return Task.FromCanceled<IEnumerable<ChatMessage>>(cancellationToken);
        }
#pragma warning disable CA1031 // whatever the counter or the summarizer throws belongs to the task
        catch (Exception e)
#pragma warning restore CA1031
        {
            return Task.FromException<IEnumerable<ChatMessage>>(e);
        }
    }

    private IReadOnlyList<ChatMessage> Reduce(ChatMessage[] messages, CancellationToken cancellationToken)
    {
        long total = Cost(messages, cancellationToken);
        if (total <= _options.TokenThreshold && messages.Length <= _options.MessageThreshold) return messages;
        Conversation conversation = new(messages, _options.RecentTurns);
        int budget = Math.Min(_options.TokenBudget, _options.TokenThreshold);
        if (conversation.Older.Count == 0 && (conversation.Extracted.Count == 0 || total <= budget)) return messages;
        long room = budget - Cost(conversation.Fixed, cancellationToken) - _options.TokensPerMessage;
        List<ChatSentence> extract = room > 0 ? Extract(conversation, (int)room, cancellationToken) : [];
        return conversation.With(extract.Count == 0 ? null : ChatExtract.ToMessage(extract, _options));
    }

    private long Cost(IReadOnlyList<ChatMessage> messages, CancellationToken cancellationToken)
    {
        long tokens = 0;
        foreach (ChatMessage message in messages)
        {
            cancellationToken.ThrowIfCancellationRequested();
            tokens += _cost.Of(message);
        }

        return tokens;
    }

    /// <summary>The earlier extract has half of the room, or one sentence where that is more, and what the newer talk leaves.</summary>
    private List<ChatSentence> Extract(Conversation conversation, int room, CancellationToken cancellationToken)
    {
        List<ChatSentence> earlier = Shorten(conversation.Extracted, room / 2, [], cancellationToken);
        if (earlier.Count == 0) earlier = Shorten(conversation.Extracted, room, [], cancellationToken);
        List<ChatSentence> newer = Shorten(conversation.Older, room, earlier, cancellationToken);
        if (earlier.Count == conversation.Extracted.Count) return [.. earlier, .. newer];
        List<ChatSentence> grown = Shorten(conversation.Extracted, room - CostOf(newer), [], cancellationToken);
        return grown.Count > earlier.Count && CostOf([.. grown, .. newer]) <= room ? [.. grown, .. newer] : [.. earlier, .. newer];
    }

    private List<ChatSentence> Shorten(List<ChatSentence> sentences, int room, List<ChatSentence> before, CancellationToken cancellationToken)
    {
        if (sentences.Count == 0 || CostOf(sentences) <= room) return sentences;
        StringBuilder text = new();
        List<TextSpan> spans = [];
        foreach (ChatSentence sentence in sentences)
        {
            if (text.Length > 0) text.Append(Break);
            spans.Add(new TextSpan(text.Length, text.Length + sentence.Text.Length));
            text.Append(sentence.Text);
        }

        return Choose(new SummaryRequest(text.ToString()) { Sentences = spans }, s => sentences[s.Index].Speaker, room, before, cancellationToken);
    }

    private List<ChatSentence> Shorten(List<ChatMessage> talk, int room, List<ChatSentence> before, CancellationToken cancellationToken)
    {
        StringBuilder text = new();
        List<int> ends = [];
        List<ChatMessage> speaking = [];
        foreach (ChatMessage message in talk)
        {
            cancellationToken.ThrowIfCancellationRequested();
            string said = message.Text;
            if (string.IsNullOrWhiteSpace(said)) continue;
            text.Append(said).Append(Break);
            ends.Add(text.Length);
            speaking.Add(message);
        }

        if (ends.Count == 0) return [];
        return Choose(new SummaryRequest(text.ToString()), s => ChatExtract.SpeakerOf(speaking[MessageAt(ends, s.Span.Start)]), room, before, cancellationToken);
    }

    private static int MessageAt(List<int> ends, int offset)
    {
        int found = ends.BinarySearch(offset + 1);
        return found < 0 ? ~found : found;
    }

    /// <summary>The sentences that the summarizer takes, less the lowest-ranked where the speakers' names take the message above the room.</summary>
    private List<ChatSentence> Choose(SummaryRequest request, Func<SummarySentence, string> speaker, int room, List<ChatSentence> before, CancellationToken cancellationToken)
    {
        int left = room - CostOf(before);
        if (left < 1) return [];
        Summary summary = _summarizer.Summarize(request with { Length = SummaryLength.Tokens(left, _options.TokenCounter) }, cancellationToken);
        int[] ranks = [.. summary.Sentences.Select(static s => s.Rank).Order()];
        int kept = LongestPrefix.That(ranks.Length, count => CostOf([.. before, .. Best(count)]) <= room);
        return Best(kept);

        List<ChatSentence> Best(int count) => count == 0 ? [] : [.. summary.Sentences.Where(s => s.Rank <= ranks[count - 1]).Select(s => new ChatSentence(speaker(s), s.Text))];
    }

    private int CostOf(List<ChatSentence> sentences) => sentences.Count == 0 ? 0 : _cost.Of(ChatExtract.Render(sentences, _options.ExtractHeading));
}
