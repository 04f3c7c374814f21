namespace Summarizer.Segmentation.Words;

/// <summary>Break properties of code points: a flat table for the first planes, a binary search beyond it.</summary>
internal static partial class BreakProperties
{
    private static readonly byte[] WordTable = Expand(WordRuns, 0x20000); // emoji are in plane 1
    private static readonly byte[] SentenceTable = Expand(SentenceRuns, 0x10000);

    /// <summary>Word break class of a code unit, <see cref="WordBreakClass.Pictographic"/> included; lone surrogates are Other.</summary>
    public static ReadOnlySpan<byte> WordBreak => WordTable.AsSpan(0, 0x10000);

    /// <summary>Sentence break class of a code unit; surrogates are Other.</summary>
    public static ReadOnlySpan<byte> SentenceBreak => SentenceTable;

    /// <summary>Word break class of the code point at <paramref name="index"/>, with its length in code units.</summary>
    public static WordBreakClass WordBreakAt(ReadOnlySpan<char> text, int index, out int length)
    {
        char c = text[index];
        length = 1;
        if (!char.IsHighSurrogate(c) || index + 1 >= text.Length || !char.IsLowSurrogate(text[index + 1])) return (WordBreakClass)WordTable[c];
        length = 2;
        int codePoint = char.ConvertToUtf32(c, text[index + 1]);
        return (WordBreakClass)((uint)codePoint < (uint)WordTable.Length ? WordTable[codePoint] : Find(WordRuns, codePoint));
    }

    /// <summary>Sentence break class of the code point at <paramref name="index"/>, with its length in code units.</summary>
    public static SentenceBreakClass SentenceBreakAt(ReadOnlySpan<char> text, int index, out int length)
    {
        char c = text[index];
        length = 1;
        if (!char.IsHighSurrogate(c) || index + 1 >= text.Length || !char.IsLowSurrogate(text[index + 1])) return (SentenceBreakClass)SentenceTable[c];
        length = 2;
        return (SentenceBreakClass)Find(SentenceRuns, char.ConvertToUtf32(c, text[index + 1]));
    }

    private static byte Find(ReadOnlySpan<uint> runs, int codePoint)
    {
        // Runs ascend by code point: the last one that starts at or before it holds the class.
        int low = 0, high = runs.Length - 1;
        while (low < high)
        {
            int middle = (low + high + 1) >> 1;
            if (runs[middle] >> 8 <= (uint)codePoint) low = middle;
            else high = middle - 1;
        }

        return (byte)runs[low];
    }

    private static byte[] Expand(ReadOnlySpan<uint> runs, int size)
    {
        byte[] table = new byte[size];
        for (int i = 0; i < runs.Length && runs[i] >> 8 < size; i++)
        {
            int end = i + 1 < runs.Length ? (int)Math.Min(runs[i + 1] >> 8, size) : size;
            table.AsSpan((int)(runs[i] >> 8)..end).Fill((byte)runs[i]);
        }

        return table;
    }
}
