using Summarizer.Cli.Lines;

namespace Summarizer.Cli.Training;

/// <summary>Stands for the training in the tool that is compiled ahead of time.</summary>
internal static class ModelTraining
{
    public static int Run(TrainingSettings settings, Terminal terminal, CancellationToken cancellationToken) =>
        throw new UsageException("this native tool cannot train. The one that runs on .NET can: dotnet tool uninstall --global Summarizer.Cli, then dotnet tool install --global Summarizer.Cli.any. Models work in both.");
}
