using System.Buffers;
using System.Numerics;
using System.Runtime.CompilerServices;
using Summarizer.Languages;
using Summarizer.Segmentation.Words;

namespace Summarizer.Segmentation.Sentences;

/// <summary>How the words of one text are used in it: what a boundary is judged by where no list knows a word.</summary>
/// <remarks>A hash table of bounded size without the words themselves; a rare collision costs one piece of evidence, never correctness.</remarks>
internal ref struct WordStatistics
{
    private const int MinimumSize = 1 << 11;
    private const int MaximumSize = 1 << 15;
    private const int Probes = 4;
    private const uint Used = 0x80; // tells an entry with tag 0 from a free one

    private uint[] _table;
    private int _mask;

    /// <summary>What was seen of a word.</summary>
    [Flags]
    public enum Evidence : byte
    {
        None = 0,

        /// <summary>Written with a small first letter somewhere.</summary>
        LowerCase = 1,

        /// <summary>Without a full stop after it somewhere.</summary>
        NoStop = 2,

        /// <summary>With a full stop and then a small letter or a comma somewhere.</summary>
        StopThenMore = 4,

        /// <summary>A function word of the language.</summary>
        FunctionWord = 8,
    }

    /// <summary>Whether capitals tell nothing in this text: there are none, or little else.</summary>
    public bool IsCaseless { get; private set; }

    /// <summary>Whether the text has letters that know no case, as those of all scripts without spaces between words do.</summary>
    public bool HasUncased { get; private set; }

    /// <summary>How many sentences begin small: 0 none, 1 a few, 2 many, 3 most. Seen at paragraphs and after question marks.</summary>
    public byte Casual { get; private set; }

    /// <summary>How many paragraphs end without an end mark: 0 few to 3 most.</summary>
    public byte Bare { get; private set; }

    /// <summary>Whether question marks stand for quotation marks that got lost between encodings.</summary>
    public bool LosesQuotes { get; private set; }

    /// <summary>Whether full stops that end sentences are set apart, as in tokenized text: one at a word shortens it.</summary>
    public bool SetsStopsApart { get; private set; }

    /// <summary>Whether the question mark at <paramref name="i"/> cannot be one: it opens a word, "said ?we", or follows a comma, "we know,? he said".</summary>
    public static bool IsLostQuote(ReadOnlySpan<char> text, int i)
    {
        if (i == 0) return i + 1 < text.Length && char.IsLetterOrDigit(text[i + 1]);
        if (text[i - 1] == ',') return true;
        if (text[i - 1] != ' ' || i + 1 == text.Length) return false;
        return char.IsLetterOrDigit(text[i + 1]) || (i > 1 && text[i - 2] == ',' && text[i + 1] == ' ');
    }

    /// <summary>Reads all words of a text; <see cref="Release"/> must follow.</summary>
    public void Collect(ReadOnlySpan<char> text, ReadOnlySpan<uint> functionWords, CancellationToken cancellationToken)
    {
        int size = (int)Math.Clamp(BitOperations.RoundUpToPowerOf2((uint)text.Length / 3), MinimumSize, MaximumSize);
        _table = ArrayPool<uint>.Shared.Rent(size + 1);
        _table.AsSpan(0, size + 1).Clear();
        _mask = size - 1;
        ReadOnlySpan<byte> classes = BreakProperties.SentenceBreak;
        foreach (uint word in functionWords) Slot(word) |= (uint)Evidence.FunctionWord;
        int capitals = 0, smalls = 0, nextCheck = 0;
        Habits habits = default;
        for (int i = 0; i < text.Length;)
        {
            if (i >= nextCheck)
            {
                cancellationToken.ThrowIfCancellationRequested();
                nextCheck = i + 0x8000;
            }

            char c = text[i];
            if (char.IsAsciiLetter(c))
            {
                (uint hash, i) = Hash(text, i, classes);
                int small = (c >> 5) & 1;
                smalls += small;
                capitals += 1 - small;
                Note(hash, (Evidence)small, text, i, classes);
                if (i < text.Length && text[i] == ' ') i++;
                continue;
            }

            SentenceBreakClass first = (SentenceBreakClass)classes[c];
            if (first is not (SentenceBreakClass.Lower or SentenceBreakClass.Upper or SentenceBreakClass.OLetter))
            {
                if (c is '\n' or '?' or '.') habits.Read(text, i, classes);
                i++;
                continue;
            }

            if (first == SentenceBreakClass.Lower) smalls++;
            else if (first == SentenceBreakClass.Upper) capitals++;
            else HasUncased = true;
            (uint slowHash, i) = HashSlowly(text, i, classes);
            Note(slowHash, first == SentenceBreakClass.Lower ? Evidence.LowerCase : Evidence.None, text, i, classes);
        }

        habits.End(text, classes);
        Casual = habits.Casual;
        Bare = habits.Bare;
        LosesQuotes = habits.LosesQuotes;
        SetsStopsApart = habits.SetsStopsApart;
        IsCaseless = capitals * 100L < smalls || smalls * 8L < capitals;
    }

    /// <summary>Notes a word that ends before <paramref name="end"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly void Note(uint hash, Evidence seen, ReadOnlySpan<char> text, int end, ReadOnlySpan<byte> classes)
    {
        if (end >= text.Length || text[end] != '.') seen |= Evidence.NoStop;
        else if (GoesOn(text, end + 1, classes)) seen |= Evidence.StopThenMore;
        if (seen != Evidence.None) Slot(hash) |= (uint)seen;
    }

    /// <summary>What is known of the word that begins at <paramref name="start"/>.</summary>
    public readonly Evidence Find(ReadOnlySpan<char> text, int start)
    {
        uint hash = Hash(text, start, BreakProperties.SentenceBreak).Hash;
        uint tag = hash & 0xFFFFFF00;
        for (uint probe = 0, at = hash * 0x9E3779B1; probe < Probes; probe++)
        {
            uint entry = _table[((at >> 8) + probe) & (uint)_mask];
            if (entry == 0) break;
            if ((entry & 0xFFFFFF00) == tag) return (Evidence)(byte)entry;
        }

        return Evidence.None;
    }

    /// <summary>The hash that words of the text are found by.</summary>
    public static uint HashOf(ReadOnlySpan<char> word) => Hash(word, 0, BreakProperties.SentenceBreak).Hash;

    /// <summary>Gives the table back.</summary>
    public void Release()
    {
        if (_table is not null) ArrayPool<uint>.Shared.Return(_table);
        _table = null!;
    }

    private static bool GoesOn(ReadOnlySpan<char> text, int i, ReadOnlySpan<byte> classes)
    {
        if (i < text.Length && text[i] == ' ') i++;
        return i < text.Length && (SentenceBreakClass)classes[text[i]] is SentenceBreakClass.Lower or SentenceBreakClass.SContinue;
    }

    /// <summary>Hashes the case-folded letters from <paramref name="start"/> on; they end before End.</summary>
    /// <remarks>The end is returned, not written through a reference: so the reader's place stays in a register, and the next word waits for nothing in memory.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static (uint Hash, int End) Hash(ReadOnlySpan<char> text, int start, ReadOnlySpan<byte> classes)
    {
        if (start > text.Length - AsciiBlock.Width) return HashSlowly(text, start, classes);
        AsciiBlock block = new(text, start);
        int length = BitOperations.TrailingZeroCount(~block.Letters);
        if (length >= AsciiBlock.Width || text[start + length] >= 0x80) return HashSlowly(text, start, classes);
        return (Mix(block.FoldedWord(length)), start + length);
    }

    /// <summary>Words of fewer than 16 ASCII letters hash alike whichever way is taken.</summary>
    private static uint Mix((ulong Low, ulong High) word)
    {
        ulong hash = (word.Low ^ (word.High * 0xD6E8FEB86659FD93)) * 0x9E3779B97F4A7C15;
        return (uint)((hash ^ (hash >> 29)) >> 16);
    }

    private static (uint Hash, int End) HashSlowly(ReadOnlySpan<char> text, int start, ReadOnlySpan<byte> classes)
    {
        uint hash = 2166136261;
        int i = start, letters = 0;
        bool ascii = true;
        for (; i < text.Length; i++)
        {
            char c = text[i];
            SentenceBreakClass next = (SentenceBreakClass)classes[c];
            if (next is not (SentenceBreakClass.Lower or SentenceBreakClass.OLetter))
            {
                if (next is SentenceBreakClass.Extend or SentenceBreakClass.Format)
                {
                    if (c is >= '\u0300' and <= '\u0345') return HashComposed(text, start, classes);
                    continue;
                }

                if (next != SentenceBreakClass.Upper) break;
                c = c < 0x80 ? (char)(c | 0x20) : char.ToLowerInvariant(c);
            }

            hash = (hash ^ c) * 16777619;
            ascii &= c < 0x80;
            letters++;
        }

        return (ascii && letters < AsciiBlock.Width ? Mix(Fold(text[start..i])) : hash ^ (hash >> 15), i);
    }

    /// <summary>What <see cref="AsciiBlock.FoldedWord"/> gives for the ASCII letters of a word, at most 16.</summary>
    private static (ulong Low, ulong High) Fold(ReadOnlySpan<char> word)
    {
        Span<char> letters = stackalloc char[AsciiBlock.Width];
        int length = 0;
        foreach (char c in word) if (char.ToLowerInvariant(c) is var folded and < '\u0080') letters[length++] = folded;
        return new AsciiBlock(letters, 0).FoldedWord(length);
    }

    /// <summary>The same for words with marks written apart from their letters.</summary>
    private static (uint Hash, int End) HashComposed(ReadOnlySpan<char> text, int start, ReadOnlySpan<byte> classes)
    {
        uint hash = 2166136261, before = hash;
        char last = '\0';
        int i = start;
        for (; i < text.Length; i++)
        {
            char c = text[i];
            SentenceBreakClass next = (SentenceBreakClass)classes[c];
            if (next is SentenceBreakClass.Extend or SentenceBreakClass.Format)
            {
                if (last == '\0' || !Composition.MayCompose(c) || Composition.Compose(last, c) is not (var composed and not '\0')) continue;
                last = composed;
                hash = (before ^ composed) * 16777619;
                continue;
            }

            if (next is not (SentenceBreakClass.Lower or SentenceBreakClass.OLetter or SentenceBreakClass.Upper)) break;
            before = hash;
            last = char.ToLowerInvariant(c);
            hash = (hash ^ last) * 16777619;
        }

        return (hash ^ (hash >> 15), i);
    }

    /// <summary>The entry of a word: tag above, evidence in the low byte. Words without a place share the last entry, which is not read.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly ref uint Slot(uint hash)
    {
        uint tag = hash & 0xFFFFFF00;
        ref uint likely = ref _table[((hash * 0x9E3779B1) >> 8) & (uint)_mask];
        return ref (likely & 0xFFFFFF00) == tag && likely != 0 ? ref likely : ref Probe(hash, tag);
    }

    private readonly ref uint Probe(uint hash, uint tag)
    {
        for (uint probe = 0, at = hash * 0x9E3779B1; probe < Probes; probe++)
        {
            ref uint entry = ref _table[((at >> 8) + probe) & (uint)_mask];
            if (entry == 0) entry = tag | Used;
            if ((entry & 0xFFFFFF00) == tag) return ref entry;
        }

        return ref _table[_mask + 1];
    }

    /// <summary>How the text's paragraphs begin and end, and how its full stops and question marks stand.</summary>
    private struct Habits
    {
        private const int FewestLost = 2;
        private const int FewestApart = 2;
        private const int ApartForAttached = 2;
        private const int ShortestAttached = 4; // code units; before shorter words the full stop may be an abbreviation's

        private int _lost;
        private int _smallAfterQuestion;
        private int _small;
        private int _capital;
        private int _bare;
        private int _marked;
        private int _apart;
        private int _attached;

        public readonly bool LosesQuotes => _lost >= FewestLost;

        public readonly bool SetsStopsApart => _apart >= FewestApart && _apart >= ApartForAttached * _attached;

        public readonly byte Casual
        {
            get
            {
                int small = LosesQuotes ? _small : _small + _smallAfterQuestion;
                return (byte)(small == 0 ? 0 : small * 8 <= _capital ? 1 : small <= _capital ? 2 : 3);
            }
        }

        public readonly byte Bare => (byte)(_bare == 0 ? 0 : _bare * 3 <= _marked ? 1 : _bare <= _marked * 2 ? 2 : 3);

        /// <summary>Reads a line break, a question mark or a full stop.</summary>
        public void Read(ReadOnlySpan<char> text, int i, ReadOnlySpan<byte> classes)
        {
            if (text[i] == '.')
            {
                if (i == 0 || (i + 1 < text.Length && text[i + 1] is not (' ' or '\n'))) return;
                if (text[i - 1] == ' ') _apart += i > 1 && text[i - 2] != '.' ? 1 : 0;
                else if (i >= ShortestAttached && text[(i - ShortestAttached)..i].IndexOfAny(' ', '.') < 0) _attached++;
                return;
            }

            if (text[i] == '?')
            {
                if (IsLostQuote(text, i)) _lost++;
                else if (i + 2 < text.Length && text[i + 1] == ' ') CountAfterQuestion((SentenceBreakClass)classes[text[i + 2]]);
                return;
            }

            int next = i + 1;
            if (next < text.Length && text[next] == '\r') next++;
            if (next >= text.Length || text[next] != '\n') return;
            CountEnd(text, i, classes);
            if (next + 1 < text.Length) CountStart((SentenceBreakClass)classes[text[next + 1]]);
        }

        /// <summary>Reads the first and the last character.</summary>
        public void End(ReadOnlySpan<char> text, ReadOnlySpan<byte> classes)
        {
            if (text.IsEmpty) return;
            CountStart((SentenceBreakClass)classes[text[0]]);
            CountEnd(text, text.Length, classes);
        }

        /// <summary>A small letter after a question mark tells of a start only where the mark is one, which is known at the end.</summary>
        private void CountAfterQuestion(SentenceBreakClass first)
        {
            if (first == SentenceBreakClass.Lower) _smallAfterQuestion++;
            else CountStart(first);
        }

        private void CountStart(SentenceBreakClass first)
        {
            if (first == SentenceBreakClass.Lower) _small++;
            else if (first == SentenceBreakClass.Upper) _capital++;
        }

        private void CountEnd(ReadOnlySpan<char> text, int end, ReadOnlySpan<byte> classes)
        {
            while (end > 0 && text[end - 1] is '\r' or ' ') end--;
            if (end == 0) return;
            SentenceBreakClass last = (SentenceBreakClass)classes[text[end - 1]];
            if (last is SentenceBreakClass.Lower or SentenceBreakClass.Upper or SentenceBreakClass.OLetter or SentenceBreakClass.Numeric) _bare++;
            else if (last is SentenceBreakClass.STerm or SentenceBreakClass.ATerm) _marked++;
        }
    }
}
