using System.Text;
using MimeKit;

namespace Summarizer.Documents.Mail;

/// <summary>The text of mail (.eml, mbox): the subject as title, the newest message first, without quoted text, signatures and attachments.</summary>
/// <remarks>Pass it to <see cref="DocumentReaders"/> before the others. Using it makes the code pages of Windows known to the process, which the headers of old mail need.</remarks>
/// <example><code>DocumentReaders readers = new([new MailReader(), .. DocumentReaders.Default.Readers]);</code></example>
public sealed class MailReader : IDocumentReader
{
    private const int MostMessages = 10_000;
    private const int MostParts = 2_000;
    private const int MostDepth = 64;

    private static readonly ParserOptions Options = CreateOptions();

    /// <inheritdoc/>
    public IReadOnlyList<string> Extensions { get; } = [".eml", ".mbox"];

    /// <inheritdoc/>
    public IReadOnlyList<string> MediaTypes { get; } = ["message/rfc822", "application/mbox"];

    /// <inheritdoc/>
    /// <exception cref="InvalidDataException">No mail, encrypted, without text, or a box of more than 10,000 messages.</exception>
    public ExtractedText Read(ReadOnlyMemory<byte> content, string? charset = null, CancellationToken cancellationToken = default)
    {
        List<MimeMessage> messages = Parse(content, cancellationToken);
        try
        {
            if (messages.Count == 0) throw new InvalidDataException("The file contains no message.");

            // Newest first; those without a date keep their place behind those with one.
            IEnumerable<MimeMessage> newest = messages.Count == 1 ? messages : messages.OrderByDescending(static m => m.Date);
            List<string> texts = [];
            foreach (MimeMessage message in newest)
            {
                cancellationToken.ThrowIfCancellationRequested();
                string text = MailText.OwnText(TextOf(message, charset, cancellationToken), MailText.IsForward(message.Subject));
                if (text.Length > 0) texts.Add(text);
            }

            if (texts.Count == 0) throw new InvalidDataException("The mail has no text of its own, or is encrypted.");
            string subject = MailText.Subject(newest.First().Subject);
            return new ExtractedText(string.Join("\n\n", texts), subject.Length == 0 ? null : subject);
        }
        finally
        {
            foreach (MimeMessage message in messages) message.Dispose();
        }
    }

    private static ParserOptions CreateOptions()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        return new ParserOptions { MaxMimeDepth = MostDepth };
    }

    private static List<MimeMessage> Parse(ReadOnlyMemory<byte> content, CancellationToken cancellationToken)
    {
        List<MimeMessage> messages = [];
        try
        {
            foreach (ReadOnlyMemory<byte> message in MailBox.Split(content))
            {
                if (messages.Count == MostMessages) throw new InvalidDataException($"The mailbox has more than {MostMessages} messages.");
                MimeParser parser = new(Options, new MemoryStream(message.ToArray(), writable: false), MimeFormat.Entity, persistent: true);
                messages.Add(parser.ParseMessage(cancellationToken));
            }
        }
        catch (Exception broken) when (broken is FormatException or IOException or ArgumentException or InvalidOperationException)
        {
            // What was read before the damage counts.
            if (messages.Count == 0) throw new InvalidDataException("The mail is broken.", broken);
        }

        return messages;
    }

    // Plain text where there is some, else the page that stands for it.
    private static string TextOf(MimeMessage message, string? charset, CancellationToken cancellationToken)
    {
        TextPart? plain = null, page = null;
        int visited = 0;
        Stack<MimeEntity> parts = new();
        if (message.Body is not null) parts.Push(message.Body);
        while (parts.TryPop(out MimeEntity? entity) && ++visited <= MostParts)
        {
            if (entity is Multipart multipart)
            {
                for (int i = multipart.Count - 1; i >= 0; i--) parts.Push(multipart[i]);
            }
            else if (entity is TextPart { IsAttachment: false } text)
            {
                if (text.IsPlain) plain ??= text;
                else if (text.IsHtml) page ??= text;
            }
        }

        if (plain is not null && Decode(plain, charset) is string own && !string.IsNullOrWhiteSpace(own)) return own;
        return page is null ? "" : HtmlReader.Read(Decode(page, charset), cancellationToken).Text;
    }

    private static string Decode(TextPart part, string? charset)
    {
        if (part.Content is null) return "";
        using MemoryStream bytes = new();
        part.Content.DecodeTo(bytes);
        return TextDecoder.Decode(bytes.ToArray(), part.ContentType.Charset ?? charset);
    }
}
