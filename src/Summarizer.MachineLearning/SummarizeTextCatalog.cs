using Summarizer.MachineLearning;

namespace Microsoft.ML;

/// <summary>Adds summarization to ML.NET's text transforms.</summary>
public static class SummarizeTextCatalog
{
    /// <summary>Summarizes a text column row by row: <c>mlContext.Transforms.Text.SummarizeText("Summary", "Text")</c>.</summary>
    /// <param name="catalog">The text transforms of an <see cref="MLContext"/>.</param>
    /// <param name="outputColumnName">Name of the new text column with the summaries.</param>
    /// <param name="inputColumnName">Name of the text column to read; <c>null</c> for the output column itself, which is then replaced.</param>
    /// <param name="options">How it works; <c>null</c> for the defaults.</param>
    /// <returns>An estimator that chains with all others and is saved and loaded with the model.</returns>
    /// <exception cref="ArgumentException">A column name is blank.</exception>
    /// <remarks>Call <see cref="AddSummarizer"/> before loading a saved model in a process that has not built such a pipeline.</remarks>
    public static SummarizeTextEstimator SummarizeText(
        this TransformsCatalog.TextTransforms catalog, string outputColumnName, string? inputColumnName = null, SummarizeTextOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        return new SummarizeTextEstimator(outputColumnName, inputColumnName ?? outputColumnName, options ?? new SummarizeTextOptions());
    }

    /// <summary>Makes saved models with a SummarizeText transform loadable in this context.</summary>
    /// <returns><paramref name="context"/>.</returns>
    public static MLContext AddSummarizer(this MLContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        context.ComponentCatalog.RegisterAssembly(typeof(SummarizeTextMapping).Assembly);
        return context;
    }
}
