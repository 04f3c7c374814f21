using Microsoft.ML.Tokenizers;
using Summarizer.Cli.Output;

namespace Summarizer.Cli.Options;

/// <summary>Counts tokens by the vocabulary o200k_base; it is loaded when first needed.</summary>
internal static class ModelTokens
{
    private static readonly Lazy<TiktokenTokenizer> Tokenizer = new(static () => TiktokenTokenizer.CreateForEncoding("o200k_base"));

    /// <summary>Number of tokens of a text.</summary>
    public static int Count(string text) => Tokenizer.Value.CountTokens(text);
}
