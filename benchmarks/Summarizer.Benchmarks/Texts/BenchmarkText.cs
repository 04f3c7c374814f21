namespace Summarizer.Benchmarks.Texts;

/// <summary>The texts of the end-to-end and stage benchmarks.</summary>
public enum BenchmarkText
{
    /// <summary>A news article: 750 words.</summary>
    Article,

    /// <summary>A report of ten pages: 5,000 words.</summary>
    Report,

    /// <summary>A book: 100,000 words.</summary>
    Book,
}
