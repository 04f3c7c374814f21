using System.IO.Compression;
using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace Summarizer.AspNetCore.Script;

/// <summary>The module <c>summarizer.js</c>: its parts joined, without comments and indentation, compressed once.</summary>
internal sealed class ElementScript
{
    private static readonly string[] Parts = ["article.js", "style.js", "element.js"];

    private ElementScript()
    {
        StringBuilder script = new("const { names, ...labels } = ");
        script.Append(Read("labels.json")).Append(";\n");
        foreach (string part in Parts) script.Append(Read(part));
        Plain = Encoding.UTF8.GetBytes(Shorten(script.ToString()));
        Gzip = Compress(static stream => new GZipStream(stream, CompressionLevel.SmallestSize));
        Brotli = Compress(static stream => new BrotliStream(stream, CompressionLevel.SmallestSize));
        ETag = $"\"{Convert.ToHexStringLower(SHA256.HashData(Plain).AsSpan(0, 8))}\"";
    }

    public static ElementScript Instance { get; } = new();

    /// <summary>The element's words: for each language the labels in the order of <c>names</c>.</summary>
    public static IReadOnlyDictionary<string, string[]> Labels { get; } = ReadLabels();

    public byte[] Plain { get; }

    public byte[] Gzip { get; }

    public byte[] Brotli { get; }

    public string ETag { get; }

    /// <summary>A label in a language, or in English where there is none.</summary>
    public static string Label(string name, string? language)
    {
        string primary = (language ?? "").Split('-')[0].ToLowerInvariant();
        return Labels.GetValueOrDefault(primary, Labels["en"])[Array.IndexOf(Labels["names"], name)];
    }

    private static Dictionary<string, string[]> ReadLabels()
    {
        using JsonDocument json = JsonDocument.Parse(Read("labels.json"));
        return json.RootElement.EnumerateObject().ToDictionary(static p => p.Name, static p => p.Value.EnumerateArray().Select(static v => v.GetString()!).ToArray());
    }

    // Lines that are comments, and blanks at the ends of others, mean nothing in these parts.
    private static string Shorten(string script) =>
        string.Join('\n', script.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Where(static line => !line.StartsWith("//", StringComparison.Ordinal) && !line.StartsWith("/**", StringComparison.Ordinal)));

    private static string Read(string part)
    {
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("script/" + part)!;
        using StreamReader reader = new(stream);
        return reader.ReadToEnd();
    }

    private byte[] Compress(Func<Stream, Stream> open)
    {
        using MemoryStream output = new();
        using (Stream stream = open(output)) stream.Write(Plain);
        return output.ToArray();
    }
}
