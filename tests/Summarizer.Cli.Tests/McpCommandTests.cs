using ModelContextProtocol;
using ModelContextProtocol.Client;
using ModelContextProtocol.Protocol;

namespace Summarizer.Cli.Tests;

/// <summary>A client of the protocol's own library starts the tool as a process and talks to it.</summary>
public class McpCommandTests
{
    private const string Text = "The council met on Monday about the bridge. Engineers had found cracks in the steel of the bridge. Repairs will cost two million euros.";

    private string _folder = "";
    private McpClient _client = null!;

    [OneTimeSetUp]
    public async Task Start()
    {
        _folder = Directory.CreateTempSubdirectory("summarize-mcp").FullName;
        string open = Directory.CreateDirectory(Path.Combine(_folder, "open")).FullName;
        File.WriteAllText(Path.Combine(open, "note.txt"), Text);
        File.WriteAllText(Path.Combine(open, "big.txt"), new string('x', 6000));
        File.WriteAllText(Path.Combine(_folder, "secret.txt"), "The code is 1234.");
        Directory.CreateDirectory(Path.Combine(_folder, "open-too"));
        File.WriteAllText(Path.Combine(_folder, "open-too", "secret.txt"), "The code is 1234.");
        if (!OperatingSystem.IsWindows())
        {
            File.CreateSymbolicLink(Path.Combine(open, "link.txt"), Path.Combine(_folder, "secret.txt"));
            Directory.CreateSymbolicLink(Path.Combine(open, "up"), _folder);
        }

        _client = await McpClient.CreateAsync(new StdioClientTransport(new StdioClientTransportOptions
        {
            Command = "dotnet",
            Arguments = [Path.Combine(AppContext.BaseDirectory, "summarize.dll"), "mcp", open, "--max-chars", "5000"],
        }));
    }

    [OneTimeTearDown]
    public async Task Stop()
    {
        await _client.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    [Test]
    public async Task The_tools_are_listed_with_descriptions()
    {
        IList<McpClientTool> tools = await _client.ListToolsAsync();
        Assert.That(tools.Select(static t => t.Name), Is.EquivalentTo(new[] { "summarize", "keyphrases", "compress", "summarize_file" }));
        Assert.That(tools.Select(static t => t.Description), Is.All.Not.Empty);
    }

    [Test]
    public async Task Each_tool_answers()
    {
        Assert.That(Text.Contains(await Ask("summarize", new() { ["text"] = Text, ["sentences"] = 1 }), StringComparison.Ordinal));
        Assert.That(await Ask("keyphrases", new() { ["text"] = Text, ["count"] = 3 }), Does.Contain("bridge"));
        Assert.That(await Ask("compress", new() { ["question"] = "what do repairs cost", ["texts"] = new[] { Text }, ["maxTokens"] = 12 }), Does.Contain("two million"));
        Assert.That(await Ask("summarize_file", new() { ["path"] = "note.txt", ["question"] = "what do repairs cost", ["sentences"] = 1 }), Does.Contain("two million"));
    }

    [TestCase("../secret.txt")]
    [TestCase("../open-too/secret.txt")]
    [TestCase("/etc/hostname")]
    [TestCase("link.txt")]
    [TestCase("up/secret.txt")]
    [TestCase("no-such-file.txt")]
    public async Task A_file_outside_the_folders_is_not_read(string path)
    {
        CallToolResult result = await Call("summarize_file", new() { ["path"] = path });
        Assert.That(result.IsError, Is.True);
        Assert.That(TextOf(result), Does.Contain("may be read").And.Not.Contain("1234"));
    }

    [Test]
    public async Task Wrong_arguments_and_texts_above_the_limit_are_errors_and_the_server_goes_on()
    {
        Assert.That((await Call("summarize", new() { ["text"] = new string('x', 5001) })).IsError, Is.True);
        Assert.That(TextOf(await Call("compress", new() { ["question"] = "a", ["texts"] = new[] { new string('x', 3000), new string('y', 3000) } })), Does.Contain("at most 5000"));
        Assert.That(TextOf(await Call("summarize_file", new() { ["path"] = "big.txt" })), Does.Contain("6000 bytes"));
        Assert.That(TextOf(await Call("summarize", new() { ["text"] = Text, ["sentences"] = 0 })), Does.Contain("at least 1"));
        Assert.That((await Call("summarize", [])).IsError, Is.True);
        Assert.That(async () => await Call("no_such_tool", []), Throws.InstanceOf<McpException>());
        Assert.That((await Call("summarize", new() { ["text"] = Text })).IsError, Is.Not.True);
    }

    [Test]
    public void A_folder_that_does_not_exist_is_wrong_usage() => Assert.That(Tool.Run("", "mcp", "no-such-folder").Code, Is.EqualTo(2));

    private async Task<string> Ask(string tool, Dictionary<string, object?> arguments)
    {
        CallToolResult result = await Call(tool, arguments);
        Assert.That(result.IsError, Is.Not.True, TextOf(result));
        return TextOf(result);
    }

    private async Task<CallToolResult> Call(string tool, Dictionary<string, object?> arguments) => await _client.CallToolAsync(tool, arguments);

    private static string TextOf(CallToolResult result) => string.Join('\n', result.Content.OfType<TextContentBlock>().Select(static c => c.Text));
}
