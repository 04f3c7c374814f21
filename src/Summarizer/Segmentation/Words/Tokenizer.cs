using System.Globalization;
using System.Numerics;
using System.Runtime.CompilerServices;
using Summarizer.Languages;
using Summarizer.Text;
using static Summarizer.Segmentation.Words.WordBreakClass;

namespace Summarizer.Segmentation.Words;

/// <summary>The built-in tokenizer: UAX #29 words, tailored to the surface tokens of Universal Dependencies.</summary>
/// <remarks>
/// "don't", "U.S.", "3.14" and "AT&amp;T" are one token, "l'homme" is two in French, "well-known" one or three as the language has it; URLs,
/// e-mail addresses, hash tags and runs of one mark are one token. Where words are not spaced, a token is a character. Thread-safe; linear.
/// </remarks>
public sealed class Tokenizer : ITokenizer
{
    private const int LongestAbbreviation = 16;
    private const int BlockWidth = 2 * AsciiBlock.Width;

    /// <inheritdoc/>
    public void Tokenize(ReadOnlySpan<char> text, TextSpan range, LanguageProfile language, List<Token> tokens)
    {
        ArgumentNullException.ThrowIfNull(language);
        ArgumentNullException.ThrowIfNull(tokens);
        ReadOnlySpan<char> sentence = text[..range.End];
        Scanner scanner = new(sentence, language, TokenConventions.For(language));
        ReadOnlySpan<byte> classes = BreakProperties.WordBreak;
        for (int i = range.Start; i < sentence.Length;)
        {
            char c = sentence[i];
            if (char.IsWhiteSpace(c))
            {
                i++;
                continue;
            }

            if (char.IsAsciiLetter(c))
            {
                int next = AddPlainWords(text, i, range.End, tokens);
                if (next > i)
                {
                    i = next;
                    continue;
                }
            }

            WordBreakClass first = (WordBreakClass)classes[c];
            TokenKind kind = TokenKind.Symbol;
            int end = first is ALetter or Numeric or HebrewLetter or Katakana || (first == ExtendNumLet && c != '_') || char.IsSurrogate(c)
                ? scanner.ScanWord(i, out kind)
                : char.IsLetter(c) ? scanner.ScanCharacter(i, out kind) : scanner.ScanMark(i, out kind);
            tokens.Add(new Token(new TextSpan(i, end), kind));
            i = end;
        }
    }

    /// <summary>
    /// Adds the words of ASCII letters from <paramref name="i"/> on, up to the first character that is neither such a letter nor a space. All of a block are found at once: else each
    /// would have to wait for the end of the one before.
    /// </summary>
    /// <returns>Where it stopped: at a mark, at a word that may go on beyond its letters, or near the end of the text.</returns>
    private static int AddPlainWords(ReadOnlySpan<char> text, int i, int end, List<Token> tokens)
    {
        while (i <= text.Length - BlockWidth)
        {
            AsciiBlock low = new(text, i), high = new(text, i + AsciiBlock.Width);
            uint letters = low.Letters | (high.Letters << AsciiBlock.Width), spaces = low.Equal(' ') | (high.Equal(' ') << AsciiBlock.Width);
            int length = Math.Min(BitOperations.TrailingZeroCount(~(letters | spaces)), end - i);
            uint within = length == BlockWidth ? uint.MaxValue : (1u << length) - 1;
            uint starts = letters & ~(letters << 1) & within, ends = ~letters & (letters << 1) & within;
            for (; ends != 0; starts &= starts - 1, ends &= ends - 1)
                tokens.Add(new Token(new TextSpan(i + BitOperations.TrailingZeroCount(starts), i + BitOperations.TrailingZeroCount(ends)), TokenKind.Word));
            if (starts != 0)
            {
                int start = i + BitOperations.TrailingZeroCount(starts), stop = i + length;
                if (length == BlockWidth && start > i)
                {
                    i = start;
                    continue;
                }

                if (length == BlockWidth || (stop < end && !EndsPlainWord(text[stop]))) return start;
                tokens.Add(new Token(new TextSpan(start, stop), TokenKind.Word));
            }

            i += length;
            if (length < BlockWidth) break;
        }

        return i;
    }

    /// <summary>Marks that end a word of ASCII letters whatever follows: space, line feed and ! " ) , ; ?</summary>
    private static bool EndsPlainWord(char c) => c < 64 && ((0x8800_1207_0000_0400UL >> c) & 1) != 0;

    /// <summary>The state of one call: a sentence and how its language makes tokens.</summary>
    private readonly ref struct Scanner(ReadOnlySpan<char> text, LanguageProfile language, TokenConventions conventions)
    {
        private readonly ReadOnlySpan<char> _text = text;
        private readonly ReadOnlySpan<byte> _classes = BreakProperties.WordBreak;

        public int ScanCharacter(int start, out TokenKind kind)
        {
            kind = TokenKind.Word;
            return SkipExtenders(start + 1);
        }

        public int ScanWord(int start, out TokenKind kind)
        {
            WordBreakClass first = BreakProperties.WordBreakAt(_text, start, out int length);
            if (length == 2 && !IsWordPart(first)) return ScanSupplementary(start, first, length, out kind);
            if (length == 1 && char.IsSurrogate(_text[start]))
            {
                kind = TokenKind.Symbol;
                return start + 1;
            }

            bool hasLetter = false, hasInnerStop = false;
            int i = start, segment = start;
            while (true)
            {
                int runEnd = RunEnd(i, ref hasLetter);
                segment = i;
                i = runEnd;
                if (i >= _text.Length) break;
                char mark = _text[i];
                bool inner = i + 1 < _text.Length && IsWordStart(i + 1);
                if (mark == '\'' || mark == '\u2019' || mark == '\u02bc')
                {
                    if (!inner || !hasLetter && !char.IsDigit(_text[i + 1]) && !char.IsDigit(_text[i - 1])) break;
                    if (conventions.Elides && Elides(segment, i))
                    {
                        kind = TokenKind.Word;
                        return i + 1;
                    }
                }
                else if (mark == '.')
                {
                    if (!inner || !JoinsAtStop(segment, i)) break;
                    hasInnerStop = true;
                }
                else if (mark is ',' or '/' or ':')
                {
                    if (mark == ':' && i + 2 < _text.Length && _text[i + 1] == '/' && _text[i + 2] == '/')
                    {
                        kind = TokenKind.Identifier;
                        return IdentifierScanner.UrlEndsAt(_text, start, i + 3);
                    }

                    bool digits = inner && char.IsDigit(_text[i - 1]) && char.IsDigit(_text[i + 1]);
                    bool colon = inner && mark == ':' && conventions.JoinsAtColons && char.IsLetterOrDigit(_text[i - 1]) && char.IsLower(_text[i + 1]);
                    if (!digits && !colon) break;
                }
                else if (mark is '-' or '\u2010' or '\u2011' or '\u2013')
                {
                    if (!inner || !JoinsAtHyphen(i, mark)) break;
                }
                else if (mark == '&')
                {
                    if (!inner || !char.IsLetter(_text[i - 1]) || !char.IsLetter(_text[i + 1]) || IdentifierScanner.ReferenceEndsAt(_text, i) > 0) break;
                }
                else if (mark == '@')
                {
                    int end = inner ? IdentifierScanner.AddressEndsAt(_text, i) : 0;
                    if (end == 0) break;
                    kind = TokenKind.Identifier;
                    return end;
                }
                else if (mark is ' ' or '\u00a0' or '\u202f')
                {
                    if (!inner || !conventions.GroupsDigitsBySpaces || hasLetter || !IsDigitGroup(segment, i)) break;
                }
                else if (mark is '\u05f4' or '\u00b7' or '\u05f3' or '"')
                {
                    if (!inner || mark is not '\u00b7' && (WordBreakClass)_classes[_text[i - 1]] != HebrewLetter) break;
                }
                else
                {
                    break;
                }

                i++;
            }

            kind = hasLetter ? TokenKind.Word : TokenKind.Number;
            if (hasInnerStop && hasLetter && IsHost(start, i))
            {
                kind = TokenKind.Identifier;
                return i < _text.Length && _text[i] is '/' or '?' ? IdentifierScanner.UrlEndsAt(_text, start, i) : i;
            }

            if (i < _text.Length && _text[i] == '.' && KeepsStop(start, segment, i, hasLetter, hasInnerStop)) return i + 1;
            if (i < _text.Length && _text[i] == '$' && hasLetter && i - start <= 3 && char.IsUpper(_text[i - 1])) return i + 1;
            if (i < _text.Length && _text[i] == '-' && hasLetter && conventions.KeepsHangingHyphens && (i + 1 == _text.Length || char.IsWhiteSpace(_text[i + 1]))) return i + 1;
            return i;
        }

        public int ScanMark(int start, out TokenKind kind)
        {
            char c = _text[start];
            kind = TokenKind.Symbol;
            int end = 0;
            switch (c)
            {
                case '#' or '@':
                    end = IdentifierScanner.TagEndsAt(_text, start);
                    if (end > 0) kind = TokenKind.Identifier;
                    break;
                case '&':
                    end = IdentifierScanner.ReferenceEndsAt(_text, start);
                    break;
                case ':' or ';' or '=':
                    if (start == 0 || !char.IsLetterOrDigit(_text[start - 1])) end = IdentifierScanner.EmoticonEndsAt(_text, start);
                    break;
                case '!' or '?':
                    end = start + 1;
                    while (end < _text.Length && _text[end] is '!' or '?') end++;
                    break;
                case '-' or '\u2013':
                    bool hanging = conventions.KeepsHangingHyphens || conventions.SplitsInvertedPronouns;
                    if (hanging && start + 1 < _text.Length && char.IsLetter(_text[start + 1]) && FollowsSpaceOrWord(start))
                    {
                        end = ScanWord(start + 1, out kind);
                        break;
                    }

                    end = RepeatEnd(start);
                    break;
                case '\'' when start + 2 <= _text.Length && language.Tag == "nl":
                    if (start + 1 < _text.Length && _text[start + 1] is 's' or 't' or 'n' or 'k' or 'm' or 'r' && (start + 2 == _text.Length || !char.IsLetter(_text[start + 2])))
                    {
                        kind = TokenKind.Word;
                        return start + 2;
                    }

                    break;
                default:
                    break;
            }

            if (end > 0) return end;
            if (c is '.' or '-' or '=' or '*' or '_' or '~' or '$' or '+' or '<' or '>' or '\'' or '`' or ',' or '\u2026' or '\u2014') return RepeatEnd(start);
            bool single = c < 0x80 || (((WordBreakClass)_classes[c] & Pictographic) == 0 && !char.IsSurrogate(c));
            return single ? SkipExtenders(start + 1) : WordBreaker.NextBoundary(_text, start);
        }

        private static bool IsWordPart(WordBreakClass c) => c is ALetter or Numeric or HebrewLetter or Katakana or ExtendNumLet;

        private static bool IsExtender(WordBreakClass c) => c is Extend or Format or ZWJ;

        private bool FollowsSpaceOrWord(int start) => start == 0 || char.IsWhiteSpace(_text[start - 1]) || (conventions.SplitsInvertedPronouns && char.IsLetter(_text[start - 1]));

        private int ScanSupplementary(int start, WordBreakClass first, int length, out TokenKind kind)
        {
            bool letter = CharUnicodeInfo.GetUnicodeCategory(char.ConvertToUtf32(_text[start], _text[start + 1])) is UnicodeCategory.OtherLetter;
            kind = letter ? TokenKind.Word : TokenKind.Symbol;
            return first == 0 ? SkipExtenders(start + length) : WordBreaker.NextBoundary(_text, start);
        }

        private bool IsWordStart(int i) => IsWordPart(BreakProperties.WordBreakAt(_text, i, out _)) && _text[i] != '_';

        private int SkipExtenders(int i)
        {
            while (i < _text.Length && IsExtender(BreakProperties.WordBreakAt(_text, i, out int length))) i += length;
            return i;
        }

        private int RepeatEnd(int start)
        {
            int length = _text[start..].IndexOfAnyExcept(_text[start]);
            return length < 0 ? _text.Length : start + length;
        }

        /// <summary>End of the letters and digits from <paramref name="i"/> on, with what WB4 joins to them.</summary>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        private int RunEnd(int i, ref bool hasLetter)
        {
            while (i < _text.Length)
            {
                WordBreakClass next = (WordBreakClass)_classes[_text[i]];
                int length = 1;
                if (next == Other && char.IsHighSurrogate(_text[i])) next = BreakProperties.WordBreakAt(_text, i, out length);
                if (!IsWordPart(next) && !IsExtender(next)) break;
                hasLetter |= next is ALetter or HebrewLetter or Katakana;
                i += length;
            }

            return i;
        }

        private bool Elides(int segment, int apostrophe) =>
            char.IsLetter(_text[apostrophe + 1]) && (!conventions.HasElidedWords || conventions.ElidedWords.Contains(_text[segment..apostrophe]));

        private bool JoinsAtHyphen(int hyphen, char mark)
        {
            bool digits = char.IsDigit(_text[hyphen - 1]) && char.IsDigit(_text[hyphen + 1]);
            if (mark == '\u2013') return digits && conventions.JoinsAtColons;
            if (digits) return !conventions.SplitsHyphens || language.Tag == "en";
            return !conventions.SplitsHyphens && !(conventions.SplitsInvertedPronouns && IsInvertedPronoun(hyphen));
        }

        private bool IsInvertedPronoun(int hyphen)
        {
            ReadOnlySpan<char> rest = _text[(hyphen + 1)..];
            if (rest.StartsWith("t-", StringComparison.Ordinal)) rest = rest[2..];
            int length = 0;
            while (length < rest.Length && length < 6 && char.IsLetter(rest[length])) length++;
            if (length < rest.Length && rest[length] == '-') return false;
            return rest[..length] is "il" or "elle" or "on" or "ils" or "elles" or "je" or "tu" or "nous" or "vous" or "ce" or "moi" or "toi" or "le" or "les" or "lui" or "leur" or "y" or "en";
        }

        /// <summary>"20 000": one to three digits, then groups of three.</summary>
        private bool IsDigitGroup(int segment, int space)
        {
            if (space - segment > 3 || space + 3 >= _text.Length) return false;
            for (int i = space + 1; i <= space + 3; i++) if (!char.IsAsciiDigit(_text[i])) return false;
            return char.IsAsciiDigit(_text[space - 1]) && (space + 4 >= _text.Length || !char.IsLetterOrDigit(_text[space + 4]));
        }

        /// <summary>Digits go on after a full stop; letters do unless it looks like the end of a sentence without a space.</summary>
        private bool JoinsAtStop(int segment, int stop)
        {
            bool longWord = stop - segment > 2 && char.IsLower(_text[stop - 1]);
            return !(longWord && char.IsUpper(_text[stop + 1]));
        }

        /// <summary>Whether the full stop after a word belongs to it.</summary>
        private bool KeepsStop(int start, int segment, int stop, bool hasLetter, bool hasInnerStop)
        {
            if (stop + 1 < _text.Length && _text[stop + 1] == '.') return false;
            if (hasInnerStop && hasLetter && stop - segment == 1) return true;
            if (IsLast(stop)) return false;
            if (!hasLetter) return conventions.KeepsOrdinalStops && char.IsDigit(_text[stop - 1]) && stop - start <= 4;
            if (conventions.SplitsAbbreviationStops || stop - start > LongestAbbreviation) return false;
            if (stop - start == 1 && char.IsUpper(_text[start])) return true;
            return FollowedByLowerCase(stop) || language.IsAbbreviationAsWritten(_text[start..stop], out _);
        }

        private bool FollowedByLowerCase(int stop) =>
            stop + 2 < _text.Length && (_text[stop + 1] is ',' or ';' || (_text[stop + 1] == ' ' && (char.IsLower(_text[stop + 2]) || char.IsDigit(_text[stop + 2]))));

        /// <summary>Whether nothing but closing marks follows.</summary>
        private bool IsLast(int stop)
        {
            for (int i = stop + 1; i < _text.Length; i++) if (char.IsLetterOrDigit(_text[i])) return false;
            return true;
        }

        /// <summary>A host or file name: "example.com", "readme.md".</summary>
        private bool IsHost(int start, int end)
        {
            ReadOnlySpan<char> word = _text[start..end];
            int stop = word.LastIndexOf('.');
            if (word.StartsWith("www.", StringComparison.OrdinalIgnoreCase)) return true;
            ReadOnlySpan<char> last = word[(stop + 1)..];
            if (last.Length is < 2 or > 6 || stop < 2) return false;
            foreach (char c in last) if (!char.IsAsciiLetterLower(c)) return false;
            return true;
        }
    }
}
