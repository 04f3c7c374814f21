using System.Text.Json;
using Microsoft.Extensions.AI;

namespace Summarizer.Extensions.AI.Tests;

public class SummarizerFunctionsTests
{
    private const string Text =
        "The council met on Monday to decide about the old bridge. Engineers had found cracks in the steel of the bridge. "
        + "Repairs to the steel will cost two million euros. The weather was fine.";

    private static readonly Dictionary<string, AIFunction> Functions = TextSummarizer.Default.AsAIFunctions().ToDictionary(static f => f.Name);

    [Test]
    public void There_are_three_each_with_a_description_and_described_parameters()
    {
        Assert.That(Functions.Keys, Is.EqualTo(new[] { "summarize", "keyphrases", "compress" }));
        foreach (AIFunction function in Functions.Values)
        {
            Assert.That(function.Description, Is.Not.Empty);
            JsonElement parameters = function.JsonSchema.GetProperty("properties");
            Assert.That(parameters.EnumerateObject().Select(static p => p.Value.TryGetProperty("description", out _)), Is.All.True, function.JsonSchema.ToString());
            Assert.That(parameters.TryGetProperty("cancellationToken", out _), Is.False);
        }

        Assert.That(Functions["summarize"].JsonSchema.GetProperty("required").EnumerateArray().Select(static e => e.GetString()), Is.EqualTo(new[] { "text" }));
    }

    [Test]
    public async Task Summarize_returns_sentences_of_the_text()
    {
        string result = (await Call("summarize", new() { ["text"] = Text, ["sentences"] = 1 })).GetString()!;
        Assert.That(result, Is.Not.Empty.And.Matches<string>(static r => Text.Contains(r!, StringComparison.Ordinal)));
        Assert.That((await Call("summarize", new() { ["text"] = Text, ["sentences"] = 1, ["question"] = "what do repairs cost" })).GetString(), Does.Contain("two million"));
    }

    [Test]
    public async Task Keyphrases_returns_as_many_as_asked_for() =>
        Assert.That((await Call("keyphrases", new() { ["text"] = Text, ["count"] = 2 })).GetArrayLength(), Is.EqualTo(2));

    [Test]
    public async Task Compress_says_where_each_sentence_stands()
    {
        JsonElement found = (await Call("compress", new() { ["question"] = "what do repairs cost", ["texts"] = new[] { "Bread is baked at night.", Text }, ["maxTokens"] = 15 }))[0];
        Assert.That(found.GetProperty("text").GetInt32(), Is.EqualTo(1));
        Assert.That(Text[found.GetProperty("start").GetInt32()..found.GetProperty("end").GetInt32()], Is.EqualTo(found.GetProperty("sentence").GetString()));
    }

    [Test]
    public void Wrong_arguments_throw()
    {
        Assert.That(() => Call("summarize", []), Throws.InstanceOf<ArgumentException>());
        Assert.That(() => Call("summarize", new() { ["text"] = null }), Throws.InstanceOf<ArgumentException>());
        Assert.That(() => Call("summarize", new() { ["text"] = Text, ["sentences"] = 0 }), Throws.InstanceOf<ArgumentException>());
        Assert.That(() => Call("compress", new() { ["question"] = "a", ["texts"] = new[] { Text }, ["maxTokens"] = -1 }), Throws.InstanceOf<ArgumentException>());
        Assert.That(() => ((ISummarizer)null!).AsAIFunctions(), Throws.ArgumentNullException);
    }

    private static async Task<JsonElement> Call(string name, AIFunctionArguments arguments) => (JsonElement)(await Functions[name].InvokeAsync(arguments))!;
}
