using System.Runtime.InteropServices;
using System.Text.Json;

namespace Summarizer.Ranking.Learned;

/// <summary>A <see cref="SentenceRankerModel"/> as JSON: <c>{"format","sharpness","cueWeight","cueThreshold","features":[name…],"cueUnit","cues","trees":[{"f","t","l","r","v"}…]}</c>.</summary>
internal static class SentenceRankerModelJson
{
    private const string Format = "sentence-ranker-4";

    // The shipped model has half a megabyte. A stranger's file must not fill the memory.
    private const int MostBytes = 64 << 20;

    public static void Write(SentenceRankerModel model, Stream stream)
    {
        TreeEnsemble e = model.Trees;
        using Utf8JsonWriter json = new(stream);
        json.WriteStartObject();
        json.WriteString("format", Format);
        json.WriteNumber("sharpness", model.Sharpness);
        json.WriteNumber("cueWeight", model.CueWeight);
        json.WriteNumber("cueThreshold", model.CueThreshold);
        json.WriteStartArray("features");
        foreach (string name in SentenceFeatures.Names) json.WriteStringValue(name);
        json.WriteEndArray();
        json.WriteNumber("cueUnit", model.Cues.Unit);
        json.WriteBase64String("cues", MemoryMarshal.AsBytes(model.Cues.Weights));
        json.WriteStartArray("trees");
        for (int t = 0; t < e.TreeCount; t++)
        {
            Range nodes = e.NodeStarts[t]..e.NodeStarts[t + 1];
            json.WriteStartObject();
            WriteIntegers(json, "f", e.Features[nodes]);
            WriteNumbers(json, "t", e.Thresholds[nodes]);
            WriteIntegers(json, "l", e.Left[nodes]);
            WriteIntegers(json, "r", e.Right[nodes]);
            WriteNumbers(json, "v", e.Leaves[e.LeafStarts[t]..e.LeafStarts[t + 1]]);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    public static SentenceRankerModel Read(Stream stream)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(ReadBounded(stream));
            return Read(document.RootElement);
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or FormatException or InvalidOperationException)
        {
            throw new InvalidDataException($"Not a sentence ranker model: {e.Message}", e);
        }
    }

    private static ReadOnlyMemory<byte> ReadBounded(Stream stream)
    {
        using MemoryStream content = new();
        byte[] buffer = new byte[1 << 16];
        for (int read; (read = stream.Read(buffer)) > 0;)
        {
            if (content.Length + read > MostBytes) throw new InvalidDataException($"Not a sentence ranker model: it has more than {MostBytes >> 20} MB.");
            content.Write(buffer, 0, read);
        }

        return content.GetBuffer().AsMemory(0, (int)content.Length);
    }

    private static SentenceRankerModel Read(JsonElement root)
    {
        string? format = root.GetProperty("format").GetString();
        if (format != Format) throw new InvalidDataException($"The model has the format '{format}'; this version reads '{Format}'.");
        int next = 0;
        foreach (JsonElement name in root.GetProperty("features").EnumerateArray())
        {
            string expected = next < SentenceFeatures.Count ? SentenceFeatures.Names[next] : "nothing";
            if (name.GetString() != expected) throw new InvalidDataException($"The model was trained for other features ('{name.GetString()}' where this version has '{expected}'): train it again.");
            next++;
        }

        if (next != SentenceFeatures.Count) throw new InvalidDataException($"The model has {next} features, this version {SentenceFeatures.Count}: train it again.");
        TreeEnsembleBuilder trees = new();
        foreach (JsonElement tree in root.GetProperty("trees").EnumerateArray())
            trees.Add(Integers(tree, "f"), Numbers(tree, "t"), Integers(tree, "l"), Integers(tree, "r"), Numbers(tree, "v"));
        return new SentenceRankerModel(
            trees.Build(), root.GetProperty("sharpness").GetDouble(), Cues(root), root.GetProperty("cueWeight").GetDouble(), root.GetProperty("cueThreshold").GetDouble());
    }

    private static CueWords Cues(JsonElement root) =>
        new([.. MemoryMarshal.Cast<byte, sbyte>(root.GetProperty("cues").GetBytesFromBase64())], root.GetProperty("cueUnit").GetDouble());

    private static void WriteIntegers(Utf8JsonWriter json, string name, ReadOnlySpan<int> values)
    {
        json.WriteStartArray(name);
        foreach (int value in values) json.WriteNumberValue(value);
        json.WriteEndArray();
    }

    private static void WriteNumbers(Utf8JsonWriter json, string name, ReadOnlySpan<float> values)
    {
        json.WriteStartArray(name);
        foreach (float value in values) json.WriteNumberValue(value);
        json.WriteEndArray();
    }

    private static int[] Integers(JsonElement tree, string name) => [.. tree.GetProperty(name).EnumerateArray().Select(static e => e.GetInt32())];

    private static float[] Numbers(JsonElement tree, string name) => [.. tree.GetProperty(name).EnumerateArray().Select(static e => e.GetSingle())];
}
