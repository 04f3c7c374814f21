using Summarizer.Text;

namespace Summarizer.Catalyst;

/// <summary>Universal part-of-speech names. Names, not numbers, because enum constants of another assembly are baked in when this one is compiled.</summary>
internal static class PartOfSpeechNames
{
    public static PartOfSpeech Parse(string name) => name switch
    {
        "NONE" => PartOfSpeech.Unknown,
        "ADJ" => PartOfSpeech.Adjective,
        "ADP" => PartOfSpeech.Adposition,
        "ADV" => PartOfSpeech.Adverb,
        "AUX" => PartOfSpeech.Auxiliary,
        "CCONJ" => PartOfSpeech.CoordinatingConjunction,
        "DET" => PartOfSpeech.Determiner,
        "INTJ" => PartOfSpeech.Interjection,
        "NOUN" => PartOfSpeech.Noun,
        "NUM" => PartOfSpeech.Numeral,
        "PART" => PartOfSpeech.Particle,
        "PRON" => PartOfSpeech.Pronoun,
        "PROPN" => PartOfSpeech.ProperNoun,
        "PUNCT" => PartOfSpeech.Punctuation,
        "SCONJ" => PartOfSpeech.SubordinatingConjunction,
        "SYM" => PartOfSpeech.Symbol,
        "VERB" => PartOfSpeech.Verb,
        _ => PartOfSpeech.Other,
    };

    /// <summary>The set that a filter knows a part of speech by.</summary>
    public static PartsOfSpeech SetOf(PartOfSpeech part) => part switch
    {
        PartOfSpeech.Unknown => PartsOfSpeech.None,
        PartOfSpeech.Adjective => PartsOfSpeech.Adjective,
        PartOfSpeech.Adverb => PartsOfSpeech.Adverb,
        PartOfSpeech.Noun => PartsOfSpeech.Noun,
        PartOfSpeech.Numeral => PartsOfSpeech.Numeral,
        PartOfSpeech.ProperNoun => PartsOfSpeech.ProperNoun,
        PartOfSpeech.Verb => PartsOfSpeech.Verb,
        _ => PartsOfSpeech.Other,
    };
}
