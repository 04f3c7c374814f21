namespace Summarizer.Documents;

/// <summary>Knows formats by how their files begin, and archives by what is in them.</summary>
internal static class Signatures
{
    private const int MostHeaderLines = 20;

    private static readonly string[] MailHeaders = ["From", "To", "Subject", "Date", "Message-ID", "MIME-Version", "Received", "Return-Path", "Content-Type", "Delivered-To"];

    /// <summary>The media type of a document; <c>null</c> for text and for what is unknown.</summary>
    public static string? MediaTypeOf(ReadOnlySpan<byte> content)
    {
        if (content.StartsWith("%PDF-"u8)) return "application/pdf";
        if (content.StartsWith("{\\rtf"u8)) return "application/rtf";
        if (content.StartsWith("PK\u0003\u0004"u8)) return ArchiveOf(content);
        if (content.StartsWith("From "u8) && LooksLikeMail(content[(content.IndexOf((byte)'\n') + 1)..])) return "application/mbox";
        return LooksLikeMail(content) ? "message/rfc822" : null;
    }

    private static string? ArchiveOf(ReadOnlySpan<byte> content)
    {
        if (content.IndexOf("application/epub+zip"u8) >= 0) return "application/epub+zip";
        if (content.IndexOf("application/vnd.oasis.opendocument.text"u8) >= 0) return "application/vnd.oasis.opendocument.text";
        if (content.IndexOf("word/document.xml"u8) >= 0) return "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
        return content.IndexOf("ppt/presentation.xml"u8) >= 0 ? "application/vnd.openxmlformats-officedocument.presentationml.presentation" : null;
    }

    // Lines of headers from the first on, at least two of those that mail has.
    private static bool LooksLikeMail(ReadOnlySpan<byte> content)
    {
        int known = 0;
        for (int i = 0; i < MostHeaderLines && content.Length > 0; i++)
        {
            int end = content.IndexOf((byte)'\n');
            ReadOnlySpan<byte> line = end < 0 ? content : content[..end];
            content = end < 0 ? default : content[(end + 1)..];
            if (line.Length > 0 && line[0] is (byte)' ' or (byte)'\t' && i > 0) continue;
            int colon = line.IndexOf((byte)':');
            if (colon <= 0 || line[..colon].IndexOfAnyExceptInRange((byte)'!', (byte)'~') >= 0) break;
            foreach (string header in MailHeaders)
            {
                if (System.Text.Ascii.EqualsIgnoreCase(line[..colon], header)) known++;
            }
        }

        return known >= 3;
    }
}
