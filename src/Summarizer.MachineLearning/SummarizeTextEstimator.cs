using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Transforms;

namespace Summarizer.MachineLearning;

/// <summary>Summarizes a text column row by row; the options travel inside the saved model.</summary>
/// <remarks>
/// Nothing is learned in <see cref="Fit"/>. A missing, empty or blank text gives an empty summary. Rows are read one at a time, lazily. A chain of ML.NET's own
/// transforms around a custom mapping, so that column names and options are saved by ML.NET itself.
/// </remarks>
public sealed class SummarizeTextEstimator : IEstimator<ITransformer>
{
    private readonly EstimatorChain<ColumnSelectingTransformer> _chain;

    internal SummarizeTextEstimator(string outputColumnName, string inputColumnName, SummarizeTextOptions options)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(outputColumnName);
        ArgumentException.ThrowIfNullOrWhiteSpace(inputColumnName);
        MLContext ml = new();
        SummarizeTextMapping mapping = new();
        _chain = ml.Transforms.CopyColumns(SummarizeTextMapping.TextColumn, inputColumnName)
            .Append(ml.Transforms.Expression(SummarizeTextMapping.OptionsColumn, $"text : \"{options.ToText()}\"", SummarizeTextMapping.TextColumn))
            .Append(ml.Transforms.CustomMapping(mapping.GetMapping(), SummarizeTextMapping.Contract))
            .Append(ml.Transforms.CopyColumns(outputColumnName, SummarizeTextMapping.SummaryColumn))
            .Append(ml.Transforms.DropColumns(SummarizeTextMapping.TextColumn, SummarizeTextMapping.OptionsColumn, SummarizeTextMapping.SummaryColumn));
    }

    /// <summary>Makes the transformer; reads the schema of <paramref name="input"/> only.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The input column is missing or not text.</exception>
    public ITransformer Fit(IDataView input)
    {
        ArgumentNullException.ThrowIfNull(input);
        return _chain.Fit(input);
    }

    /// <summary>The schema with the summary, a text column, added.</summary>
    public SchemaShape GetOutputSchema(SchemaShape inputSchema) => _chain.GetOutputSchema(inputSchema);
}
