using Summarizer.Text;

namespace Summarizer.Languages;

/// <summary>The words by which sentences of a language hang together, from its data file. All compared folded; a phrase has single spaces.</summary>
internal sealed class CohesionWords(LanguageData data)
{
    private const int LongestPhrase = 48;
    private const int MostWords = 4;

    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _openers = Spaced(data.Openers).GetAlternateLookup<ReadOnlySpan<char>>();
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _pronouns = Spaced(data.Pronouns).GetAlternateLookup<ReadOnlySpan<char>>();
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _definite = data.Definite.GetAlternateLookup<ReadOnlySpan<char>>();
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _pointers = data.Pointers.GetAlternateLookup<ReadOnlySpan<char>>();
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _complements = data.Complements.GetAlternateLookup<ReadOnlySpan<char>>();
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _figures = data.Figures.GetAlternateLookup<ReadOnlySpan<char>>();
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _standing = Spaced(data.Standing).GetAlternateLookup<ReadOnlySpan<char>>();
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _phraseStarts = new HashSet<string>(
        Spaced(data.Openers).Concat(Spaced(data.Pronouns)).Concat(Spaced(data.Standing)).Where(static o => o.Contains(' ')).Select(static o => o[..o.IndexOf(' ')]), StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
    private readonly int _longestOpener = Math.Max(data.Openers.Select(static o => o.Length).DefaultIfEmpty(0).Max(), data.Pronouns.Select(static o => o.Length).DefaultIfEmpty(0).Max());

    /// <summary>Whether the language has articles to tell a definite description by.</summary>
    public bool HasArticles { get; } = data.Definite.Count > 0;

    /// <summary>A pronoun or possessive of the third person, which stands for something named.</summary>
    public bool IsPronoun(ReadOnlySpan<char> folded) => _pronouns.Contains(folded);

    public bool IsDefinite(ReadOnlySpan<char> folded) => _definite.Contains(folded);

    /// <summary>A noun that, with the definite article and nothing after it, sums up what was said: "the remark".</summary>
    public bool IsPointer(ReadOnlySpan<char> folded) => _pointers.Contains(folded);

    /// <summary>A word after a noun that says which one is meant: "the bridge of", "the man who".</summary>
    public bool IsComplement(ReadOnlySpan<char> folded) => _complements.Contains(folded);

    /// <summary>A word that, before a number, names a table or a figure.</summary>
    public bool IsFigure(ReadOnlySpan<char> folded) => _figures.Contains(folded);

    /// <summary>Whether a sentence opens with one of the words or phrases that lean on the sentence before.</summary>
    /// <param name="text">The text.</param>
    /// <param name="tokens">The sentence's tokens from its first word on.</param>
    /// <param name="language">Its language.</param>
    /// <returns><c>false</c> where it opens with words that stand by themselves ("this paper", "il y a"); <c>null</c> where the words tell nothing.</returns>
    public bool? LeansBack(string text, ReadOnlySpan<Token> tokens, LanguageProfile language)
    {
        if (_longestOpener == 0 || tokens.IsEmpty) return null;
        return language.HasSpaces ? OpensWithWords(text, tokens, language) : OpensWithCharacters(text.AsSpan(tokens[0].Span.Start)) ? true : null;
    }

    private bool OpensWithCharacters(ReadOnlySpan<char> sentence)
    {
        for (int length = Math.Min(_longestOpener, sentence.Length); length > 0; length--)
            if (_openers.Contains(sentence[..length]) || _pronouns.Contains(sentence[..length])) return true;
        return false;
    }

    private bool? OpensWithWords(string text, ReadOnlySpan<Token> tokens, LanguageProfile language)
    {
        Span<char> phrase = stackalloc char[LongestPhrase];
        int length = 0, words = 0;
        bool leans = false;
        foreach (ref readonly Token token in tokens)
        {
            ReadOnlySpan<char> word = token.Span.Slice(text);
            if (token.Kind == TokenKind.Symbol && word is "-") continue;
            if (token.Kind == TokenKind.Symbol || length + word.Length + 1 > LongestPhrase || words == MostWords) break;
            if (words > 0) phrase[length++] = ' ';
            int folded = TermNormalizer.Fold(word, language.HasDotlessI, phrase[length..]);
            phrase.Slice(length, folded).Replace('-', ' ');
            length += folded;
            words++;
            if (_standing.Contains(phrase[..length])) return false;
            leans |= Contains(phrase[..length]);

            // What is joined by an apostrophe counts by its first part: "it's", "c'est".
            int apostrophe = words == 1 ? phrase[..length].IndexOf('\'') : -1;
            leans |= apostrophe > 0 && Contains(phrase[..apostrophe]);
            if (words == 1 && !_phraseStarts.Contains(phrase[..length])) break;
        }

        return leans ? true : null;
    }

    /// <summary>Hyphens as spaces: one tokenizer's "celle-ci" is another's "celle - ci".</summary>
    private static HashSet<string> Spaced(IEnumerable<string> phrases) => new(phrases.Select(static p => p.Replace('-', ' ')), StringComparer.Ordinal);

    private bool Contains(ReadOnlySpan<char> phrase) => _openers.Contains(phrase) || _pronouns.Contains(phrase);
}
