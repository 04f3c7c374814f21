using System.Buffers;
using System.Text;
using System.Text.Json;

namespace Summarizer.Json;

/// <summary>Any UTF-16 text through JSON: lone surrogates are read as they are, though the framework's own reader refuses them, and written as U+FFFD.</summary>
public static class JsonText
{
    /// <summary>The value of the string or property name the reader stands on; it may hold lone surrogates.</summary>
    public static string Read(ref Utf8JsonReader reader)
    {
        ReadOnlySpan<byte> value = reader.HasValueSequence ? reader.ValueSequence.ToArray() : reader.ValueSpan;
        return reader.ValueIsEscaped ? Unescape(value) : Encoding.UTF8.GetString(value);
    }

    /// <summary>The text with each lone surrogate as U+FFFD, which has the same length, so offsets stay exact.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static string WellFormed(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        int lone = IndexOfLoneSurrogate(text, 0);
        if (lone < 0) return text;
        char[] mended = text.ToCharArray();
        for (; lone >= 0; lone = IndexOfLoneSurrogate(text, lone + 1)) mended[lone] = '\ufffd';
        return new string(mended);
    }

    private static int IndexOfLoneSurrogate(string text, int start)
    {
        for (int i = start; i < text.Length; i++)
        {
            int next = text.AsSpan(i).IndexOfAnyInRange('\ud800', '\udfff');
            if (next < 0) return -1;
            i += next;
            if (i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1])) i++;
            else return i;
        }

        return -1;
    }

    private static string Unescape(ReadOnlySpan<byte> escaped)
    {
        char[] buffer = ArrayPool<char>.Shared.Rent(escaped.Length);
        int length = 0;
        while (!escaped.IsEmpty)
        {
            int backslash = escaped.IndexOf((byte)'\\');
            int plain = backslash < 0 ? escaped.Length : backslash;
            length += Encoding.UTF8.GetChars(escaped[..plain], buffer.AsSpan(length));
            escaped = escaped[plain..];
            if (escaped.IsEmpty) break;

            // The reader has checked that each escape is whole.
            bool unicode = escaped[1] == 'u';
            buffer[length++] = unicode ? (char)HexValue(escaped.Slice(2, 4)) : Named(escaped[1]);
            escaped = escaped[(unicode ? 6 : 2)..];
        }

        string text = new(buffer, 0, length);
        ArrayPool<char>.Shared.Return(buffer);
        return text;
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
