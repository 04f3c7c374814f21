namespace Summarizer.Languages;

/// <summary>Scripts as far as they tell languages apart.</summary>
internal enum WritingSystem : byte
{
    None, Latin, Cyrillic, Arabic, Devanagari, Han, Kana, Hangul, Greek, Hebrew, Armenian, Georgian, Thai, Bengali, Gurmukhi, Gujarati, Oriya, Tamil, Telugu,
    Kannada, Malayalam, Sinhala, Lao, Tibetan, Myanmar, Ethiopic, Khmer,
}

/// <summary>Facts of scripts.</summary>
internal static class WritingSystems
{
    public const int Count = (int)WritingSystem.Khmer + 1;

    /// <summary>The script of a letter; <see cref="WritingSystem.None"/> for marks shared by scripts, digits, and scripts that no profile needs.</summary>
    public static WritingSystem Of(char c) => c switch
    {
        < '\u0041' => WritingSystem.None,
        < '\u0250' => char.IsLetter(c) ? WritingSystem.Latin : WritingSystem.None,
        >= '\u1E00' and <= '\u1EFF' or >= '\uFF21' and <= '\uFF5A' => WritingSystem.Latin,
        >= '\u0370' and <= '\u03FF' or >= '\u1F00' and <= '\u1FFF' => WritingSystem.Greek,
        >= '\u0400' and <= '\u052F' => WritingSystem.Cyrillic,
        >= '\u0530' and <= '\u058F' => WritingSystem.Armenian,
        >= '\u0590' and <= '\u05FF' => WritingSystem.Hebrew,
        >= '\u0620' and <= '\u06FF' or >= '\u0750' and <= '\u077F' or >= '\uFB50' and <= '\uFDFF' or >= '\uFE70' and <= '\uFEFC' => WritingSystem.Arabic,
        >= '\u0900' and <= '\u097F' => WritingSystem.Devanagari,
        >= '\u0980' and <= '\u09FF' => WritingSystem.Bengali,
        >= '\u0A00' and <= '\u0A7F' => WritingSystem.Gurmukhi,
        >= '\u0A80' and <= '\u0AFF' => WritingSystem.Gujarati,
        >= '\u0B00' and <= '\u0B7F' => WritingSystem.Oriya,
        >= '\u0B80' and <= '\u0BFF' => WritingSystem.Tamil,
        >= '\u0C00' and <= '\u0C7F' => WritingSystem.Telugu,
        >= '\u0C80' and <= '\u0CFF' => WritingSystem.Kannada,
        >= '\u0D00' and <= '\u0D7F' => WritingSystem.Malayalam,
        >= '\u0D80' and <= '\u0DFF' => WritingSystem.Sinhala,
        >= '\u0E00' and <= '\u0E7F' => WritingSystem.Thai,
        >= '\u0E80' and <= '\u0EFF' => WritingSystem.Lao,
        >= '\u0F00' and <= '\u0FFF' => WritingSystem.Tibetan,
        >= '\u1000' and <= '\u109F' => WritingSystem.Myanmar,
        >= '\u10A0' and <= '\u10FF' => WritingSystem.Georgian,
        >= '\u1100' and <= '\u11FF' or >= '\u3130' and <= '\u318F' or >= '\uAC00' and <= '\uD7A3' => WritingSystem.Hangul,
        >= '\u1200' and <= '\u137F' => WritingSystem.Ethiopic,
        >= '\u1780' and <= '\u17FF' => WritingSystem.Khmer,
        >= '\u3041' and <= '\u3096' or >= '\u30A1' and <= '\u30FA' or >= '\uFF66' and <= '\uFF9D' => WritingSystem.Kana,
        >= '\u3400' and <= '\u9FFF' or >= '\uF900' and <= '\uFAFF' => WritingSystem.Han,
        _ => WritingSystem.None,
    };

    /// <summary>How many Latin letters one character of a script says as much as.</summary>
    public static int LettersIn(WritingSystem script) => script switch
    {
        WritingSystem.Han => 3,
        WritingSystem.Kana or WritingSystem.Hangul => 2,
        _ => 1,
    };

    /// <summary>The language that a script is mostly used for.</summary>
    public static string MainLanguage(WritingSystem script) => script switch
    {
        WritingSystem.Han => "zh",
        WritingSystem.Kana => "ja",
        WritingSystem.Hangul => "ko",
        WritingSystem.Greek => "el",
        WritingSystem.Hebrew => "he",
        WritingSystem.Armenian => "hy",
        WritingSystem.Georgian => "ka",
        WritingSystem.Thai => "th",
        WritingSystem.Bengali => "bn",
        WritingSystem.Gurmukhi => "pa",
        WritingSystem.Gujarati => "gu",
        WritingSystem.Oriya => "or",
        WritingSystem.Tamil => "ta",
        WritingSystem.Telugu => "te",
        WritingSystem.Kannada => "kn",
        WritingSystem.Malayalam => "ml",
        WritingSystem.Sinhala => "si",
        WritingSystem.Lao => "lo",
        WritingSystem.Tibetan => "bo",
        WritingSystem.Myanmar => "my",
        WritingSystem.Ethiopic => "am",
        WritingSystem.Khmer => "km",
        _ => "und",
    };
}
