namespace Summarizer.Catalyst;

/// <summary>How Catalyst's output becomes a document. Immutable.</summary>
public sealed record CatalystOptions
{
    /// <summary>Where sentences come from.</summary>
    /// <value>Default <see cref="SentenceSource.BuiltIn"/>.</value>
    public SentenceSource Sentences { get; init; } = SentenceSource.BuiltIn;

    /// <summary>Whether terms are Catalyst's lemmas; otherwise words are stemmed as usual.</summary>
    /// <value>Default <c>true</c>.</value>
    public bool UseLemmas { get; init; } = true;

    /// <summary>The parts of speech that become terms. Tokens without a tag always pass, so that a pipeline without a tagger loses nothing.</summary>
    /// <value>Default <see cref="PartsOfSpeech.None"/>: no filter.</value>
    public PartsOfSpeech PartsOfSpeech { get; init; } = PartsOfSpeech.None;
}
