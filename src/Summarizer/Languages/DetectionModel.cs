using System.Buffers.Binary;
using System.Text;

namespace Summarizer.Languages;

/// <summary>What n-grams and words say for the languages of one script: integer weights, read in place from the embedded table.</summary>
/// <remarks>
/// A table is a header (script, number of languages, base-2 logarithm of the slots, number of features), three ASCII characters of
/// tag and one byte of handicap a language, one fingerprint and one row number of 16 bits a slot (open addressing, row 0 for an empty slot, else the row plus one), and the rows: one weight of
/// four bits a language, eight standing for nothing said. Weights are halves of a natural logarithm of how much likelier a feature is than on average.
/// </remarks>
internal readonly ref struct DetectionModel
{
    public const int HeaderLength = 6;
    public const int TagLength = 3;
    public const int LanguageLength = TagLength + 1;
    public const int Neutral = 8;
    public const int MostLanguages = 64;

    /// <summary>Bytes that must follow the last table, so that every row can be read at the greatest width.</summary>
    public const int Padding = MostLanguages / 2;

    private readonly ReadOnlySpan<byte> _tags;
    private readonly ReadOnlySpan<byte> _slots;
    private readonly ReadOnlySpan<byte> _rows;
    private readonly int _slotBits;

    private DetectionModel(ReadOnlySpan<byte> table)
    {
        LanguageCount = table[1];
        _slotBits = table[2];
        int tags = LanguageCount * LanguageLength, slots = 4 << _slotBits, rows = Stride * BinaryPrimitives.ReadUInt16LittleEndian(table[4..]);
        _tags = table.Slice(HeaderLength, tags);
        _slots = table.Slice(HeaderLength + tags, slots);
        _rows = table[(HeaderLength + tags + slots)..];
        Length = HeaderLength + tags + slots + rows;
    }

    public int LanguageCount { get; }

    /// <summary>Bytes of a row: sixteen languages in eight bytes.</summary>
    public int Stride => (LanguageCount + 15) / 16 * 8;

    private int Length { get; }

    /// <summary>Finds the table of a script; false when languages of that script need no telling apart.</summary>
    public static bool TryFind(ReadOnlySpan<byte> tables, WritingSystem script, out DetectionModel model)
    {
        while (tables.Length > Padding)
        {
            model = new DetectionModel(tables);
            if (tables[0] == (byte)script) return true;
            tables = tables[model.Length..];
        }

        model = default;
        return false;
    }

    /// <summary>Tag of a language, as in <see cref="LanguageProfile.Tags"/>.</summary>
    public string Tag(int language)
    {
        ReadOnlySpan<byte> tag = _tags.Slice(language * LanguageLength, TagLength).TrimEnd((byte)' ');
        for (int i = 0; i < LanguageProfile.Tags.Count; i++)
        {
            if (Ascii.Equals(tag, LanguageProfile.Tags[i])) return LanguageProfile.Tags[i];
        }

        throw new InvalidDataException($"The detection tables hold a language without a profile: {Encoding.ASCII.GetString(tag)}.");
    }

    /// <summary>How much more evidence a language needs than others: a language that less is written in than in one much like it.</summary>
    public int Handicap(int language) => _tags[language * LanguageLength + TagLength];

    /// <summary>Slot of a feature in a table of 2^<paramref name="slotBits"/> slots.</summary>
    public static int SlotOf(ulong gram, int slotBits) => (int)(gram >> (64 - slotBits));

    /// <summary>What tells a feature from others of its slot.</summary>
    public static ushort FingerprintOf(ulong gram) => (ushort)(gram >> 8);

    /// <summary>The weights of a feature, two languages a byte, and what else follows up to <see cref="MostLanguages"/>; empty when it is not in the table.</summary>
    public ReadOnlySpan<byte> Find(ulong gram)
    {
        ushort fingerprint = FingerprintOf(gram);
        int mask = (1 << _slotBits) - 1;
        for (int slot = SlotOf(gram, _slotBits); ; slot = (slot + 1) & mask)
        {
            uint entry = BinaryPrimitives.ReadUInt32LittleEndian(_slots[(slot * 4)..]);
            uint row = entry >> 16;
            if (row == 0) return [];
            if ((ushort)entry == fingerprint) return _rows.Slice((int)(row - 1) * Stride, MostLanguages / 2);
        }
    }
}
