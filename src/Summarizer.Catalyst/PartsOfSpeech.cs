namespace Summarizer.Catalyst;

/// <summary>Universal parts of speech, as a set.</summary>
[Flags]
public enum PartsOfSpeech
{
    /// <summary>None: no filter.</summary>
    None = 0,

    /// <summary>Adjectives.</summary>
    Adjective = 1 << 0,

    /// <summary>Adverbs.</summary>
    Adverb = 1 << 1,

    /// <summary>Nouns.</summary>
    Noun = 1 << 2,

    /// <summary>Numerals.</summary>
    Numeral = 1 << 3,

    /// <summary>Proper nouns.</summary>
    ProperNoun = 1 << 4,

    /// <summary>Verbs.</summary>
    Verb = 1 << 5,

    /// <summary>Everything else: function words, punctuation, symbols, the unknown.</summary>
    Other = 1 << 6,

    /// <summary>The syntactic filter of the TextRank paper for keywords: nouns, proper nouns and adjectives.</summary>
    NounsAndAdjectives = Noun | ProperNoun | Adjective,

    /// <summary>Open-class words: nouns, proper nouns, adjectives and verbs.</summary>
    ContentWords = NounsAndAdjectives | Verb,
}
