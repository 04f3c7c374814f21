using System.Runtime.InteropServices;

namespace Summarizer.Text;

/// <summary>A text with its sentences and tokens: made by an analyzer, read by all later steps.</summary>
/// <remarks>Immutable and thread-safe. Sentences are trimmed, in bounds, ordered and disjoint; each token lies in its sentence.</remarks>
public sealed class Document
{
    private readonly Sentence[] _sentences;
    private readonly List<Token> _tokens;
    private readonly string?[]? _terms;
    private readonly PartOfSpeech[]? _partsOfSpeech;
    private TextSpan[]? _speakers;

    /// <summary>Creates a document and checks that it is valid: sentences and tokens in bounds, ordered, disjoint, and tokens inside their sentences.</summary>
    /// <param name="text">The text, never changed.</param>
    /// <param name="language">BCP 47 language tag, such as <c>en</c>; <c>und</c> when unknown.</param>
    /// <param name="sentences">The sentences, ordered and disjoint.</param>
    /// <param name="tokens">The tokens of all sentences, ordered and disjoint.</param>
    /// <param name="terms">
    /// For each token the term it stands for, such as a lemma; <c>null</c> to normalise the token as usual, <c>""</c> to leave it out.
    /// <c>null</c> as a whole normalises every token.
    /// </param>
    /// <param name="partsOfSpeech">For each token its part of speech, from a tagger; <c>null</c> without one.</param>
    /// <exception cref="ArgumentException">The document is not valid; the message says what is wrong and where.</exception>
    public Document(
        string text,
        string language,
        IReadOnlyCollection<Sentence> sentences,
        IReadOnlyCollection<Token> tokens,
        IReadOnlyCollection<string?>? terms = null,
        IReadOnlyCollection<PartOfSpeech>? partsOfSpeech = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(language);
        ArgumentNullException.ThrowIfNull(sentences);
        ArgumentNullException.ThrowIfNull(tokens);
        Text = text;
        Language = language;
        _sentences = [.. sentences];
        _tokens = [.. tokens];
        _terms = terms is null ? null : [.. terms];
        _partsOfSpeech = partsOfSpeech is null ? null : [.. partsOfSpeech];
        DocumentLaws.Check(this, terms?.Count, partsOfSpeech?.Count);
    }

    // The built-in analyzer keeps the laws by construction and hands over what it owns.
    internal Document(string text, string language, Sentence[] sentences, List<Token> tokens, string?[]? terms, PartOfSpeech[]? partsOfSpeech = null)
    {
        Text = text;
        Language = language;
        _sentences = sentences;
        _tokens = tokens;
        _terms = terms;
        _partsOfSpeech = partsOfSpeech;
    }

    /// <summary>The original text.</summary>
    public string Text { get; }

    /// <summary>BCP 47 language tag; <c>und</c> when unknown.</summary>
    public string Language { get; }

    /// <summary>All sentences in reading order.</summary>
    public ReadOnlySpan<Sentence> Sentences => _sentences;

    /// <summary>All tokens in reading order.</summary>
    public ReadOnlySpan<Token> Tokens => CollectionsMarshal.AsSpan(_tokens);

    /// <summary>For each token its given term, as in the constructor; empty when none were given.</summary>
    public ReadOnlySpan<string?> Terms => _terms;

    /// <summary>For each token its part of speech, as in the constructor; empty without a tagger.</summary>
    public ReadOnlySpan<PartOfSpeech> PartsOfSpeech => _partsOfSpeech;

    /// <summary>For each sentence the name of who says it, as a span of the text, empty where nobody is named; empty as a whole without speakers.</summary>
    internal ReadOnlySpan<TextSpan> Speakers => _speakers;

    /// <summary>The name of who says sentence <paramref name="index"/>; empty where nobody is named.</summary>
    internal ReadOnlySpan<char> SpeakerOf(int index) => _speakers is null ? [] : _speakers[index].Slice(Text);

    /// <summary>The same document with who says each sentence.</summary>
    internal Document WithSpeakers(TextSpan[] speakers) => new(Text, Language, _sentences, _tokens, _terms, _partsOfSpeech) { _speakers = speakers };

    /// <summary>The same document with kinds, paragraphs or sources of its sentences changed.</summary>
    internal Document WithSentences(Sentence[] sentences) => new(Text, Language, sentences, _tokens, _terms, _partsOfSpeech);

    /// <summary>The tokens of sentence <paramref name="index"/>.</summary>
    /// <exception cref="IndexOutOfRangeException">There is no such sentence.</exception>
    public ReadOnlySpan<Token> TokensOf(int index) => Tokens.Slice(_sentences[index].FirstToken, _sentences[index].TokenCount);
}
