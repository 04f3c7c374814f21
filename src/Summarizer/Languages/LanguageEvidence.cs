using System.Buffers.Binary;

namespace Summarizer.Languages;

/// <summary>Adds up what the features of a text say for each language of a script.</summary>
internal ref struct LanguageEvidence : IGramVisitor
{
    private const ulong LowHalves = 0x0F0F0F0F0F0F0F0F;
    private const int MostPending = 16; // 16 times 15 still fits a byte

    /// <summary>Evidence, in halves of a natural logarithm, below which nothing is known; names and foreign words may speak against any language a little.</summary>
    private const int LeastEvidence = 12;

    /// <summary>Features of a word of three letters: lone letters are names of variables and points, whatever words they are somewhere.</summary>
    private const int LeastFeatures = 10;

    private readonly DetectionModel _model;
    private readonly Span<int> _sums;
    private readonly Span<ulong> _pending;
    private int _pendingCount;
    private int _found;

    /// <param name="model">Weights of the script's languages.</param>
    /// <param name="sums">Room for <see cref="DetectionModel.MostLanguages"/> sums, all zero.</param>
    /// <param name="pending">Room for as many bytes, all zero.</param>
    public LanguageEvidence(DetectionModel model, Span<int> sums, Span<ulong> pending)
    {
        _model = model;
        _sums = sums;
        _pending = pending;
    }

    public void Visit(ulong gram)
    {
        ReadOnlySpan<byte> row = _model.Find(gram);
        if (row.IsEmpty) return;
        for (int i = 0; i < row.Length; i += 8)
        {
            ulong weights = BinaryPrimitives.ReadUInt64LittleEndian(row[i..]);
            _pending[i / 4] += weights & LowHalves;
            _pending[i / 4 + 1] += (weights >> 4) & LowHalves;
        }

        _found++;
        if (++_pendingCount == MostPending) Flush();
    }

    /// <summary>The language with most evidence, and by how much it leads.</summary>
    /// <returns>Index of the language, whether the text looks like it at all, and the lead over the second.</returns>
    public (int Language, bool IsKnown, int Lead) Best()
    {
        Flush();
        int best = 0, first = int.MinValue, second = int.MinValue;
        for (int i = 0; i < _model.LanguageCount; i++)
        {
            int sum = _sums[i] - _model.Handicap(i);
            if (sum > first) (best, first, second) = (i, sum, first);
            else if (sum > second) second = sum;
        }

        int evidence = first - DetectionModel.Neutral * _found;
        return (best, _found >= LeastFeatures && evidence + _found / 2 >= LeastEvidence && first > second, first - second);
    }

    /// <summary>Moves the byte sums to the whole ones. Of the 16 languages of a word, the low halves hold the even ones.</summary>
    private void Flush()
    {
        for (int i = 0; i < _model.LanguageCount; i++)
        {
            int word = i / 16 * 2 + (i & 1);
            _sums[i] += (int)(_pending[word] >> ((i % 16) / 2 * 8)) & 0xFF;
        }

        _pending.Clear();
        _pendingCount = 0;
    }
}
