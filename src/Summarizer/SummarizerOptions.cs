using Summarizer.Languages;
using Summarizer.Ranking;
using Summarizer.Segmentation;
using Summarizer.Selection;

namespace Summarizer;

/// <summary>How a <see cref="TextSummarizer"/> works. Immutable; change with <c>with</c>.</summary>
/// <example><code>var german = new TextSummarizer(new SummarizerOptions { Language = "de", Algorithm = "lexrank", Length = SummaryLength.Words(100) });</code></example>
public sealed record SummarizerOptions
{
    /// <summary>BCP 47 tag of the texts' language, or <c>auto</c> to detect it.</summary>
    /// <value>Default <c>auto</c>.</value>
    /// <exception cref="ArgumentException">Malformed.</exception>
    public string Language
    {
        get;
        init
        {
            ArgumentNullException.ThrowIfNull(value, nameof(Language));
            if (value != "auto") LanguageTag.Primary(value);
            field = value;
        }
    }
    = "auto";

    /// <summary>BCP 47 tag of the language to use when <see cref="Language"/> is <c>auto</c> and the language cannot be detected, as in a text of a few words.</summary>
    /// <value>Default <c>und</c>: no language, the neutral profile.</value>
    /// <exception cref="ArgumentException">Malformed, or <c>auto</c>.</exception>
    public string FallbackLanguage
    {
        get;
        init
        {
            ArgumentNullException.ThrowIfNull(value, nameof(FallbackLanguage));
            if (value == "auto") throw new ArgumentException("'auto' is no language to fall back on.", nameof(FallbackLanguage));
            LanguageTag.Primary(value);
            field = value;
        }
    }
    = "und";

    /// <summary>How long a summary may be.</summary>
    /// <value>Default three sentences.</value>
    public SummaryLength Length { get; init => field = NotNull(value, nameof(Length)); } = SummaryLength.Default;

    /// <summary>Scores the sentences.</summary>
    /// <value>Default <see cref="TextRank"/>.</value>
    public ISentenceRanker Ranker { get; init => field = NotNull(value, nameof(Ranker)); } = new TextRank();

    /// <summary>The ranker by its name; setting it sets <see cref="Ranker"/> to that algorithm with its defaults.</summary>
    /// <value>Default <c>textrank</c>; one of <see cref="Algorithms.Names"/>.</value>
    /// <exception cref="ArgumentException">Unknown; the message lists what there is.</exception>
    public string Algorithm { get => Ranker.Name; init => Ranker = Algorithms.Create(value); }

    /// <summary>Chooses sentences by their scores until the length is full; <c>null</c> for the default of the ranker.</summary>
    /// <value>Default <c>null</c>: <see cref="NoveltySelector"/> for <see cref="TextRank"/>, which was fitted with it, <see cref="TopRankedSelector"/> for all others.</value>
    public ISentenceSelector? Selector { get; init; }

    /// <summary>Finds sentences and tokens.</summary>
    /// <value>Default <see cref="TextAnalyzer"/>.</value>
    public ITextAnalyzer Analyzer { get; init => field = NotNull(value, nameof(Analyzer)); } = new TextAnalyzer();

    /// <summary>The order of the summary's sentences.</summary>
    /// <value>Default <see cref="SummaryOrder.Text"/>.</value>
    public SummaryOrder Order { get; init; }

    /// <summary>Shortest sentence, in words, that may be chosen.</summary>
    /// <value>Default 0; at least 0.</value>
    public int MinWords { get; init => field = AtLeast(value, 0, nameof(MinWords)); }

    /// <summary>Longest sentence, in words, that may be chosen.</summary>
    /// <value>Default no limit; at least 1.</value>
    public int MaxWords { get; init => field = AtLeast(value, 1, nameof(MaxWords)); } = int.MaxValue;

    /// <summary>Whether the first sentence of the text is always chosen, as the lead of news often should.</summary>
    /// <value>Default <c>false</c>.</value>
    public bool KeepFirst { get; init; }

    /// <summary>
    /// Whether the sentences must be understandable without the text around them: one that depends on its neighbour ("However, he ...", "The remark ...", the end of a quotation) is taken together with it
    /// or not at all, and fragments come only where nothing else is left. <see cref="KeepFirst"/> and the length limits take precedence over it; selectors of your own need not follow it.
    /// </summary>
    /// <value>Default <c>true</c>.</value>
    public bool Coherence { get; init; } = true;

    /// <summary>Words that double the score of a sentence. Compared as terms, so inflected forms count.</summary>
    /// <value>Default none.</value>
    public IReadOnlyList<string> BoostedTerms { get; init => field = NotNull(value, nameof(BoostedTerms)); } = [];

    /// <summary>Words that keep a sentence out of the summary. Compared as terms, so inflected forms count.</summary>
    /// <value>Default none.</value>
    public IReadOnlyList<string> BannedTerms { get; init => field = NotNull(value, nameof(BannedTerms)); } = [];

    /// <summary>Whether <see cref="Summary.Scores"/> is filled.</summary>
    /// <value>Default <c>false</c>.</value>
    public bool IncludeScores { get; init; }

    /// <summary>Whether <see cref="Summary.Support"/> is filled. Its time grows with the square of the number of sentences, up to 2,000 of them, so it takes many times longer than the summary itself.</summary>
    /// <value>Default <c>false</c>.</value>
    public bool IncludeSupport { get; init; }

    private static T NotNull<T>(T value, string name) where T : class => value ?? throw new ArgumentNullException(name);

    private static int AtLeast(int value, int least, string name) =>
        value >= least ? value : throw new ArgumentOutOfRangeException(name, value, $"{name} must be at least {least}.");
}
