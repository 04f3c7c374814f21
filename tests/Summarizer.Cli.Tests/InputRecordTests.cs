using System.Text;
using Summarizer.Cli.Lines;

namespace Summarizer.Cli.Tests;

public class InputRecordTests
{
    [TestCase("\"plain\"", "plain")]
    [TestCase("\"\\u0041\\n\\t\\\\\\\"\\/\"", "A\n\t\\\"/")]
    [TestCase("\"\\ud83d\\ude00\"", "\ud83d\ude00")]
    [TestCase("\"\\u0000\"", "\0")]
    [TestCase("\"straße \\u00e9\"", "straße é")]
    public void Escapes_become_code_units(string json, string expected)
    {
        InputRecord record = new();
        record.Parse(Encoding.UTF8.GetBytes("{\"text\":" + json + "}"));
        Assert.That(record.Text, Is.EqualTo(expected));
    }

    [Test]
    public void Lone_surrogate_escapes_are_kept()
    {
        // Not a test case of the above: attributes cannot hold lone surrogates.
        InputRecord record = new();
        record.Parse(Encoding.UTF8.GetBytes("{\"text\":\"\\uD800 and \\udfff\"}"));
        Assert.That(record.Text, Is.EqualTo("\ud800 and \udfff"));
    }

    [Test]
    public void Names_may_be_escaped_and_unknown_ones_hold_anything()
    {
        InputRecord record = new();
        record.Parse("{\"\\ud800\":1,\"te\\u0078t\":\"t\"}"u8);
        Assert.That(record.Text, Is.EqualTo("t"));
    }

    [TestCase("12")]
    [TestCase("-1.5e3")]
    [TestCase("\"a\\u0022b\"")]
    public void Id_keeps_its_value(string id)
    {
        InputRecord record = new();
        record.Parse(Encoding.UTF8.GetBytes("{\"text\":\"t\",\"id\":" + id + "}"));
        using System.Text.Json.JsonDocument expected = System.Text.Json.JsonDocument.Parse(id), actual = System.Text.Json.JsonDocument.Parse(record.Id!);
        Assert.That(System.Text.Json.JsonElement.DeepEquals(actual.RootElement, expected.RootElement));
    }
}
