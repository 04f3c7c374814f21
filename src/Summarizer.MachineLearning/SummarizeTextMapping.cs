using System.Collections.Concurrent;
using Microsoft.ML.Data;
using Microsoft.ML.Transforms;

namespace Summarizer.MachineLearning;

/// <summary>The mapping behind <see cref="SummarizeTextEstimator"/>, found again by its contract when a model is loaded.</summary>
/// <remarks>Public because ML.NET creates it by reflection; not meant to be used directly.</remarks>
[CustomMappingFactoryAttribute(Contract)]
public sealed class SummarizeTextMapping : CustomMappingFactory<SummarizeTextMapping.Input, SummarizeTextMapping.Output>
{
    internal const string Contract = "Summarizer.SummarizeText";
    internal const string TextColumn = "Summarizer.Text";
    internal const string OptionsColumn = "Summarizer.Options";
    internal const string SummaryColumn = "Summarizer.Summary";

    private static readonly ConcurrentDictionary<string, TextSummarizer> Summarizers = new(StringComparer.Ordinal);

    /// <summary>The function from a row to its summary; thread-safe.</summary>
    public override Action<Input, Output> GetMapping() => static (input, output) =>
    {
        TextSummarizer summarizer = Summarizers.GetOrAdd(input.Options ?? "", static text => SummarizeTextOptions.FromText(text).CreateSummarizer());
        output.Summary = string.IsNullOrWhiteSpace(input.Text) ? "" : summarizer.Summarize(input.Text).Text;
    };

    /// <summary>What the mapping reads.</summary>
    public sealed class Input
    {
        /// <summary>The text; null when missing.</summary>
        [ColumnName(TextColumn)]
        public string? Text { get; set; }

        /// <summary>The transform's options as text.</summary>
        [ColumnName(OptionsColumn)]
        public string? Options { get; set; }
    }

    /// <summary>What the mapping writes.</summary>
    public sealed class Output
    {
        /// <summary>The summary; empty for a missing text.</summary>
        [ColumnName(SummaryColumn)]
        public string? Summary { get; set; }
    }
}
