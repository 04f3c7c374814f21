using ChatCompaction;
using Microsoft.Agents.AI.Compaction;
using Microsoft.Extensions.AI;
using Microsoft.ML.Tokenizers;
using Summarizer.Extensions.AI;

// A chat that grows, and what the model is sent of it: no key, no network, the model's answers come from a script.
TiktokenTokenizer tokenizer = TiktokenTokenizer.CreateForEncoding("o200k_base");
ExtractiveChatReducer reducer = new(new ExtractiveChatReducerOptions
{
    TokenThreshold = 400,
    TokenBudget = 250,
    RecentTurns = 1,
    TokenCounter = text => tokenizer.CountTokens(text),
});

ScriptedClient model = new();
IChatClient client = model.AsBuilder().UseChatReducer(reducer).Build();
string[] questions = ["When does the night train to Rome leave?", "Can I take my bicycle?", "What if I cannot travel?", "Where do I get off for the airport?"];
List<ChatMessage> history = [new(ChatRole.System, "You are the assistant of a railway. Answer in three sentences.")];
for (int turn = 0; turn < 12; turn++)
{
    history.Add(new ChatMessage(ChatRole.User, questions[turn % questions.Length]));
    ChatResponse response = await client.GetResponseAsync(history);
    Console.WriteLine($"turn {turn + 1,2}: {Tokens(history),4} tokens in the chat, {Tokens(model.LastSent),4} sent in {model.LastSent.Count} messages");
    history.AddRange(response.Messages);
}

Console.WriteLine();
Console.WriteLine(model.LastSent[1].Text);

// The same reducer inside an agent's compaction.
ChatReducerCompactionStrategy strategy = new(reducer, CompactionTriggers.TokensExceed(400));
ChatMessage[] compacted = [.. await CompactionProvider.CompactAsync(strategy, history)];
Console.WriteLine();
Console.WriteLine($"as an agent's compaction: {Tokens(history)} tokens to {Tokens(compacted)}");

int Tokens(IEnumerable<ChatMessage> messages) => messages.Sum(m => tokenizer.CountTokens(m.Text));
