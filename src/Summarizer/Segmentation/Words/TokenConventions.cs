using System.Collections.Frozen;
using Summarizer.Languages;

namespace Summarizer.Segmentation.Words;

/// <summary>Where languages differ in what one token is, as their Universal Dependencies treebanks have it.</summary>
internal sealed class TokenConventions
{
    private static readonly FrozenDictionary<string, TokenConventions> ByTag = Create();
    private static readonly TokenConventions Default = new();

    /// <summary>"well-known" is three tokens.</summary>
    public bool SplitsHyphens { get; private init; }

    /// <summary>"Haupt-" before a space and "-il" after one are one token.</summary>
    public bool KeepsHangingHyphens { get; private init; }

    /// <summary>The full stop of "3." in a sentence belongs to the number.</summary>
    public bool KeepsOrdinalStops { get; private init; }

    /// <summary>The full stop of an abbreviation is a token of its own.</summary>
    public bool SplitsAbbreviationStops { get; private init; }

    /// <summary>"20 000" is one token.</summary>
    public bool GroupsDigitsBySpaces { get; private init; }

    /// <summary>"EU:n" is one token.</summary>
    public bool JoinsAtColons { get; private init; }

    /// <summary>"l'homme" is two tokens, whatever stands before the apostrophe.</summary>
    public bool Elides { get; private init; }

    /// <summary>The words that elide, where not all do; empty for all.</summary>
    public FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> ElidedWords { get; private init; }

    /// <summary>Whether there are <see cref="ElidedWords"/>.</summary>
    public bool HasElidedWords { get; private init; }

    /// <summary>Pronouns that follow the verb after a hyphen as a token: "dit-il", "a-t-elle".</summary>
    public bool SplitsInvertedPronouns { get; private init; }

    public static TokenConventions For(LanguageProfile language) => ByTag.GetValueOrDefault(language.Tag, Default);

    private static FrozenDictionary<string, TokenConventions> Create()
    {
        Dictionary<string, TokenConventions> table = new(StringComparer.Ordinal);
        Add(new() { SplitsHyphens = true }, "en", "hi", "ar", "he");
        Add(new() { SplitsHyphens = true, SplitsAbbreviationStops = true }, "cs", "pl", "sk", "tr");
        Add(new() { SplitsAbbreviationStops = true }, "ko");
        Add(new() { SplitsHyphens = true, KeepsOrdinalStops = true }, "de");
        Add(new() { KeepsOrdinalStops = true, KeepsHangingHyphens = true }, "da", "nb", "nn", "no", "is", "et", "hu");
        Add(new() { KeepsOrdinalStops = true }, "hr", "sl", "sr", "bs", "lv");
        Add(new() { KeepsOrdinalStops = true, KeepsHangingHyphens = true, JoinsAtColons = true, GroupsDigitsBySpaces = true }, "fi");
        Add(new() { KeepsHangingHyphens = true, JoinsAtColons = true }, "sv");
        Add(new() { KeepsHangingHyphens = true }, "nl");
        Add(new() { Elides = true }, "it");
        Add(Eliding(["l", "d", "s", "m", "t", "n"], false), "ca");
        Add(Eliding(["l", "d", "j", "m", "t", "s", "c", "n", "qu", "jusqu", "lorsqu", "puisqu", "quoiqu"], true), "fr");
        return table.ToFrozenDictionary(StringComparer.Ordinal);

        void Add(TokenConventions conventions, params ReadOnlySpan<string> tags)
        {
            foreach (string tag in tags) table.Add(tag, conventions);
        }
    }

    private static TokenConventions Eliding(string[] words, bool french) => new()
    {
        Elides = true,
        HasElidedWords = true,
        ElidedWords = words.ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>(),
        SplitsInvertedPronouns = french,
        GroupsDigitsBySpaces = french,
    };
}
