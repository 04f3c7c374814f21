using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Summarizer.Languages;

namespace Summarizer.Segmentation.Unmarked;

/// <summary>The trained models, a language each, and a neutral one, with the function words they look for.</summary>
internal static class PauseModels
{
    private const string Resource = "languages/pauses.weights";
    private const string NeutralTag = "und";

    private static readonly Dictionary<string, PauseModel> ByTag = Load();
    private static readonly ConditionalWeakTable<LanguageProfile, uint[]> Words = [];

    /// <summary>The model of a language; the neutral one where there is none.</summary>
    public static PauseModel For(LanguageProfile language) => ByTag.TryGetValue(language.Tag, out PauseModel? model) ? model : ByTag[NeutralTag];

    /// <summary>The hashes of a language's function words, ascending.</summary>
    public static uint[] FunctionWordsOf(LanguageProfile language) =>
        Words.GetValue(language, static l => [.. l.StopWords.Select(static w => PauseWord.HashOf(w)).Distinct().Order()]);

    /// <summary>Reads the models as <see cref="Write"/> writes them.</summary>
    private static Dictionary<string, PauseModel> Load()
    {
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(Resource)!;
        using BinaryReader reader = new(stream);
        Dictionary<string, PauseModel> models = new(StringComparer.Ordinal);
        for (int count = reader.ReadByte(); count > 0; count--)
        {
            string tag = reader.ReadString();
            ushort[] words = new ushort[reader.ReadInt32()];
            foreach (ref ushort entry in words.AsSpan()) entry = reader.ReadByte();
            foreach (ref ushort entry in words.AsSpan()) entry |= (ushort)(reader.ReadByte() << 8);
            sbyte[] kinds = new sbyte[reader.ReadInt32()];
            reader.ReadExactly(MemoryMarshal.AsBytes(kinds.AsSpan()));
            short[] lengths = new short[PauseModel.LongestUnit];
            for (int i = 0; i < lengths.Length; i++) lengths[i] = reader.ReadInt16();
            models.Add(tag, new PauseModel(words, kinds, lengths));
        }

        return models;
    }

    /// <summary>Writes one model after the number of all: tag, entries of words, weights of kinds, what lengths count.</summary>
    /// <remarks>Of the entries all weights come first, then all check bits: weights are much alike, so a package packs them well.</remarks>
    public static void Write(BinaryWriter writer, string tag, ushort[] words, sbyte[] kinds, short[] lengths)
    {
        writer.Write(tag);
        writer.Write(words.Length);
        foreach (ushort entry in words) writer.Write((byte)entry);
        foreach (ushort entry in words) writer.Write((byte)(entry >> 8));
        writer.Write(kinds.Length);
        writer.Write(MemoryMarshal.AsBytes(kinds.AsSpan()));
        foreach (short length in lengths) writer.Write(length);
    }
}
