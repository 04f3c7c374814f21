namespace Summarizer;

/// <summary>Where the language of a summary comes from.</summary>
public enum LanguageSource
{
    /// <summary>The caller gave it.</summary>
    Given,

    /// <summary>It was detected.</summary>
    Detected,

    /// <summary>It could not be detected, so <see cref="SummarizerOptions.FallbackLanguage"/> was used.</summary>
    Fallback,
}
