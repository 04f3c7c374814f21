using Catalyst;
using Mosaik.Core;
using Summarizer.Languages;
using Summarizer.Segmentation;
using Summarizer.Segmentation.Sentences;
using Summarizer.Text;
using Document = Summarizer.Text.Document;

namespace Summarizer.Catalyst;

/// <summary>Gives the summarizer the tokens, lemmas and parts of speech of a Catalyst pipeline.</summary>
/// <remarks>
/// Thread-safe where the pipeline is. The text is processed paragraph by paragraph, because Catalyst's sentence detector does not see blank lines;
/// the text itself is never changed.
/// </remarks>
/// <example><code>new TextSummarizer(options with { Analyzer = new CatalystAnalyzer(pipeline, Language.English) })</code></example>
public sealed class CatalystAnalyzer : ITextAnalyzer
{
    private readonly Pipeline _pipeline;
    private readonly Language _language;
    private readonly CatalystOptions _options;
    private readonly SentenceSplitter _splitter = new();

    /// <summary>Creates an analyzer.</summary>
    /// <param name="pipeline">A pipeline with a tokenizer, and a sentence detector, tagger and lemmatizer where they are to be used.</param>
    /// <param name="language">Catalyst's name of the language the pipeline was made for.</param>
    /// <param name="options">How its output is used; <c>null</c> for the defaults.</param>
    /// <exception cref="ArgumentNullException"><paramref name="pipeline"/> is null.</exception>
    public CatalystAnalyzer(Pipeline pipeline, Language language, CatalystOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(pipeline);
        _pipeline = pipeline;
        _language = language;
        _options = options ?? new CatalystOptions();
    }

    /// <inheritdoc/>
    /// <exception cref="InvalidOperationException">
    /// Catalyst skipped the text (an unknown language), changed it (a normalizer in the pipeline), found no sentences in it (a lost sentence
    /// detector) or gave tokens outside it; the message says which.
    /// </exception>
    public Document Analyze(string text, LanguageProfile language, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(language);
        List<TextSpan> sentences = [];
        _splitter.Split(text, language, sentences, cancellationToken);
        List<RawSpan> spans = [];
        List<TextSpan> paragraphs = ParagraphsOf(text, sentences);
        foreach (TextSpan paragraph in paragraphs)
        {
            cancellationToken.ThrowIfCancellationRequested();
            Process(text, paragraph, spans, cancellationToken);
        }

        bool ownSentences = _options.Sentences == SentenceSource.BuiltIn;
        if (!ownSentences && spans.Count <= paragraphs.Count && sentences.Count >= 2 * paragraphs.Count && sentences.Count > 2)
            throw new InvalidOperationException($"Catalyst found {spans.Count} sentences in {paragraphs.Count} paragraphs that have about {sentences.Count}: is the sentence detector's model registered?");
        return new DocumentMapper(text, language, _options).Map(spans, ownSentences ? sentences : null);
    }

    private void Process(string text, TextSpan paragraph, List<RawSpan> spans, CancellationToken cancellationToken)
    {
        string part = paragraph.Slice(text).ToString();

        // The constructor that takes a text deletes control characters, which shifts offsets; the property does not.
        global::Catalyst.Document document = new() { Value = part, Language = _language };
        _pipeline.ProcessSingle(document, cancellationToken);
        if (document.Value != part)
            throw new InvalidOperationException("The Catalyst pipeline changed the text, so its offsets are lost: take the normalizer out of it.");
        int before = spans.Count;
        foreach (Span span in document)
        {
            List<RawToken> tokens = [];
            foreach (IToken token in span)
                tokens.Add(new RawToken(token.Begin + paragraph.Start, token.End + paragraph.Start, !string.IsNullOrEmpty(token.Replacement), token.Lemma, PartOfSpeechNames.Parse(token.POS.ToString())));
            spans.Add(new RawSpan(tokens));
        }

        if (spans.Count == before)
            throw new InvalidOperationException($"Catalyst gave nothing for a paragraph of {part.Length} code units: a document whose language is Unknown, or not the pipeline's, is skipped.");
    }

    /// <summary>Runs of sentences with no blank line between them.</summary>
    private static List<TextSpan> ParagraphsOf(string text, List<TextSpan> sentences)
    {
        List<TextSpan> paragraphs = [];
        int first = 0;
        for (int i = 1; i <= sentences.Count; i++)
        {
            if (i < sentences.Count && text.AsSpan(sentences[i - 1].End, sentences[i].Start - sentences[i - 1].End).Count('\n') < 2) continue;
            paragraphs.Add(new TextSpan(sentences[first].Start, sentences[i - 1].End));
            first = i;
        }

        return paragraphs;
    }
}
