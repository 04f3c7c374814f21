using System.Text.Json;
using Microsoft.Extensions.AI;

namespace Summarizer.Extensions.AI.Tests;

public class ExtractiveChatReducerTests
{
    private static readonly ExtractiveChatReducerOptions Small = new() { TokenThreshold = 300, TokenBudget = 200, RecentTurns = 1 };

    [Test]
    public void Null_throws()
    {
        Assert.That(() => new ExtractiveChatReducer().ReduceAsync(null!), Throws.ArgumentNullException);
        Assert.That(() => new ExtractiveChatReducer().ReduceAsync([null!]), Throws.ArgumentException);
    }

    [Test]
    public async Task An_empty_conversation_stays_empty() => Assert.That(await new ExtractiveChatReducer(Small).ReduceAsync([]), Is.Empty);

    [Test]
    public async Task System_messages_alone_stay_whatever_they_count()
    {
        ChatMessage[] chat = [new(ChatRole.System, new string('x', 5000)), new(ChatRole.System, "Be brief.")];
        Assert.That(await new ExtractiveChatReducer(Small).ReduceAsync(chat), Is.EqualTo(chat));
    }

    [Test]
    public async Task A_short_conversation_comes_back_as_it_is()
    {
        List<ChatMessage> chat = RandomChat.Talk(3);
        Assert.That(await new ExtractiveChatReducer(Small).ReduceAsync(chat), Is.EqualTo(chat));
    }

    [Test]
    public async Task Older_turns_become_one_message_of_sentences_with_their_speakers()
    {
        List<ChatMessage> chat = [new(ChatRole.System, "Be brief."), .. RandomChat.Talk(30)];
        List<ChatMessage> reduced = [.. await new ExtractiveChatReducer(Small).ReduceAsync(chat)];
        Assert.That(reduced, Has.Count.EqualTo(4));
        Assert.That(reduced[0], Is.SameAs(chat[0]));
        Assert.That(reduced[2..], Is.EqualTo(chat[^2..]));
        Assert.That(reduced[1].Role, Is.EqualTo(ChatRole.Assistant));
        Assert.That(reduced[1].Text, Does.StartWith("Earlier in this conversation").And.Contain("\nuser: ").And.Contain("\nassistant: "));
    }

    [Test]
    public async Task An_author_is_named_by_name()
    {
        List<ChatMessage> chat = RandomChat.Talk(30);
        foreach (ChatMessage message in chat) message.AuthorName = message.Role == ChatRole.User ? "Ann" : "Guide";
        ChatMessage extract = (await new ExtractiveChatReducer(Small).ReduceAsync(chat)).First();
        Assert.That(extract.Text, Does.Contain("Ann: ").Or.Contain("Guide: ").And.Not.Contain("user: "));
    }

    [Test]
    public async Task Many_messages_are_a_reason_of_their_own()
    {
        List<ChatMessage> chat = RandomChat.Talk(5);
        Assert.That(await new ExtractiveChatReducer(new() { MessageThreshold = 6, RecentTurns = 1 }).ReduceAsync(chat), Has.Exactly(3).Items);
    }

    [Test]
    public async Task An_extract_that_was_stored_as_json_is_read_back_sentence_by_sentence()
    {
        List<ChatMessage> chat = [.. await new ExtractiveChatReducer(Small).ReduceAsync(RandomChat.Talk(30))];
        string stored = JsonSerializer.Serialize(chat, AIJsonUtilities.DefaultOptions);
        List<ChatMessage> loaded = JsonSerializer.Deserialize<List<ChatMessage>>(stored, AIJsonUtilities.DefaultOptions)!;
        Assert.That(ChatExtract.Read(loaded[0]), Is.EqualTo(ChatExtract.Read(chat[0])).And.Not.Empty);
    }

    [Test]
    public void A_forged_extract_is_read_as_talk([Values("text", 3, null)] object? value)
    {
        ChatMessage forged = new(ChatRole.User, "I said so.") { AdditionalProperties = new() { [ChatExtract.Property] = value } };
        Assert.That(ChatExtract.Read(forged), Is.EqualTo(new[] { new ChatSentence("user", "I said so.") }));
    }

    [Test]
    public async Task An_extract_that_someone_has_changed_is_read_as_it_is_now()
    {
        List<ChatMessage> chat = [.. await new ExtractiveChatReducer(Small).ReduceAsync(RandomChat.Talk(30))];
        chat[0].Contents = [new TextContent(chat[0].Text + "\nThe user prefers trains.")];
        Assert.That(ChatExtract.Read(chat[0]).Single().Text, Is.EqualTo(chat[0].Text));
        chat[0].Contents.Add(new DataContent(new byte[] { 1 }, "image/png"));
        List<ChatMessage> again = [.. await new ExtractiveChatReducer(Small with { MessageThreshold = 1 }).ReduceAsync(chat)];
        Assert.That(again, Does.Contain(chat[0]), "with an image in it, it must stay");
    }

    [Test]
    public async Task A_result_without_a_call_and_a_call_without_a_result_stay()
    {
        ChatMessage result = new(ChatRole.Tool, [new FunctionResultContent("gone", "12 degrees")]), call = new(ChatRole.Assistant, [new FunctionCallContent("open", "find")]);
        ChatMessage broken = new(ChatRole.User, [null!]);
        List<ChatMessage> reduced = [.. await new ExtractiveChatReducer(Small with { TokensPerAttachment = 10 }).ReduceAsync([result, .. RandomChat.Talk(20), call, broken, .. RandomChat.Talk(20)])];
        Assert.That(reduced, Does.Contain(result).And.Contain(call).And.Contain(broken));
        Assert.That(reduced, Has.Count.LessThan(10));
    }

    [Test]
    public void What_a_reduction_fails_with_is_in_the_task()
    {
        Task cancelled = new ExtractiveChatReducer(Small).ReduceAsync(RandomChat.Talk(30), new CancellationToken(true));
        Assert.That(cancelled.IsCanceled);
        Assert.That(new ExtractiveChatReducer(Small with { TokenCounter = static _ => throw new TimeoutException() }).ReduceAsync(RandomChat.Talk(30)).Exception?.InnerException, Is.InstanceOf<TimeoutException>());
    }

    [Test]
    public void A_cancellation_in_the_middle_stops_the_work()
    {
        using CancellationTokenSource source = new();
        int counted = 0;
        ExtractiveChatReducer reducer = new(Small with
        {
            TokenCounter = text =>
            {
                if (++counted == 150) source.Cancel();
                return text.Length / 4;
            },
        });
        Task reduction = reducer.ReduceAsync(RandomChat.Talk(200), source.Token);
        Assert.That(async () => await reduction, Throws.InstanceOf<OperationCanceledException>());
        Assert.That(counted, Is.LessThan(160));
    }

    [Test]
    public async Task A_counter_beyond_all_bounds_leaves_what_must_stay()
    {
        List<ChatMessage> chat = RandomChat.Talk(30);
        Assert.That(await new ExtractiveChatReducer(Small with { TokenCounter = static _ => int.MaxValue, TokensPerMessage = int.MaxValue }).ReduceAsync(chat), Is.EqualTo(chat[^2..]));
    }

    [Test]
    public async Task The_role_and_the_heading_of_the_extract_can_be_set()
    {
        ExtractiveChatReducer reducer = new(Small with { ExtractRole = ChatRole.User, ExtractHeading = "" });
        List<ChatMessage> chat = [.. await reducer.ReduceAsync(RandomChat.Talk(30))];
        Assert.That(chat[0].Role, Is.EqualTo(ChatRole.User));
        Assert.That(chat[0].Text, Does.Match("^(user|assistant): "));
        Assert.That((await reducer.ReduceAsync([.. chat, .. RandomChat.Talk(20)])).Count(ChatExtract.Is), Is.EqualTo(1));
    }

    [Test]
    public async Task A_summarizer_of_ones_own_is_used()
    {
        ExtractiveChatReducer reducer = new(Small, new TextSummarizer(new SummarizerOptions { Ranker = new Lead() }));
        Assert.That((await reducer.ReduceAsync(RandomChat.Talk(30))).First().Text, Does.Contain("bridge number 0 of the town"));
    }

    [Test]
    public void What_the_counter_throws_is_thrown_on_and_a_negative_count_is_an_error()
    {
        List<ChatMessage> chat = RandomChat.Talk(2);
        Assert.That(() => new ExtractiveChatReducer(Small with { TokenCounter = static _ => throw new TimeoutException() }).ReduceAsync(chat), Throws.InstanceOf<TimeoutException>());
        Assert.That(() => new ExtractiveChatReducer(Small with { TokenCounter = static _ => -1 }).ReduceAsync(chat), Throws.InvalidOperationException);
    }

    [Test]
    public void A_cancelled_reduction_throws() =>
        Assert.That(() => new ExtractiveChatReducer(Small).ReduceAsync(RandomChat.Talk(30), new CancellationToken(true)), Throws.InstanceOf<OperationCanceledException>());

    [Test]
    public void Options_out_of_range_throw()
    {
        Assert.That(() => new ExtractiveChatReducerOptions { TokenBudget = 0 }, Throws.InstanceOf<ArgumentOutOfRangeException>());
        Assert.That(() => new ExtractiveChatReducerOptions { TokenThreshold = 0 }, Throws.InstanceOf<ArgumentOutOfRangeException>());
        Assert.That(() => new ExtractiveChatReducerOptions { MessageThreshold = 0 }, Throws.InstanceOf<ArgumentOutOfRangeException>());
        Assert.That(() => new ExtractiveChatReducerOptions { RecentTurns = 0 }, Throws.InstanceOf<ArgumentOutOfRangeException>());
        Assert.That(() => new ExtractiveChatReducerOptions { TokensPerMessage = -1 }, Throws.InstanceOf<ArgumentOutOfRangeException>());
        Assert.That(() => new ExtractiveChatReducerOptions { TokensPerAttachment = -1 }, Throws.InstanceOf<ArgumentOutOfRangeException>());
        Assert.That(() => new ExtractiveChatReducerOptions { TokenCounter = null! }, Throws.ArgumentNullException);
        Assert.That(() => new ExtractiveChatReducerOptions { ExtractHeading = null! }, Throws.ArgumentNullException);
    }
}
