using System.Buffers;
using System.Text;
using System.Text.Json;
using Summarizer.Json;

namespace Summarizer.Tests.Json;

/// <summary>Summaries as JSON, and any UTF-16 text through JSON.</summary>
public class SummaryJsonTests
{
    [Test]
    public void Summary_is_written_with_spans_that_slice_the_text()
    {
        const string text = "The bridge was closed for a week. Engineers glued sensors along the bridge. \"It hums\", she said \ud800.";
        ArrayBufferWriter<byte> buffer = new();
        SummaryJson.Write(buffer, TextSummarizer.Default.Summarize(text));
        JsonElement json = JsonDocument.Parse(buffer.WrittenMemory).RootElement;
        Assert.That(json.EnumerateObject().Select(p => p.Name), Is.SupersetOf(new[] { "language", "algorithm", "summary", "sentences", "diagnostics" }));
        foreach (JsonElement s in json.GetProperty("sentences").EnumerateArray())
        {
            string slice = text[s.GetProperty("start").GetInt32()..s.GetProperty("end").GetInt32()];
            Assert.That(s.GetProperty("text").GetString(), Is.EqualTo(JsonText.WellFormed(slice)));
            Assert.That(s.GetProperty("score").GetRawText().Count(char.IsAsciiDigit), Is.LessThanOrEqualTo(11));
        }
    }

    // Attributes cannot hold lone surrogates: the compiler stores them as UTF-8.
    private static readonly object[] Strings =
    [
        new TestCaseData(@"""plain""", "plain").SetArgDisplayNames("no_escapes"),
        new TestCaseData(@"""\ud800""", "\ud800").SetArgDisplayNames("a_lone_surrogate"),
        new TestCaseData(@"""a\udfff\ud83d\ude00\n\""\\\/\u0041\u0000""", "a\udfff😀\n\"\\/A\0").SetArgDisplayNames("all_escapes"),
    ];

    private static readonly object[] Mended =
    [
        new TestCaseData("ok 😀", "ok 😀").SetArgDisplayNames("a_pair"),
        new TestCaseData("\ud800", "\ufffd").SetArgDisplayNames("a_lone_high_surrogate"),
        new TestCaseData("a\udc00\ud83d\ude00\ud83d", "a\ufffd😀\ufffd").SetArgDisplayNames("lone_surrogates_around_a_pair"),
    ];

    [TestCaseSource(nameof(Strings))]
    public void Any_string_is_read(string json, string expected)
    {
        Utf8JsonReader reader = new(Encoding.UTF8.GetBytes(json));
        reader.Read();
        Assert.That(JsonText.Read(ref reader), Is.EqualTo(expected));
    }

    [TestCaseSource(nameof(Mended))]
    public void Lone_surrogates_become_replacement_characters_of_the_same_length(string text, string expected) =>
        Assert.That(JsonText.WellFormed(text), Is.EqualTo(expected));
}
