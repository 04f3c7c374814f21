using System.Collections.Frozen;

namespace Summarizer.Keyphrases;

/// <summary>What has to be known of a language, beyond its stop words, to tell nouns from other words. Own lists.</summary>
internal sealed class WordLists
{
    /// <summary>Words that no noun phrase has: verbs, adverbs, words of order and amount.</summary>
    public required FrozenSet<string> Others { get; init; }

    /// <summary>Nouns that texts of any subject have: no phrase consists of them alone.</summary>
    public required FrozenSet<string> General { get; init; }

    /// <summary>Common adjectives whose ending does not tell.</summary>
    public required FrozenSet<string> Adjectives { get; init; }

    /// <summary>Words that end like an adjective or adverb and are nouns.</summary>
    public required FrozenSet<string> Nouns { get; init; }

    /// <summary>Articles, possessives, demonstratives, quantifiers: a noun phrase follows.</summary>
    public required FrozenSet<string> Determiners { get; init; }

    /// <summary>Pronouns, modal verbs and the like: what follows directly is a verb.</summary>
    public required FrozenSet<string> BeforeVerbs { get; init; }

    /// <summary>Base forms of verbs, those that are nouns as well included: verbs where they follow a plural.</summary>
    public required FrozenSet<string> Verbs { get; init; }

    /// <summary>Days and months: capitalised, and no names that say what a text is about.</summary>
    public required FrozenSet<string> Calendar { get; init; }

    /// <summary>Prepositions that join two nouns into one phrase.</summary>
    public required FrozenSet<string> Links { get; init; }

    /// <summary>Forms of auxiliary verbs: a participle after them is a verb.</summary>
    public required FrozenSet<string> Auxiliaries { get; init; }

    /// <summary>The lists of a language, or <c>null</c> where there are none.</summary>
    public static WordLists? For(string language) => language switch
    {
        "en" => EnglishWords.Lists,
        "fr" => FrenchWords.Lists,
        _ => null,
    };

    internal static FrozenSet<string> Set(params IEnumerable<string> words) =>
        words.SelectMany(static w => w.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).ToFrozenSet(StringComparer.Ordinal);
}
