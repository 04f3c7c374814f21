using Summarizer.Languages;
using Summarizer.Segmentation.Sentences;
using Summarizer.Segmentation.Words;
using Summarizer.Text;

namespace Summarizer.Segmentation;

/// <summary>The built-in analyzer: a sentence splitter, then a tokenizer.</summary>
public sealed class TextAnalyzer : ITextAnalyzer
{
    private readonly ISentenceSplitter _splitter;
    private readonly ITokenizer _tokenizer;

    /// <summary>Creates an analyzer from its two parts.</summary>
    /// <param name="splitter">Finds the sentences; <c>null</c> for <see cref="SentenceSplitter"/>.</param>
    /// <param name="tokenizer">Finds the tokens; <c>null</c> for <see cref="Tokenizer"/>.</param>
    public TextAnalyzer(ISentenceSplitter? splitter = null, ITokenizer? tokenizer = null)
    {
        _splitter = splitter ?? new SentenceSplitter();
        _tokenizer = tokenizer ?? new Tokenizer();
    }

    /// <inheritdoc/>
    public Document Analyze(string text, LanguageProfile language, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(language);
        AnalysisBuffers buffers = AnalysisBuffers.Take(text.Length);
        List<TextSpan> spans = buffers.Sentences;
        List<Token> tokens = buffers.Tokens;
        _splitter.Split(text, language, spans, cancellationToken);
        Sentence[] sentences = new Sentence[spans.Count];
        for (int i = 0; i < sentences.Length; i++)
        {
            if ((i & 0xFFF) == 0) cancellationToken.ThrowIfCancellationRequested();
            int first = tokens.Count;
            _tokenizer.Tokenize(text, spans[i], language, tokens);
            sentences[i] = new Sentence(spans[i], first, tokens.Count - first);
        }

        return new Document(text, language.Tag, sentences, buffers.GiveBack(), null);
    }
}
