using Microsoft.Extensions.AI;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;
using Summarizer.Extensions.AI;

namespace Summarizer.Cli.ModelContext;

/// <summary>Serves the library's functions until the client closes the input.</summary>
internal static class ToolServer
{
    /// <param name="folders">Folders whose files may be read.</param>
    /// <param name="limit">Most characters of a call's texts, or bytes of a file.</param>
    /// <param name="terminal">Where requests come from and replies go.</param>
    /// <param name="cancellationToken">Ends the server.</param>
    /// <returns>The exit code.</returns>
    public static int Run(IReadOnlyList<string> folders, int limit, Terminal terminal, CancellationToken cancellationToken)
    {
        List<AIFunction> functions = [.. TextSummarizer.Default.AsAIFunctions()];
        if (folders.Count > 0) functions.Add(FileFunction.Create(new FolderGuard(folders, limit), terminal));
        McpServerPrimitiveCollection<McpServerTool> tools = [];
        foreach (AIFunction function in functions) tools.Add(McpServerTool.Create(new CheckedFunction(function, limit), new McpServerToolCreateOptions { ReadOnly = true, Idempotent = true, OpenWorld = false }));
        ServeAsync(tools, terminal, cancellationToken).GetAwaiter().GetResult();
        return ExitCode.Success;
    }

    private static async Task ServeAsync(McpServerPrimitiveCollection<McpServerTool> tools, Terminal terminal, CancellationToken cancellationToken)
    {
        McpServerOptions options = new()
        {
            ServerInfo = new Implementation { Name = "summarize", Version = typeof(TextSummarizer).Assembly.GetName().Version!.ToString(3) },
            ServerInstructions = "Extractive summaries: every sentence returned is quoted word for word from the text it was given.",
            ToolCollection = tools,
        };
        await using StreamServerTransport transport = new(terminal.OpenInput(), terminal.OpenOutput(), "summarize");
        await using McpServer server = McpServer.Create(transport, options);
        await server.RunAsync(cancellationToken).ConfigureAwait(false);
    }
}
