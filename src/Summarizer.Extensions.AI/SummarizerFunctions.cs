using System.ComponentModel;
using Microsoft.Extensions.AI;

namespace Summarizer.Extensions.AI;

/// <summary>A summarizer as tools that a language model can call.</summary>
public static class SummarizerFunctions
{
    private const int DefaultSentences = 3, DefaultPhrases = 10, DefaultTokens = 1000;

    /// <summary>
    /// Three functions: <c>summarize</c> (the most important sentences of a text), <c>keyphrases</c> (the phrases that say what a text is about) and <c>compress</c>
    /// (the sentences of several texts that answer a question). They run in the process, without a model and without a network. Free of reflection over the caller's types.
    /// </summary>
    /// <param name="summarizer">What summarizes.</param>
    /// <returns>Functions for <see cref="ChatOptions.Tools"/>. Thread-safe. Wrong arguments throw <see cref="ArgumentException"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="summarizer"/> is null.</exception>
    public static IReadOnlyList<AIFunction> AsAIFunctions(this ISummarizer summarizer)
    {
        ArgumentNullException.ThrowIfNull(summarizer);
        ContextCompressor compressor = new();
        return
        [
            Create(
                "summarize",
                "Shortens a text to its most important sentences. The sentences are quoted word for word from the text, in the order of the text; nothing is rewritten or invented.",
                ([Description("The text to shorten, as plain text.")] string text,
                 [Description("How many sentences to return, at least 1.")] int sentences = DefaultSentences,
                 [Description("What the reader wants to know. If given, sentences about it are preferred.")] string? question = null,
                 CancellationToken cancellationToken = default) =>
                    summarizer.Summarize(new SummaryRequest(text) { Length = SummaryLength.Sentences(sentences), Query = question }, cancellationToken).Text),
            Create(
                "keyphrases",
                "Lists the phrases that say what a text is about, the most important first, as they are written in the text.",
                ([Description("The text, as plain text.")] string text,
                 [Description("How many phrases to return, at least 1.")] int count = DefaultPhrases,
                 CancellationToken cancellationToken = default) =>
                    KeyphraseExtractor.Extract(text, count, cancellationToken: cancellationToken).Select(static k => k.Text).ToArray()),
            Create(
                "compress",
                "Picks from one or more texts the sentences that answer a question, word for word, with where each comes from: number of the text from 0, first and one past the last UTF-16 code unit.",
                ([Description("The question to answer.")] string question,
                 [Description("The texts to search, each as plain text.")] string[] texts,
                 [Description("About how many tokens to return at most, at least 1.")] int maxTokens = DefaultTokens,
                 CancellationToken cancellationToken = default) =>
                    compressor.Compress(question, [.. texts.Select(static (t, i) => new Passage(i.ToString(System.Globalization.CultureInfo.InvariantCulture), t))], maxTokens, cancellationToken)
                        .Sentences.Select(static s => new FoundSentence(s.Passage, s.Span.Start, s.Span.End, s.Text)).ToArray()),
        ];
    }

    private static AIFunction Create(string name, string description, Delegate method) =>
        AIFunctionFactory.Create(method, new AIFunctionFactoryOptions { Name = name, Description = description, SerializerOptions = FunctionJson.Default.Options });
}
