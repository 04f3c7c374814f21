using System.Collections.Concurrent;
using System.Collections.Frozen;

namespace Summarizer.Languages;

/// <summary>What the library knows of a language: its stop words, abbreviations and stemmer.</summary>
/// <remarks>Immutable and thread-safe. One data file a language; see docs/languages.md for adding one.</remarks>
/// <example><code>bool known = LanguageProfile.Tags.Contains("sv"); LanguageProfile swedish = LanguageProfile.For("sv");</code></example>
public sealed class LanguageProfile
{
    private const int LongestAbbreviation = 24; // decomposed

    private static readonly ConcurrentDictionary<string, LanguageProfile> Cache = new(StringComparer.Ordinal);

    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _stopWords;
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _abbreviations;
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _titles;
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _elisions;

    internal LanguageProfile(LanguageData data, IStemmer? stemmer)
    {
        Tag = data.Tag;
        Name = data.Name;
        HasSpaces = data.HasSpaces;
        StopWords = data.StopWords;
        Abbreviations = data.Abbreviations;
        Stemmer = stemmer;
        _stopWords = data.StopWords.ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        HasElisions = data.Elisions.Count > 0;
        HasDotlessI = data.HasDotlessI;
        HasCapitalNouns = data.HasCapitalNouns;
        Cohesion = new CohesionWords(data);
        Talk = new TalkWords(data);
        _elisions = data.Elisions.GetAlternateLookup<ReadOnlySpan<char>>();
        _titles = data.Titles.GetAlternateLookup<ReadOnlySpan<char>>();
        _abbreviations = data.Abbreviations.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The profile for languages that the library does not know: no stop words, no stemming. Its tag is <c>und</c>.</summary>
    public static LanguageProfile Neutral { get; } = new(LanguageData.Neutral, null);

    /// <summary>BCP 47 tags of all languages with a profile, ascending.</summary>
    public static IReadOnlyList<string> Tags => LanguageData.Tags;

    /// <summary>BCP 47 tag, such as <c>en</c>.</summary>
    public string Tag { get; }

    /// <summary>English name of the language.</summary>
    public string Name { get; }

    /// <summary>Whether words are separated by spaces; not so in Chinese, Japanese and Thai.</summary>
    public bool HasSpaces { get; }

    /// <summary>Function words, which do not become terms; folded as terms are: small letters, composed (NFC), Greek without accents.</summary>
    public IReadOnlySet<string> StopWords { get; }

    /// <summary>Case-folded abbreviations without their final full stop.</summary>
    public IReadOnlySet<string> Abbreviations { get; }

    /// <summary>The stemmer, or <c>null</c> where terms are not stemmed.</summary>
    public IStemmer? Stemmer { get; }

    /// <summary>Whether articles and the like are elided before a vowel and written with the next word, as in French l'homme.</summary>
    internal bool HasElisions { get; }

    /// <summary>Whether I is the capital of dotless i.</summary>
    internal bool HasDotlessI { get; }

    /// <summary>Whether all nouns are written with a capital.</summary>
    internal bool HasCapitalNouns { get; }

    /// <summary>The profile for a language tag; a tag without a profile of its own falls back to its primary language, then to <see cref="Neutral"/>.</summary>
    /// <param name="tag">A well-formed BCP 47 tag, such as <c>de</c> or <c>pt-BR</c>.</param>
    /// <exception cref="ArgumentException"><paramref name="tag"/> is malformed.</exception>
    public static LanguageProfile For(string tag)
    {
        ArgumentNullException.ThrowIfNull(tag);
        string primary = LanguageTag.Primary(tag);
        return Cache.GetOrAdd(primary, static t => LanguageData.Load(t) is { } data ? new LanguageProfile(data, Stemmers.For(data)) : Neutral);
    }

    /// <summary>Whether a case-folded word is a stop word.</summary>
    public bool IsStopWord(ReadOnlySpan<char> foldedWord) => _stopWords.Contains(foldedWord);

    /// <summary>Whether a case-folded word without its final full stop is an abbreviation.</summary>
    public bool IsAbbreviation(ReadOnlySpan<char> foldedWord) => _abbreviations.Contains(foldedWord);

    /// <summary>Whether a word without its final full stop, as it stands in a text, is an abbreviation.</summary>
    /// <param name="word">The word.</param>
    /// <param name="isTitle">Whether it is one that never ends a sentence: "Dr.", "e.g.".</param>
    internal bool IsAbbreviationAsWritten(ReadOnlySpan<char> word, out bool isTitle)
    {
        isTitle = false;
        if (word.Length > LongestAbbreviation) return false;
        Span<char> folded = stackalloc char[LongestAbbreviation];
        int length = word.ToLowerInvariant(folded);
        folded = folded[..Composition.Compose(folded[..length])];
        if (!_abbreviations.Contains(folded)) return false;
        isTitle = _titles.Contains(folded);
        return true;
    }

    /// <summary>The words by which its sentences hang together.</summary>
    internal CohesionWords Cohesion { get; }

    /// <summary>The words of greetings, thanks and the like.</summary>
    internal TalkWords Talk { get; }

    /// <summary>Whether a case-folded word before an apostrophe is an elided article or the like.</summary>
    internal bool IsElision(ReadOnlySpan<char> foldedWord) => _elisions.Contains(foldedWord);
}
