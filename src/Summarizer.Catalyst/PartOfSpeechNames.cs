namespace Summarizer.Catalyst;

/// <summary>Universal part-of-speech names. Names, not numbers, because enum constants of another assembly are baked in when this one is compiled.</summary>
internal static class PartOfSpeechNames
{
    public static PartsOfSpeech Parse(string name) => name switch
    {
        "NONE" => PartsOfSpeech.None,
        "ADJ" => PartsOfSpeech.Adjective,
        "ADV" => PartsOfSpeech.Adverb,
        "NOUN" => PartsOfSpeech.Noun,
        "NUM" => PartsOfSpeech.Numeral,
        "PROPN" => PartsOfSpeech.ProperNoun,
        "VERB" => PartsOfSpeech.Verb,
        _ => PartsOfSpeech.Other,
    };
}
