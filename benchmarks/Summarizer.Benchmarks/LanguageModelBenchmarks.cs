using BenchmarkDotNet.Attributes;
using Microsoft.Extensions.AI;
using Summarizer.Benchmarks.Texts;
using Summarizer.Extensions.AI;

namespace Summarizer.Benchmarks;

/// <summary>What stands before a call of a language model: a chat of 100 turns of 200 words, a context of 100 passages of 300 words.</summary>
[MinColumn]
public class LanguageModelBenchmarks
{
    private readonly ExtractiveChatReducer _reducer = new();
    private readonly ContextCompressor _compressor = new();
    private List<ChatMessage> _chat = [];
    private List<Passage> _passages = [];
    private string _question = "";
    private (string Extract, string Context) _expected;

    [GlobalSetup]
    public void Setup()
    {
        _chat = [.. Pieces(100, 200).SelectMany(static text => new ChatMessage[] { new(ChatRole.User, text[..(text.Length / 2)]), new(ChatRole.Assistant, text[(text.Length / 2)..]) })];
        _passages = [.. Pieces(100, 300).Select(static (text, i) => new Passage($"{i}", text))];
        _question = string.Join(' ', _passages[50].Text.Split(' ').Skip(20).Take(8));
        _expected = (_reducer.ReduceAsync(_chat).Result.First().Text, _compressor.Compress(_question, _passages, 1000).Text);
    }

    [Benchmark]
    public string ReduceChat() => Check.Same(_reducer.ReduceAsync(_chat).Result.First().Text, _expected.Extract);

    [Benchmark]
    public string CompressContext() => Check.Same(_compressor.Compress(_question, _passages, 1000).Text, _expected.Context);

    private static IEnumerable<string> Pieces(int count, int words) => TextGenerator.Words(count * words).Split(' ').Chunk(words).Take(count).Select(static piece => string.Join(' ', piece));
}
