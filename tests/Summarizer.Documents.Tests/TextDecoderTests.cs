using System.Text;

namespace Summarizer.Documents.Tests;

/// <summary>Bytes to text, whatever the encoding.</summary>
public class TextDecoderTests
{
    private const string Text = "Grüße aus Köln, “quoted” — naïve café.\nZweite Zeile.";

    public static IEnumerable<Encoding> Marked => [Encoding.UTF8, Encoding.Unicode, Encoding.BigEndianUnicode, Encoding.UTF32];

    [TestCaseSource(nameof(Marked))]
    public void Byte_order_mark_decides(Encoding encoding)
    {
        byte[] bytes = [.. encoding.GetPreamble(), .. encoding.GetBytes(Text)];
        Assert.That(TextDecoder.Decode(bytes, "windows-1252"), Is.EqualTo(Text));
    }

    [Test]
    public void UTF8_is_recognized_without_mark() => Assert.That(TextDecoder.Decode(Encoding.UTF8.GetBytes(Text)), Is.EqualTo(Text));

    [TestCase("Plain words, and a few more of them.\n")]
    [TestCase("Порт закрыли на три дня, пока водолазы искали якорь в мутной воде.\n")]
    [TestCase("Grüße")]
    public void UTF16_is_recognized_without_mark(string text)
    {
        Assert.That(TextDecoder.Decode(Encoding.Unicode.GetBytes(text)), Is.EqualTo(text));
        Assert.That(TextDecoder.Decode(Encoding.BigEndianUnicode.GetBytes(text)), Is.EqualTo(text));
    }

    [Test]
    public void Other_bytes_are_windows_1252()
    {
        byte[] bytes = CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetBytes(Text);
        Assert.That(TextDecoder.Decode(bytes), Is.EqualTo(Text));
        Assert.That(TextDecoder.Decode(bytes, "utf-8"), Is.EqualTo(Text), "a wrong declaration of UTF-8");
        Assert.That(TextDecoder.Decode(bytes, "ISO-8859-1"), Is.EqualTo(Text), "what the web calls Latin-1");
    }

    [Test]
    public void Unknown_charset_is_ignored() => Assert.That(TextDecoder.Decode("abc"u8, "no-such-thing"), Is.EqualTo("abc"));

    [Test]
    public void Stray_NUL_is_text() => Assert.That(TextDecoder.Decode("A sentence with a \0 in the middle of it."u8), Does.Contain("\0"));

    [TestCase("%PDF-1.7 rest")]
    [TestCase("PK\u0003\u0004zip")]
    [TestCase("\u0001\u0002\u0003\u0004\u0005\u0006")]
    public void Binary_content_is_refused(string start) =>
        Assert.That(() => TextDecoder.Decode(Encoding.Latin1.GetBytes(start)), Throws.TypeOf<InvalidDataException>());

    [FsCheck.NUnit.Property]
    public bool Text_survives_UTF8(FsCheck.NonNull<string> text)
    {
        if (text.Get.Any(c => char.IsSurrogate(c) || char.IsControl(c)) || text.Get.StartsWith('\ufeff')) return true;
        return TextDecoder.Decode([0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(text.Get)]) == text.Get;
    }
}
