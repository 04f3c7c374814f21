using Microsoft.Extensions.AI;

namespace Summarizer.Extensions.AI.Tests;

/// <summary>What holds for every conversation, whatever is in it.</summary>
public class ChatReducerLawTests
{
    private const string Heading = "Earlier:";

    [FsCheck.NUnit.Property(MaxTest = 200)]
    public void What_must_stay_is_not_changed(int seed, byte count, ushort budget, byte turns)
    {
        (List<ChatMessage> chat, List<ChatMessage> reduced, ExtractiveChatReducerOptions options) = Run(seed, count, budget, turns);
        List<string> before = [.. chat.Select(Show)];
        List<ChatMessage> kept = [.. reduced.Where(static m => !ChatExtract.Is(m))];
        Assert.That(kept, Is.SubsetOf(chat), "the same objects");
        Assert.That(kept.Select(m => chat.IndexOf(m)), Is.Ordered.Ascending);
        Assert.That(MustStay(chat, options.RecentTurns), Is.SubsetOf(kept));
        Assert.That(chat.Select(Show), Is.EqualTo(before), "the input is as it was");
    }

    [FsCheck.NUnit.Property(MaxTest = 200)]
    public void Calls_and_results_stay_and_nothing_new_comes_between_them(int seed, byte count, ushort budget, byte turns)
    {
        (List<ChatMessage> chat, List<ChatMessage> reduced, _) = Run(seed, count, budget, turns);
        Assert.That(reduced.Where(IsCallOrResult), Is.EqualTo(chat.Where(IsCallOrResult)));
        int extract = reduced.FindIndex(ChatExtract.Is);
        if (extract >= 0) Assert.That(reduced.Take(extract).All(static m => m.Role == ChatRole.System));
    }

    [FsCheck.NUnit.Property(MaxTest = 200)]
    public void Every_sentence_of_the_extract_is_one_of_its_speaker_verbatim_and_in_order(int seed, byte count, ushort budget, byte turns)
    {
        (List<ChatMessage> chat, List<ChatMessage> reduced, ExtractiveChatReducerOptions options) = Run(seed, count, budget, turns);
        if (reduced.Find(ChatExtract.Is) is not { } extract) return;
        int at = 0;
        ChatSentence[] sentences = [.. ChatExtract.Read(extract)];
        foreach (ChatSentence sentence in sentences)
        {
            at = chat.FindIndex(at, m => m.Text.Contains(sentence.Text, StringComparison.Ordinal) && ChatExtract.SpeakerOf(m) == sentence.Speaker);
            Assert.That(at, Is.Not.Negative, sentence.ToString());
        }

        Assert.That(extract.Text, Is.EqualTo(ChatExtract.Render(sentences, options.ExtractHeading)));
    }

    [FsCheck.NUnit.Property(MaxTest = 300)]
    public void The_budget_is_kept_where_what_must_stay_allows_it_and_else_only_that_is_left(int seed, byte count, ushort budget, byte turns)
    {
        (List<ChatMessage> chat, List<ChatMessage> reduced, ExtractiveChatReducerOptions options) = Run(seed, count, budget, turns);
        MessageCost cost = new(options);
        if (chat.Sum(cost.Of) <= options.TokenThreshold) Assert.That(reduced, Is.EqualTo(chat));
        else if (MustStay(chat, options.RecentTurns).Sum(cost.Of) <= options.TokenBudget) Assert.That(reduced.Sum(cost.Of), Is.LessThanOrEqualTo(options.TokenBudget));
        else Assert.That(reduced, Is.EqualTo(MustStay(chat, options.RecentTurns)));
    }

    [FsCheck.NUnit.Property(MaxTest = 200)]
    public void Reducing_twice_is_reducing_once(int seed, byte count, ushort budget, byte turns, byte messages)
    {
        ExtractiveChatReducerOptions options = Options(budget, turns) with { MessageThreshold = messages + 1 };
        List<ChatMessage> chat = RandomChat.Create(seed, count % 80);
        List<ChatMessage> once = Reduce(chat, options);
        Assert.That(Reduce(once, options), Is.EqualTo(once));
        Assert.That(Reduce(chat, options).Select(Show), Is.EqualTo(once.Select(Show)), "the same every time");
    }

    [FsCheck.NUnit.Property(MaxTest = 100)]
    public void A_conversation_that_goes_on_keeps_something_of_its_beginning(int seed, byte steps)
    {
        ExtractiveChatReducerOptions options = new() { TokenThreshold = 600, TokenBudget = 400, RecentTurns = 1, ExtractHeading = Heading };
        List<ChatMessage> chat = [new(ChatRole.System, "Help the user."), .. RandomChat.Talk(20)];
        Random random = new(seed);
        for (int step = 0; step < steps % 12; step++)
        {
            chat = Reduce(chat, options);
            ChatMessage extract = chat.Single(ChatExtract.Is);
            ChatSentence[] before = [.. ChatExtract.Read(extract)];
            chat.AddRange(RandomChat.Talk(random.Next(10, 40)));
            ChatSentence[] after = [.. ChatExtract.Read(Reduce(chat, options).Single(ChatExtract.Is))];
            Assert.That(after.Intersect(before), Is.Not.Empty);
        }
    }

    private static (List<ChatMessage> Chat, List<ChatMessage> Reduced, ExtractiveChatReducerOptions Options) Run(int seed, byte count, ushort budget, byte turns)
    {
        ExtractiveChatReducerOptions options = Options(budget, turns);
        List<ChatMessage> chat = RandomChat.Create(seed, count % 80);
        return (chat, Reduce(chat, options), options);
    }

    private static ExtractiveChatReducerOptions Options(ushort budget, byte turns) => new()
    {
        TokenBudget = (budget % 1500) + 1,
        TokenThreshold = (budget % 1500) + 1,
        RecentTurns = (turns % 5) + 1,
        TokensPerAttachment = 20,
        ExtractHeading = Heading,
    };

    private static List<ChatMessage> Reduce(IEnumerable<ChatMessage> chat, ExtractiveChatReducerOptions options) => [.. new ExtractiveChatReducer(options).ReduceAsync(chat).Result];

    private static bool IsCallOrResult(ChatMessage message) => message.Contents.Any(static c => c is FunctionCallContent or FunctionResultContent);

    /// <summary>The promise in the words of a user: system messages, the last turns, all that is not plain talk of the two.</summary>
    private static List<ChatMessage> MustStay(List<ChatMessage> chat, int turns)
    {
        List<ChatMessage> talk = [.. chat.Where(static m => m.Role != ChatRole.System)];
        List<ChatMessage> starts = [.. talk.Where((m, i) => m.Role == ChatRole.User && (i == 0 || talk[i - 1].Role != ChatRole.User))];
        int recent = starts.Count < turns ? 0 : chat.IndexOf(starts[^turns]);
        return [.. chat.Where((m, i) => i >= recent || (m.Role != ChatRole.User && m.Role != ChatRole.Assistant) || m.Contents.Any(static c => c is not (TextContent or TextReasoningContent or UsageContent)))];
    }

    private static string Show(ChatMessage message) => $"{message.Role}|{message.AuthorName}|{message.Contents.Count}|{message.Text}";
}
