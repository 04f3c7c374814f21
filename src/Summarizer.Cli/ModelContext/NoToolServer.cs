namespace Summarizer.Cli.ModelContext;

/// <summary>Stands for the server in the tool that is compiled ahead of time.</summary>
internal static class ToolServer
{
    public static int Run(IReadOnlyList<string> folders, int limit, Terminal terminal, CancellationToken cancellationToken) =>
        throw new UsageException("this native tool has no server. The one that runs on .NET has: dotnet tool uninstall --global Summarizer.Cli, then dotnet tool install --global Summarizer.Cli.any.");
}
