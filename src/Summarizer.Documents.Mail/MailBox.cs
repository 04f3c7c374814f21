namespace Summarizer.Documents.Mail;

/// <summary>Cuts a box of messages (mbox) where each begins.</summary>
internal static class MailBox
{
    /// <summary>The messages of a box, without their lines "From ann@example.org Mon Nov  2 10:00:00 2026"; what is no box is one message.</summary>
    public static IEnumerable<ReadOnlyMemory<byte>> Split(ReadOnlyMemory<byte> content)
    {
        if (!IsSeparator(content.Span))
        {
            yield return content;
            yield break;
        }

        int start = LineEnd(content, 0);
        for (int at = start; at < content.Length;)
        {
            int next = NextSeparator(content, at);
            int end = next < 0 ? content.Length : next;
            yield return content[start..end];
            if (next < 0) break;
            at = start = LineEnd(content, next);
        }
    }

    // A separator stands behind a blank line.
    private static int NextSeparator(ReadOnlyMemory<byte> content, int from)
    {
        ReadOnlySpan<byte> box = content.Span;
        for (int at = from; at < box.Length;)
        {
            int found = box[at..].IndexOf("\nFrom "u8);
            if (found < 0) return -1;
            int line = at + found + 1;
            bool isBehindBlank = line >= 2 && (box[line - 2] == '\n' || (line >= 3 && box[line - 2] == '\r' && box[line - 3] == '\n'));
            if (isBehindBlank && IsSeparator(box[line..])) return line;
            at = line;
        }

        return -1;
    }

    /// <summary>"From", and a time of day in the same line: a sentence that begins with "From" has none.</summary>
    private static bool IsSeparator(ReadOnlySpan<byte> line)
    {
        if (!line.StartsWith("From "u8)) return false;
        int end = line.IndexOf((byte)'\n');
        if (end >= 0) line = line[..end];
        for (int colon = line.IndexOf((byte)':'); colon >= 2 && colon + 2 < line.Length;)
        {
            if (IsDigit(line[colon - 1]) && IsDigit(line[colon - 2]) && IsDigit(line[colon + 1]) && IsDigit(line[colon + 2])) return true;
            int next = line[(colon + 1)..].IndexOf((byte)':');
            if (next < 0) return false;
            colon += 1 + next;
        }

        return false;
    }

    private static bool IsDigit(byte b) => b is >= (byte)'0' and <= (byte)'9';

    private static int LineEnd(ReadOnlyMemory<byte> content, int from)
    {
        int end = content.Span[from..].IndexOf((byte)'\n');
        return end < 0 ? content.Length : from + end + 1;
    }
}
