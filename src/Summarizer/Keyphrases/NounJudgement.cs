using System.Buffers;
using Summarizer.Languages;
using Summarizer.Text;

namespace Summarizer.Keyphrases;

/// <summary>
/// Says of each word of a sentence what it can be in a noun phrase, by closed classes, endings, capitals and the words around. Without lists of the language every
/// word but a stop word may be a noun.
/// </summary>
internal sealed class NounJudgement(string text, LanguageProfile language)
{
    private static readonly SearchValues<string> NominalEndings = SearchValues.Create(["tion", "sion", "ment", "ness", "ity", "ance", "ence", "ism", "ist", "ship", "logy"], StringComparison.Ordinal);

    private readonly WordLists? _lists = WordLists.For(language.Tag);
    private readonly bool _isFrench = language.Tag == "fr";
    private readonly HashSet<string> _headed = new(StringComparer.Ordinal), _named = new(StringComparer.Ordinal);

    /// <summary>Notes the words that stand after a determiner and before a function word or mark: the text uses them as nouns.</summary>
    public void Read(ReadOnlySpan<Token> sentence)
    {
        if (_lists is null) return;
        string[] words = Words(sentence);
        if (HasInformativeCase(sentence))
            for (int i = 1; i < words.Length; i++)
                if (words[i].Length > 2 && sentence[i - 1].Kind == TokenKind.Word && char.IsUpper(text[sentence[i].Span.Start])) _named.Add(words[i]);
        for (int i = 1; i < words.Length; i++)
            if (_lists.Determiners.Contains(words[i - 1]) && IsFunction(At(words, i + 1))) _headed.Add(words[i]);
    }

    /// <summary>The role of each token of a sentence.</summary>
    public WordRole[] Judge(ReadOnlySpan<Token> sentence)
    {
        string[] words = Words(sentence);
        WordRole[] roles = new WordRole[words.Length];
        bool hasCase = HasInformativeCase(sentence);
        for (int i = 0; i < words.Length; i++)
        {
            if (sentence[i].Kind != TokenKind.Word) continue;
            bool joinsNext = i + 2 < words.Length && IsHyphen(sentence[i + 1]) && IsJoined(sentence, i + 1) && IsJoined(sentence, i + 2) && sentence[i + 2].Kind == TokenKind.Word;
            bool afterHyphen = i > 1 && IsHyphen(sentence[i - 1]) && IsJoined(sentence, i) && IsJoined(sentence, i - 1) && sentence[i - 2].Kind == TokenKind.Word;
            if (joinsNext)
            {
                roles[i] = WordRole.Modifier;
                continue;
            }

            if (!afterHyphen && (sentence[i].Span.Length < 2 || language.IsStopWord(words[i]))) continue;
            bool isCapital = char.IsUpper(text[sentence[i].Span.Start]);
            bool isAcronym = isCapital && sentence[i].Span.Length > 1 && char.IsUpper(text[sentence[i].Span.Start + 1]);
            bool isInside = (i > 0 && sentence[i - 1].Kind == TokenKind.Word) || (isCapital && _named.Contains(words[i]));
            bool isNextCapital = i + 1 < words.Length && char.IsUpper(text[sentence[i + 1].Span.Start]);
            roles[i] = language.HasCapitalNouns ? German(words[i], isCapital, i > 0 && roles[i - 1] == WordRole.Noun)
                : _lists is null ? isCapital && isInside && hasCase ? WordRole.Name : WordRole.Noun
                : Judge(words, i, isCapital && hasCase && (isInside || isAcronym), hasCase && isNextCapital, afterHyphen, roles);
            if (roles[i] == WordRole.Break && afterHyphen) roles[i] = WordRole.Modifier;
        }

        if (_lists is not null) Link(words, roles);
        return roles;
    }

    private void Link(string[] words, WordRole[] roles)
    {
        for (int i = 1; i + 1 < words.Length; i++)
        {
            if (!_lists!.Links.Contains(words[i]) || roles[i - 1] < WordRole.Noun) continue;
            int next = _isFrench && roles[i + 1] == WordRole.Break && words[i + 1] is "la" or "l" or "le" or "les" ? i + 2 : i + 1;
            if (next >= words.Length || roles[next] < WordRole.Modifier) continue;
            WordRole role = roles[i - 1] == WordRole.Name && roles[next] == WordRole.Name ? WordRole.Modifier : WordRole.Link;
            for (; i < next; i++) roles[i] = role;
        }
    }

    private WordRole Judge(string[] words, int i, bool isName, bool nextIsName, bool afterHyphen, WordRole[] roles)
    {
        (string word, string before, string after) = (words[i], At(words, i - 1), At(words, i + 1));
        if (_lists!.Calendar.Contains(word)) return WordRole.Break;
        if (isName && !(_isFrench && word.Length < 3)) return WordRole.Name;
        if (_lists.Others.Contains(word)) return afterHyphen && word is "based" or "driven" or "oriented" or "aided" or "free" ? WordRole.Modifier : WordRole.Break;
        if (_isFrench) return French(word, before, after, i > 0 && roles[i - 1] > WordRole.Break);
        if (_lists.Nouns.Contains(word)) return WordRole.Noun;
        if (word.EndsWith("ly", StringComparison.Ordinal) && word.Length > 4) return WordRole.Break;
        if (afterHyphen) return IsAdjective(word) || word.EndsWith("ed", StringComparison.Ordinal) ? WordRole.Modifier : WordRole.Noun;
        bool afterNoun = i > 0 && roles[i - 1] >= WordRole.Noun, isVerbal = !_headed.Contains(word);
        if (isVerbal && _lists.BeforeVerbs.Contains(before)) return WordRole.Break;
        if (isVerbal && before == "to" && (_lists.Determiners.Contains(after) || !IsNominal(word))) return WordRole.Break;
        if (word.Length > 4 && word.EndsWith("ed", StringComparison.Ordinal)) return afterNoun || _lists.Auxiliaries.Contains(before) ? WordRole.Break : WordRole.Modifier;
        if (word.Length > 5 && word.EndsWith("ing", StringComparison.Ordinal))
        {
            if (_lists.Determiners.Contains(after)) return WordRole.Break;
            if (afterNoun && IsPlural(before)) return WordRole.Break;
            if (i > 0 && roles[i - 1] > WordRole.Break) return WordRole.Noun;
            return isVerbal && !_lists.Determiners.Contains(before) && !IsFunction(after) ? WordRole.Break : WordRole.Noun;
        }

        // A word between a noun and an article or possessive, or a form in -s between a noun and a name, is a verb.
        if (afterNoun && IsPlural(before) && _lists.Verbs.Contains(word)) return WordRole.Break;
        if (afterNoun && isVerbal && (after is "a" or "an" or "the" or "its" or "their" or "his" or "her" or "our" || (nextIsName && IsPlural(word)))) return WordRole.Break;
        return IsAdjective(word) ? WordRole.Modifier : WordRole.Noun;
    }

    // Nouns are capitalised, and adjectives before them inflected.
    private static WordRole German(string word, bool isCapital, bool afterNoun) =>
        isCapital ? WordRole.Noun : !afterNoun && EndsIn(word, "e", "er", "es", "en", "em") ? WordRole.Modifier : WordRole.Break;

    private WordRole French(string word, string before, string after, bool afterContent)
    {
        if (_lists!.Nouns.Contains(word) || _headed.Contains(word)) return WordRole.Noun;
        bool isAdverb = word.Length > 6 && EndsIn(word, "ement", "amment", "emment");
        bool isTensed = EndsIn(word, "aient", "èrent", "irent", "erait", "eraient", "ait", "issent", "era", "eront") || _lists.BeforeVerbs.Contains(before);
        bool isInfinitive = EndsIn(word, "er", "ir") && !EndsIn(word, "ier") && !_lists.Determiners.Contains(before);
        if (isAdverb || isTensed || isInfinitive) return WordRole.Break;
        if (EndsIn(word, "é", "ée", "és", "ées") && !EndsIn(word, "té", "tés")) return afterContent && IsFunction(after) ? WordRole.Modifier : WordRole.Break;

        // After a noun: a plural verb, a participle, or whatever has an object with an article.
        bool isPlural = EndsIn(before, "s", "x") && EndsIn(word, "ent");
        bool hasObject = after is "le" or "la" or "les" or "l" or "un" or "une" or "ce" or "cet" or "cette" or "son" or "sa" or "ses" or "leur" or "que" or "qu";
        return afterContent && (isPlural || hasObject || EndsIn(word, "ant")) ? WordRole.Break : WordRole.Noun;
    }

    private static bool IsPlural(string word) => word.Length > 3 && word.EndsWith('s') && !EndsIn(word, "ss", "us", "is", "ics");

    private bool IsNominal(string word) =>
        _headed.Contains(word) || IsAdjective(word) || (word.EndsWith('s') && !word.EndsWith("ss", StringComparison.Ordinal)) || word.AsSpan().IndexOfAny(NominalEndings) >= 0;

    private bool IsAdjective(string word) =>
        _lists!.Adjectives.Contains(word) || IsComparative(word)
        || (word.Length > 4 && EndsIn(word, "ous", "ful", "less", "able", "ible", "ive", "ic", "al", "ar", "ary", "ish"));

    private bool IsComparative(string word) =>
        word.Length > 4 && ((EndsIn(word, "er") && (_lists!.Adjectives.Contains(word[..^2]) || _lists.Adjectives.Contains(word[..^1])))
            || (EndsIn(word, "est") && (_lists!.Adjectives.Contains(word[..^3]) || _lists.Adjectives.Contains(word[..^2]))));

    private static bool EndsIn(string word, params ReadOnlySpan<string> endings)
    {
        foreach (string ending in endings)
            if (word.EndsWith(ending, StringComparison.Ordinal)) return true;
        return false;
    }

    // A heading written With Capitals says nothing of names.
    private bool HasInformativeCase(ReadOnlySpan<Token> sentence)
    {
        int capitals = 0, small = 0;
        for (int i = 1; i < sentence.Length; i++)
        {
            if (sentence[i].Kind != TokenKind.Word || sentence[i].Span.Length < 4) continue;
            if (char.IsUpper(text[sentence[i].Span.Start])) capitals++;
            else small++;
        }

        return small >= capitals;
    }

    private bool IsFunction(string word) => word.Length == 0 || !char.IsLetter(word[0]) || language.IsStopWord(word) || _lists!.Others.Contains(word);

    private bool IsHyphen(Token token) => token.Span.Length == 1 && text[token.Span.Start] is '-' or '\u2010' or '\u2011' or '\u2013';

    private static bool IsJoined(ReadOnlySpan<Token> sentence, int i) => sentence[i - 1].Span.End == sentence[i].Span.Start;

    private string[] Words(ReadOnlySpan<Token> sentence)
    {
        string[] words = new string[sentence.Length];
        for (int i = 0; i < words.Length; i++) words[i] = sentence[i].Span.Slice(text).TrimEnd("'\u2019.").ToString().ToLowerInvariant();
        return words;
    }

    private static string At(string[] words, int i) => (uint)i < (uint)words.Length ? words[i] : "";
}
