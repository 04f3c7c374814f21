using System.Numerics;
using System.Reflection;
using System.Text;

namespace Summarizer.Languages;

/// <summary>Detects the language of a text: first its script, then the function words and letter n-grams of the languages of that script.</summary>
/// <remarks>It uses whole numbers only, so every machine gives the same answer. Thread-safe; allocates nothing.</remarks>
/// <example><code>Console.WriteLine(LanguageDetector.Detect("Der Zug hält nicht mehr."));  // de</code></example>
public static class LanguageDetector
{
    internal const string Undetermined = "und";
    private const int PieceLength = 64;
    private const int PieceCount = 16;

    /// <summary>A lead that further pieces of the text need not confirm.</summary>
    private const int DecisiveLead = 200;

    /// <summary>What few words must lead by, in halves of a natural logarithm, to count as more than chance; fitted on the first parts of development texts.</summary>
    private const int SureLead = 52;

    /// <summary>Up to the first length a lead must be sure; from the second on any will do.</summary>
    private const int FewWords = 20, ManyWords = 55;

    /// <summary>Han characters without kana below which a text may as well be a Japanese name as Chinese.</summary>
    private const int LeastHan = 16;

    /// <summary>Of a text of Han characters and kana, this part (one in ...) of kana makes it Japanese.</summary>
    private const int KanaShare = 12;

    /// <summary>Beginning and middle first, so that what stands at the top of a page does not decide.</summary>
    private static ReadOnlySpan<byte> PieceOrder => [0, 8, 4, 12, 2, 10, 6, 14, 1, 9, 5, 13, 3, 11, 7, 15];

    private static readonly byte[] Tables = LoadTables();

    /// <summary>Detects the language of a text.</summary>
    /// <param name="text">Any text. At most 1,024 code units are read: all of a short text, else pieces spread over it.</param>
    /// <returns>
    /// A primary language tag, such as <c>de</c>; usually one of <see cref="LanguageProfile.Tags"/>; a language with a script of its own may be detected without having a
    /// profile. <c>und</c> when the text fits no language, and for a few words (below 55 code units) that could also be in another language.
    /// </returns>
    public static string Detect(ReadOnlySpan<char> text)
    {
        Pieces pieces = new(text);
        WritingSystem script = FindScript(pieces);
        int length = text.Trim().Length;
        if (script == WritingSystem.Han && length < LeastHan) return Undetermined;
        if (!DetectionModel.TryFind(Tables, script, out DetectionModel model)) return WritingSystems.MainLanguage(script);

        LanguageEvidence evidence = new(model);
        (int Language, bool IsKnown, int Lead) best = default;
        for (int i = 0; i < PieceCount && (i < 2 || best.Lead < DecisiveLead); i++)
        {
            WordGrams.Read(pieces[PieceOrder[i]], ref evidence);
            best = evidence.Best();
        }

        return best.IsKnown && best.Lead >= LeastLead(length) ? model.Tag(best.Language) : Undetermined;
    }

    private static int LeastLead(int length) => length <= FewWords ? SureLead : Math.Max(0, SureLead * (ManyWords - length) / (ManyWords - FewWords));

    private static WritingSystem FindScript(Pieces pieces)
    {
        Span<int> letters = stackalloc int[WritingSystems.Count];
        letters.Clear();
        for (int i = 0; i < PieceCount; i++)
        {
            ReadOnlySpan<char> piece = pieces[i];
            if (Ascii.IsValid(piece)) letters[(int)WritingSystem.Latin] += CountLetters(piece);
            else foreach (char c in piece) letters[(int)WritingSystems.Of(c)]++;
        }

        letters[(int)WritingSystem.None] = 0;
        ref int han = ref letters[(int)WritingSystem.Han], kana = ref letters[(int)WritingSystem.Kana];
        if (kana > 0 && (kana * KanaShare >= han || han < LeastHan)) (kana, han) = (kana + han, 0);
        int best = 0;
        for (int i = 1; i < letters.Length; i++)
        {
            letters[i] *= WritingSystems.LettersIn((WritingSystem)i);
            if (letters[i] > letters[best]) best = i;
        }

        return (WritingSystem)best;
    }

    /// <summary>Letters of ASCII text, many at a time.</summary>
    private static int CountLetters(ReadOnlySpan<char> ascii)
    {
        int i = 0, count = 0;
        for (; i <= ascii.Length - AsciiBlock.Width; i += AsciiBlock.Width) count += BitOperations.PopCount(new AsciiBlock(ascii, i).Letters);
        for (; i < ascii.Length; i++) if (char.IsAsciiLetter(ascii[i])) count++;
        return count;
    }

    internal static byte[] LoadTables()
    {
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("languages/detection.model")!;
        byte[] tables = new byte[stream.Length + DetectionModel.Padding];
        stream.ReadExactly(tables.AsSpan(0, (int)stream.Length));
        return tables;
    }

    /// <summary>The parts of a text that are read: consecutive in a short text, else spread evenly, beginning with whole words.</summary>
    private readonly ref struct Pieces(ReadOnlySpan<char> text)
    {
        private readonly ReadOnlySpan<char> _text = text;

        public ReadOnlySpan<char> this[int index]
        {
            get
            {
                if (_text.Length <= PieceLength * PieceCount)
                {
                    int from = WordStart(Math.Min(index * PieceLength, _text.Length));
                    return _text[from..Math.Max(from, WordStart(Math.Min((index + 1) * PieceLength, _text.Length)))];
                }

                int start = (int)((long)_text.Length * index / PieceCount);
                int begin = WordStart(start);
                return _text[begin..Math.Min(begin + PieceLength, _text.Length)];
            }
        }

        /// <summary>The next white space at or after a place, within 40 code units; else the place itself.</summary>
        private int WordStart(int at)
        {
            if (at == 0 || at >= _text.Length) return at;
            for (int i = at; i < Math.Min(at + 40, _text.Length); i++)
            {
                if (char.IsWhiteSpace(_text[i])) return i;
            }

            return at;
        }
    }
}
