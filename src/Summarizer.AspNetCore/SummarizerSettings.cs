namespace Summarizer.AspNetCore;

/// <summary>What configuration says of a summarizer and its endpoints: section <c>Summarizer</c>, or <c>Summarizers:NAME</c> for a named one.</summary>
public sealed class SummarizerSettings
{
    /// <summary>BCP 47 tag of the texts' language where a request names none, or <c>auto</c>.</summary>
    /// <value>Default <c>auto</c>.</value>
    public string Language { get; set; } = "auto";

    /// <summary>Name of the ranker where a request names none; see <see cref="Algorithms"/>.</summary>
    /// <value>Default the library's default.</value>
    public string Algorithm { get; set; } = Algorithms.Names[0];

    /// <summary>Length in sentences where a request gives none.</summary>
    /// <value>Default 3; at least 1.</value>
    public int Sentences { get; set; } = 3;

    /// <summary>Shortest sentence, in words, that may be chosen.</summary>
    /// <value>Default 0.</value>
    public int MinWords { get; set; }

    /// <summary>Longest sentence, in words, that may be chosen.</summary>
    /// <value>Default no limit.</value>
    public int MaxWords { get; set; } = int.MaxValue;

    /// <summary>What the endpoints admit.</summary>
    public SummarizerLimits Limits { get; set; } = new();

    /// <summary>Whether and whence pages are fetched by address.</summary>
    public SummarizerFetchSettings Fetch { get; set; } = new();

    /// <summary>Last word on the options, in code: own rankers, analyzers, selectors.</summary>
    /// <value>Default none.</value>
    public Func<SummarizerOptions, SummarizerOptions>? Customize { get; set; }

    /// <summary>The options of the summarizer.</summary>
    /// <exception cref="ArgumentException">A setting is out of range.</exception>
    public SummarizerOptions ToOptions()
    {
        SummarizerOptions options = new()
        {
            Language = Language,
            Ranker = Algorithms.Create(Algorithm),
            Length = SummaryLength.Sentences(Sentences),
            MinWords = MinWords,
            MaxWords = MaxWords,
        };
        return Customize is null ? options : Customize(options);
    }
}
