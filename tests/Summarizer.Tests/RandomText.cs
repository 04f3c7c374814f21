using System.Text;

namespace Summarizer.Tests;

/// <summary>Seeded texts of all sorts of pieces: words, marks, scripts, breaks, broken surrogates.</summary>
internal static class RandomText
{
    private static readonly string[] Pieces =
    [
        "the ", "river ", "bridge ", "Dr. ", "council ", "e.g. ", "3.5 ", "10. ", "U.S. ", "And ", "However, ", "stop", ". ", ". ", "! ", "? ", "... ", "\u2026 ",
        "\n", "\n\n", "\r\n", "\t", "\"", "\u201c", "\u201d", "(", ")", "-", "\u2014", "- ", "\u2022 ", "http://a.example/b?c=d ", "me@x.example ", "#tag ", "\ud83d\ude00",
        "\ud800", "\udfff", "\0", "\u0301", "\u200d", "\u00a0", "\u2028", "\u3000", "\u6cb3\u6d41", "\u3002", "\u0627\u0644\u0646\u0647\u0631 ", "\u061f ", "\u0928\u0926\u0940 ",
        "\u0964 ", "\u0e41\u0e21\u0e48\u0e19\u0e49\u0e33", "Share this\n", "|", ">", "'", "\u2019s ", "Na\u00efve ", "\u0130stanbul ", "x",
    ];

    public static string Create(int seed, int pieces)
    {
        Random random = new(seed);
        StringBuilder text = new();
        for (int i = 0; i < pieces; i++) text.Append(Pieces[random.Next(Pieces.Length)]);
        return text.ToString();
    }
}
