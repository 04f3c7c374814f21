using System.Buffers;
using System.Text;
using System.Text.Json;

namespace Summarizer.Cli.Lines;

/// <summary>JSON strings as UTF-16, lone surrogate escapes kept: the framework's reader refuses them.</summary>
internal static class JsonText
{
    private static readonly UTF8Encoding Utf8 = new(false, throwOnInvalidBytes: true);

    /// <summary>The value of the string token the reader stands on.</summary>
    /// <exception cref="DecoderFallbackException">Not UTF-8, which the framework's reader does not check.</exception>
    public static string Read(ref Utf8JsonReader reader) =>
        reader.ValueIsEscaped ? Unescape(reader.ValueSpan) : Utf8.GetString(reader.ValueSpan);

    private static string Unescape(ReadOnlySpan<byte> escaped)
    {
        char[] buffer = ArrayPool<char>.Shared.Rent(escaped.Length);
        try
        {
            return new string(buffer, 0, Unescape(escaped, buffer));
        }
        finally
        {
            ArrayPool<char>.Shared.Return(buffer);
        }
    }

    private static int Unescape(ReadOnlySpan<byte> escaped, char[] buffer)
    {
        int length = 0;
        while (!escaped.IsEmpty)
        {
            int backslash = escaped.IndexOf((byte)'\\');
            int plain = backslash < 0 ? escaped.Length : backslash;
            length += Utf8.GetChars(escaped[..plain], buffer.AsSpan(length));
            escaped = escaped[plain..];
            if (escaped.IsEmpty) break;

            // The reader has checked that each escape is whole.
            bool unicode = escaped[1] == 'u';
            buffer[length++] = unicode ? (char)HexValue(escaped.Slice(2, 4)) : Named(escaped[1]);
            escaped = escaped[(unicode ? 6 : 2)..];
        }

        return length;
    }

    private static char Named(byte escape) => (char)escape switch
    {
        'n' => '\n',
        'r' => '\r',
        't' => '\t',
        'b' => '\b',
        'f' => '\f',
        char other => other,
    };

    private static int HexValue(ReadOnlySpan<byte> digits)
    {
        int value = 0;
        foreach (byte digit in digits) value = (value << 4) | (digit <= '9' ? digit - '0' : (digit | 0x20) - 'a' + 10);
        return value;
    }
}
