namespace Summarizer.Segmentation.Unmarked;

/// <summary>What a gap between two words is judged by: three words before it, three after it, and what kinds of words they are.</summary>
internal static class PauseFeatures
{
    /// <summary>Features of words themselves; they hold for one language.</summary>
    public const int OfWords = 20;

    /// <summary>Features of kinds of words; they hold for any language.</summary>
    public const int OfKinds = 7;

    /// <summary>Number of weights that <see cref="FillKinds"/> uses.</summary>
    public const int KindWeights = (Two * Two) + (2 * Two * K) + (2 * Two) + (2 * K);

    private const int K = PauseWord.Kinds;
    private const int Two = K * K;

    /// <summary>Bits of a feature of words.</summary>
    public const int Bits = 24;

    /// <summary>Writes the features of words that apply, numbers of <see cref="Bits"/> bits.</summary>
    /// <param name="window">Six words, the gap between the third and the fourth.</param>
    /// <param name="features">Receives <see cref="OfWords"/> numbers.</param>
    public static void FillWords(ReadOnlySpan<PauseWord> window, Span<int> features)
    {
        PauseWord z = window[0], a = window[1], b = window[2], c = window[3], d = window[4], e = window[5];
        uint ab = PauseWord.Mix(a.Hash, b.Hash), bc = PauseWord.Mix(b.Hash, c.Hash), cd = PauseWord.Mix(c.Hash, d.Hash);
        uint abClass = PauseWord.Mix(a.Class, b.Class), cdClass = PauseWord.Mix(c.Class, d.Class), bcClass = PauseWord.Mix(b.Class, c.Class);
        features[19] = Index(20, PauseWord.Mix(abClass, cdClass));
        features[0] = Index(1, b.Hash);
        features[1] = Index(2, c.Hash);
        features[2] = Index(3, a.Hash);
        features[3] = Index(4, d.Hash);
        features[4] = Index(5, ab);
        features[5] = Index(6, bc);
        features[6] = Index(7, cd);
        features[7] = Index(8, PauseWord.Mix(ab, c.Hash));
        features[8] = Index(9, PauseWord.Mix(bc, d.Hash));
        features[9] = Index(10, PauseWord.Mix(cd, e.Hash));
        features[10] = Index(11, b.Class);
        features[11] = Index(12, c.Class);
        features[12] = Index(13, bcClass);
        features[13] = Index(14, abClass);
        features[14] = Index(15, cdClass);
        features[15] = Index(16, PauseWord.Mix(b.Class, cd));
        features[16] = Index(17, PauseWord.Mix(abClass, c.Class));
        features[17] = Index(18, PauseWord.Mix(bcClass, d.Class));
        features[18] = Index(19, PauseWord.Mix(PauseWord.Mix(z.Class, e.Class), bcClass));
    }

    /// <summary>Writes the indices of the weights of kinds, each below <see cref="KindWeights"/>.</summary>
    public static void FillKinds(ReadOnlySpan<PauseWord> window, Span<int> features)
    {
        int a = window[1].Kind, b = window[2].Kind, c = window[3].Kind, d = window[4].Kind, offset = 0;
        features[0] = (((((a * K) + b) * K) + c) * K) + d;
        offset += Two * Two;
        features[1] = offset + (((window[0].Kind * K) + a) * K) + b;
        offset += Two * K;
        features[2] = offset + (((c * K) + d) * K) + window[5].Kind;
        offset += Two * K;
        features[3] = offset + (b * K) + c;
        offset += Two;
        features[4] = offset + (c * K) + d;
        offset += Two;
        features[5] = offset + b;
        offset += K;
        features[6] = offset + c;
    }

    private static int Index(uint template, uint value) => (int)(PauseWord.Mix(value + (template * 0x01000193), template) >> (32 - Bits));
}
