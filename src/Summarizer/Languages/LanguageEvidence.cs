using System.Runtime.Intrinsics;

namespace Summarizer.Languages;

/// <summary>Adds up what the features of a text say for each language of a script.</summary>
/// <remarks>1,024 characters have fewer than 4,096 features of at most 15 each: the sums fit 16 bits.</remarks>
internal ref struct LanguageEvidence : IGramVisitor
{
    /// <summary>Evidence, in halves of a natural logarithm, below which nothing is known; names and foreign words may speak against any language a little.</summary>
    private const int LeastEvidence = 12;

    /// <summary>Features of a word of three letters: lone letters are names of variables and points, whatever words they are somewhere.</summary>
    private const int LeastFeatures = 10;

    private readonly DetectionModel _model;
    // A byte of a row holds an even language in its low half and the odd one after it in the high half; "further" are the languages from 32 on.
    private Vector256<ushort> _even, _furtherEven, _odd, _furtherOdd;
    private int _found;

    /// <param name="model">Weights of the script's languages.</param>
    public LanguageEvidence(DetectionModel model) => _model = model;

    public void Visit(ulong gram)
    {
        ReadOnlySpan<byte> row = _model.Find(gram);
        if (row.IsEmpty) return;
        Vector256<byte> weights = Vector256.Create(row), even = weights & Vector256.Create((byte)0x0F), odd = (weights.AsUInt16() >>> 4).AsByte() & Vector256.Create((byte)0x0F);
        _even += Vector256.WidenLower(even);
        _furtherEven += Vector256.WidenUpper(even);
        _odd += Vector256.WidenLower(odd);
        _furtherOdd += Vector256.WidenUpper(odd);
        _found++;
    }

    /// <summary>The language with most evidence, and by how much it leads.</summary>
    /// <returns>Index of the language, whether the text looks like it at all, and the lead over the second.</returns>
    public (int Language, bool IsKnown, int Lead) Best()
    {
        Span<ushort> sums = stackalloc ushort[DetectionModel.MostLanguages];
        _even.CopyTo(sums);
        _furtherEven.CopyTo(sums[16..]);
        _odd.CopyTo(sums[32..]);
        _furtherOdd.CopyTo(sums[48..]);
        int best = 0, first = int.MinValue, second = int.MinValue;
        for (int i = 0; i < _model.LanguageCount; i++)
        {
            int sum = sums[(i & 1) * 32 + i / 2] - _model.Handicap(i);
            if (sum > first) (best, first, second) = (i, sum, first);
            else if (sum > second) second = sum;
        }

        int evidence = first - DetectionModel.Neutral * _found;
        return (best, _found >= LeastFeatures && evidence + _found / 2 >= LeastEvidence && first > second, first - second);
    }
}
