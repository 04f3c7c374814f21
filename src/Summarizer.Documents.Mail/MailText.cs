namespace Summarizer.Documents.Mail;

/// <summary>What the writer of a message wrote: without what is quoted, forwarded headers and the signature.</summary>
internal static class MailText
{
    private const int LongestAttribution = 3;

    private static readonly string[] Prefixes = ["re:", "aw:", "fw:", "fwd:", "wg:", "sv:", "tr:", "rv:", "antw:", "vs:", "回复:", "答复:", "转发:"];
    private static readonly string[] ForwardPrefixes = ["fw:", "fwd:", "wg:", "tr:", "rv:", "转发:"];

    /// <summary>The subject without the prefixes that answers put before it.</summary>
    public static string Subject(string? subject)
    {
        string text = (subject ?? "").Trim();
        for (int i = 0; i < 20; i++)
        {
            string? prefix = Prefixes.FirstOrDefault(p => text.StartsWith(p, StringComparison.OrdinalIgnoreCase));
            if (prefix is null) break;
            text = text[prefix.Length..].TrimStart();
        }

        return text;
    }

    /// <summary>Whether a subject says that the message passes another one on.</summary>
    public static bool IsForward(string? subject) => ForwardPrefixes.Any(p => (subject ?? "").TrimStart().StartsWith(p, StringComparison.OrdinalIgnoreCase));

    /// <summary>The lines of a message that are its writer's own, and those it passes on; blank lines folded.</summary>
    /// <param name="text">The body.</param>
    /// <param name="isForward">Whether what stands below "Original Message" is passed on, not quoted.</param>
    public static string OwnText(string text, bool isForward)
    {
        List<string> lines = [];
        foreach (string raw in text.ReplaceLineEndings("\n").Split('\n'))
        {
            // Boxes write ">From" for a line of the text that begins with "From".
            string line = (raw.StartsWith(">From ", StringComparison.Ordinal) ? raw[1..] : raw).TrimEnd();
            if (isForward && IsRuled(line)) continue;
            if (line is "--" || IsRuled(line)) break;
            if (line.TrimStart().StartsWith('>'))
            {
                RemoveAttribution(lines);
                continue;
            }

            lines.Add(line);
        }

        CutForwarded(lines, isForward);
        return Paragraphs(lines);
    }

    // "-----Original Message-----" in any language: what follows is another's.
    private static bool IsRuled(ReadOnlySpan<char> line) =>
        line.Length > 8 && (line.StartsWith("----", StringComparison.Ordinal) && line.EndsWith("----", StringComparison.Ordinal)) && line.Trim('-').Trim().Length is > 0 and < 40;

    // "On Monday Ann wrote:" stands right above what is quoted.
    private static void RemoveAttribution(List<string> lines)
    {
        int end = lines.Count;
        while (end > 0 && lines[end - 1].Length == 0) end--;
        if (end == 0 || !lines[end - 1].EndsWith(':')) return;
        int start = end - 1;
        while (start > 0 && lines[start - 1].Length > 0 && end - start < LongestAttribution) start--;
        if (start == 0 || lines[start - 1].Length == 0) lines.RemoveRange(start, lines.Count - start);
        else lines.RemoveRange(end - 1, lines.Count - end + 1);
    }

    // A block of headers, as some programs put above what they quote.
    private static void CutForwarded(List<string> lines, bool isForward)
    {
        for (int i = 0; i + 1 < lines.Count; i++)
        {
            int end = i;
            while (end < lines.Count && IsHeader(lines[end])) end++;
            bool isBlock = end - i >= 2 && lines[i..end].Exists(static l => l.Contains('@'));
            if (!isBlock || (end - i == 2 && !isForward)) continue;
            lines.RemoveRange(i, (isForward ? end : lines.Count) - i);
            return;
        }
    }

    private static bool IsHeader(string line)
    {
        int colon = line.IndexOf(':');
        return colon is > 0 and < 20 && colon + 1 < line.Length && line[colon + 1] == ' ' && !line.AsSpan(0, colon).Trim('*').Contains(' ');
    }

    private static string Paragraphs(List<string> lines)
    {
        System.Text.StringBuilder text = new();
        foreach (string line in lines)
        {
            if (line.Length == 0)
            {
                if (text.Length > 0 && !EndsWithBlankLine(text)) text.Append(text[^1] == '\n' ? "\n" : "\n\n");
                continue;
            }

            text.Append(line).Append('\n');
        }

        return text.ToString().Trim();
    }

    private static bool EndsWithBlankLine(System.Text.StringBuilder text) => text.Length > 1 && text[^1] == '\n' && text[^2] == '\n';
}
