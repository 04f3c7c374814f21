namespace Summarizer.Segmentation.Sentences;

/// <summary>Languages whose writing is alike enough to share a model.</summary>
internal static class LanguageFamilies
{
    public const string Neutral = "neutral";

    public static string Of(string tag) => tag switch
    {
        "en" => "english",
        "de" or "nl" or "sv" or "da" or "nb" or "nn" or "no" or "is" or "af" or "fo" or "lb" => "germanic",
        "fr" or "es" or "pt" or "it" or "ca" or "ro" or "gl" => "romance",
        "cs" or "sk" or "pl" or "ru" or "uk" or "be" or "bg" or "sr" or "hr" or "sl" or "bs" or "mk" => "slavic",
        "fi" or "et" or "hu" => "uralic",
        "tr" or "az" or "kk" or "uz" or "tk" or "ky" => "turkic",
        "zh" or "ja" => "cjk",
        "fa" or "ar" or "ur" or "ps" or "ckb" => "arabic",
        _ => Neutral,
    };
}
