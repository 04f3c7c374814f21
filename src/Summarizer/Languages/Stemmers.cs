namespace Summarizer.Languages;

/// <summary>Which stemmer a language uses: the one its data file names, else a light one over its suffixes, else none.</summary>
internal static class Stemmers
{
    public static IStemmer? For(LanguageData data) => data.Stemmer switch
    {
        "porter" => new PorterStemmer(),
        "none" => null,
        null => data.Suffixes.Count > 0 ? new SuffixStemmer(data.Suffixes, data.LeastStem) : null,
        _ => throw new InvalidDataException($"{data.Tag}: unknown stemmer {data.Stemmer}"),
    };
}
