using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Exporters;
using BenchmarkDotNet.Exporters.Json;
using BenchmarkDotNet.Loggers;

namespace Summarizer.Benchmarks;

/// <summary>Time, ratio to the baseline and allocations, as Markdown and JSON.</summary>
internal sealed class SuiteConfig : ManualConfig
{
    public SuiteConfig()
    {
        BuildTimeout = TimeSpan.FromMinutes(10);
        AddColumnProvider(DefaultColumnProviders.Instance);
        AddLogger(ConsoleLogger.Default);
        AddDiagnoser(MemoryDiagnoser.Default);
        AddExporter(MarkdownExporter.GitHub, JsonExporter.Full);
    }
}
