using System.Buffers.Binary;
using System.Numerics;
using System.Text;
using Summarizer.Languages;

namespace Summarizer.Training.Languages;

/// <summary>Makes the tables of <see cref="LanguageDetector"/>: naive Bayes over letter n-grams and words, the telling features only, weights in four bits.</summary>
internal static class DetectorTraining
{
    /// <summary>Occurrences of the average language added to each language's own, against chance in small samples.</summary>
    private const double Prior = 10_000;

    /// <summary>Most that the average language may count beside a language's own: else a language known from little text would fit any odd text best.</summary>
    private const double MostDoubt = 0.03;

    /// <summary>Frequent features that are judged at all.</summary>
    private const int CandidateCount = 60_000;

    private static readonly (WritingSystem Script, int Features)[] Tables =
        [(WritingSystem.Latin, 8192), (WritingSystem.Cyrillic, 3072), (WritingSystem.Arabic, 1536), (WritingSystem.Devanagari, 1536)];

    /// <summary>Languages of other scripts, whose sources hold lines of foreign words.</summary>
    public static readonly HashSet<string> NeverLatin =
        ["ar", "be", "bg", "bn", "el", "fa", "gu", "he", "hi", "hy", "ja", "ka", "kk", "ko", "mk", "mr", "ru", "ta", "te", "th", "uk", "ur", "zh"];

    /// <summary>Halves of a natural logarithm against languages that far less is written in than in one much like them.</summary>
    private static readonly Dictionary<string, byte> Handicaps = new() { ["af"] = 4, ["az"] = 3, ["bs"] = 16, ["ca"] = 4, ["gl"] = 8, ["mk"] = 8, ["ms"] = 7, ["nn"] = 4, ["sr"] = 5 };

    private static readonly HashSet<string> Cyrillic = ["be", "bg", "kk", "mk", "ru", "sr", "uk"];

    private static readonly HashSet<string> Arabic = ["ar", "fa", "ur"];

    private static readonly HashSet<string> Devanagari = ["hi", "mr"];

    public static int Run(string dataFolder, string textFolder, string output)
    {
        SortedDictionary<(WritingSystem Script, string Language), GramFrequencies> frequencies;
        try
        {
            frequencies = DetectorSources.Read(dataFolder, textFolder);
        }
        catch (InvalidDataException incomplete)
        {
            Console.Error.WriteLine(incomplete.Message);
            return 1;
        }

        using FileStream file = File.Create(output);
        foreach ((WritingSystem script, int features) in Tables)
        {
            (string Language, GramFrequencies Frequencies)[] languages = [.. frequencies.Where(f => f.Key.Script == script && Belongs(script, f.Key.Language)).Select(static f => (f.Key.Language, f.Value))];
            Console.WriteLine($"{script}: {string.Join(' ', languages.Select(static l => $"{l.Language} {l.Frequencies.Total / 1000}k"))}");
            file.Write(Table(script, languages, features));
        }

        return 0;
    }

    private static bool Belongs(WritingSystem script, string language) => script switch
    {
        WritingSystem.Cyrillic => Cyrillic.Contains(language),
        WritingSystem.Arabic => Arabic.Contains(language),
        WritingSystem.Devanagari => Devanagari.Contains(language),
        _ => true,
    };

    private static byte[] Table(WritingSystem script, (string Language, GramFrequencies Frequencies)[] languages, int featureCount)
    {
        List<(ulong Gram, double[] Shares, double Mean)> candidates = [.. Candidates([.. languages.Select(static l => l.Frequencies)])];
        double[] worth = Worth(candidates, languages.Length);
        int[] chosen = [.. Enumerable.Range(0, candidates.Count).OrderByDescending(i => worth[i]).ThenBy(i => candidates[i].Gram).Take(featureCount)];

        int slotBits = BitOperations.Log2(BitOperations.RoundUpToPowerOf2((uint)chosen.Length * 2)), stride = (languages.Length + 15) / 16 * 8;
        int tags = DetectionModel.HeaderLength, slots = tags + languages.Length * DetectionModel.LanguageLength, rows = slots + (4 << slotBits);
        byte[] table = new byte[rows + stride * chosen.Length];
        table[0] = (byte)script;
        table[1] = (byte)languages.Length;
        table[2] = (byte)slotBits;
        BinaryPrimitives.WriteUInt16LittleEndian(table.AsSpan(4), (ushort)chosen.Length);
        for (int l = 0; l < languages.Length; l++)
        {
            Span<byte> entry = table.AsSpan(tags + l * DetectionModel.LanguageLength, DetectionModel.LanguageLength);
            Encoding.ASCII.GetBytes(languages[l].Language.PadRight(DetectionModel.TagLength), entry);
            entry[DetectionModel.TagLength] = Handicaps.GetValueOrDefault(languages[l].Language);
        }

        for (int row = 0; row < chosen.Length; row++)
        {
            (ulong gram, double[] shares, double mean) = candidates[chosen[row]];
            int slot = DetectionModel.SlotOf(gram, slotBits);
            while (BinaryPrimitives.ReadUInt32LittleEndian(table.AsSpan(slots + slot * 4)) != 0) slot = (slot + 1) & ((1 << slotBits) - 1);
            BinaryPrimitives.WriteUInt32LittleEndian(table.AsSpan(slots + slot * 4), (uint)(row + 1) << 16 | DetectionModel.FingerprintOf(gram));
            for (int l = 0; l < languages.Length; l++)
            {
                int weight = Math.Clamp((int)Math.Round(2 * Math.Log(shares[l] / mean)), -8, 7) + DetectionModel.Neutral;
                table[rows + row * stride + l / 16 * 8 + l % 16 / 2] |= (byte)(weight << (l % 2 * 4));
            }
        }

        return table;
    }

    private static IEnumerable<(ulong Gram, double[] Shares, double Mean)> Candidates(GramFrequencies[] languages)
    {
        Dictionary<ulong, double> means = [];
        foreach (GramFrequencies language in languages)
        {
            foreach (ulong gram in language.Grams) means[gram] = means.GetValueOrDefault(gram) + language.Share(gram) / languages.Length;
        }

        foreach ((ulong gram, double mean) in means.OrderByDescending(static m => m.Value).ThenBy(static m => m.Key).Take(CandidateCount))
        {
            double[] shares = [.. languages.Select(l => double.Lerp(l.Share(gram), mean, Math.Min(MostDoubt, Prior / (l.Total + Prior))))];
            yield return (gram, shares, shares.Average());
        }
    }

    /// <summary>What each feature adds to telling languages apart, summed over all pairs; pairs that are alike count more.</summary>
    private static double[] Worth(List<(ulong Gram, double[] Shares, double Mean)> candidates, int languageCount)
    {
        double[] worth = new double[candidates.Count];
        double[][] logs = [.. candidates.Select(static c => c.Shares.Select(static p => Math.Log(p)).ToArray())];
        for (int a = 0; a < languageCount; a++)
        {
            for (int b = 0; b < a; b++)
            {
                double total = 0;
                for (int i = 0; i < logs.Length; i++) total += Divergence(i, a, b);
                for (int i = 0; i < logs.Length; i++) worth[i] += Divergence(i, a, b) / (total * total);
            }
        }

        return worth;

        double Divergence(int i, int a, int b) => (candidates[i].Shares[a] - candidates[i].Shares[b]) * (logs[i][a] - logs[i][b]);
    }
}
