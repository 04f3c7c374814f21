namespace Summarizer.Text;

/// <summary>Universal parts of speech (Universal Dependencies), as a tagger gives them.</summary>
public enum PartOfSpeech : byte
{
    /// <summary>Not tagged.</summary>
    Unknown,

    /// <summary>ADJ.</summary>
    Adjective,

    /// <summary>ADP: prepositions and postpositions.</summary>
    Adposition,

    /// <summary>ADV.</summary>
    Adverb,

    /// <summary>AUX.</summary>
    Auxiliary,

    /// <summary>CCONJ.</summary>
    CoordinatingConjunction,

    /// <summary>DET.</summary>
    Determiner,

    /// <summary>INTJ.</summary>
    Interjection,

    /// <summary>NOUN.</summary>
    Noun,

    /// <summary>NUM.</summary>
    Numeral,

    /// <summary>PART.</summary>
    Particle,

    /// <summary>PRON.</summary>
    Pronoun,

    /// <summary>PROPN.</summary>
    ProperNoun,

    /// <summary>PUNCT.</summary>
    Punctuation,

    /// <summary>SCONJ.</summary>
    SubordinatingConjunction,

    /// <summary>SYM.</summary>
    Symbol,

    /// <summary>VERB.</summary>
    Verb,

    /// <summary>X.</summary>
    Other,
}
