namespace Summarizer.DependencyInjection;

/// <summary>The settings of a summarizer from configuration: section <c>Summarizer</c>, or <c>Summarizers:NAME</c> for a named one.</summary>
/// <remarks>The names and defaults are those of <see cref="SummarizerOptions"/>. Read once, when the summarizer is first asked for.</remarks>
/// <example><code>{ "Summarizer": { "Words": 100, "Algorithm": "lexrank", "BannedTerms": [ "advertisement" ] } }</code></example>
public sealed class SummarizerSettings
{
    /// <summary>BCP 47 tag of the texts' language where a request names none, or <c>auto</c>.</summary>
    /// <value>Default <c>auto</c>.</value>
    public string Language { get; set; } = "auto";

    /// <summary>BCP 47 tag of the language to use when <see cref="Language"/> is <c>auto</c> and the language cannot be detected.</summary>
    /// <value>Default <c>und</c>: no language.</value>
    public string FallbackLanguage { get; set; } = "und";

    /// <summary>Name of the ranker; one of <see cref="Algorithms.Names"/>.</summary>
    /// <value>Default <c>textrank</c>.</value>
    public string Algorithm { get; set; } = Algorithms.Names[0];

    /// <summary>Length in sentences. At most one of the four lengths may be given.</summary>
    /// <value>Default 3 where no other length is given; at least 1.</value>
    public int? Sentences { get; set; }

    /// <summary>Length in words.</summary>
    /// <value>Default none; at least 1.</value>
    public int? Words { get; set; }

    /// <summary>Length in UTF-16 code units.</summary>
    /// <value>Default none; at least 1.</value>
    public int? Characters { get; set; }

    /// <summary>Length as a share of the text's sentences.</summary>
    /// <value>Default none; above 0, at most 1.</value>
    public double? Ratio { get; set; }

    /// <summary>The order of the sentences: <c>Text</c> or <c>Score</c>.</summary>
    /// <value>Default <c>Text</c>.</value>
    public SummaryOrder Order { get; set; }

    /// <summary>Shortest sentence, in words, that may be chosen.</summary>
    /// <value>Default 0; at least 0.</value>
    public int MinWords { get; set; }

    /// <summary>Longest sentence, in words, that may be chosen.</summary>
    /// <value>Default no limit; at least 1 and <see cref="MinWords"/>.</value>
    public int MaxWords { get; set; } = int.MaxValue;

    /// <summary>Whether the first sentence of the text is always chosen.</summary>
    /// <value>Default <c>false</c>.</value>
    public bool KeepFirst { get; set; }

    /// <summary>Whether the sentences must be understandable without the text around them.</summary>
    /// <value>Default <c>true</c>.</value>
    public bool Coherence { get; set; } = true;

    /// <summary>Words that double the score of a sentence.</summary>
    /// <value>Default none; none blank.</value>
    public IList<string> BoostedTerms { get; } = [];

    /// <summary>Words that keep a sentence out of the summary.</summary>
    /// <value>Default none; none blank.</value>
    public IList<string> BannedTerms { get; } = [];

    /// <summary>Whether the summary lists every sentence with its score, and whether it was chosen.</summary>
    /// <value>Default <c>false</c>.</value>
    public bool IncludeScores { get; set; }

    /// <summary>Whether the summary says where each score comes from, with a TextRank ranker.</summary>
    /// <value>Default <c>false</c>.</value>
    public bool IncludeSupport { get; set; }

    /// <summary>Changes the options in code, after all settings: rankers, analyzers and selectors of your own, lengths in tokens.</summary>
    /// <value>Default none.</value>
    public Func<SummarizerOptions, SummarizerOptions>? Customize { get; set; }

    /// <summary>The options of the summarizer.</summary>
    /// <exception cref="ArgumentException">A setting is out of range.</exception>
    public SummarizerOptions ToOptions()
    {
        SummarizerOptions options = new()
        {
            Language = Language,
            FallbackLanguage = FallbackLanguage,
            Algorithm = Algorithm,
            Length = ToLength(),
            Order = Order,
            MinWords = MinWords,
            MaxWords = MaxWords,
            KeepFirst = KeepFirst,
            Coherence = Coherence,
            BoostedTerms = [.. BoostedTerms],
            BannedTerms = [.. BannedTerms],
            IncludeScores = IncludeScores,
            IncludeSupport = IncludeSupport,
        };
        return Customize is null ? options : Customize(options);
    }

    private SummaryLength ToLength()
    {
        if (Words is int words) return SummaryLength.Words(words);
        if (Characters is int characters) return SummaryLength.Characters(characters);
        if (Ratio is double ratio) return SummaryLength.Ratio(ratio);
        return Sentences is int sentences ? SummaryLength.Sentences(sentences) : SummaryLength.Default;
    }
}
