namespace Summarizer;

/// <summary>Where the language of a summary comes from.</summary>
public enum LanguageSource
{
    /// <summary>The caller gave it.</summary>
    Given,

    /// <summary>The text was taken for it.</summary>
    Detected,

    /// <summary>Nothing in the text told it for sure, so <see cref="SummarizerOptions.FallbackLanguage"/> was taken.</summary>
    Fallback,
}
