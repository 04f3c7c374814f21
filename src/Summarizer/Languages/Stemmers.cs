namespace Summarizer.Languages;

/// <summary>Which stemmer a language uses.</summary>
internal static class Stemmers
{
    public static IStemmer? For(string primaryTag) => primaryTag switch
    {
        _ => null,
    };
}
