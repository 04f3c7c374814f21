using System.Text;
using Summarizer.Documents.Mail;

namespace Summarizer.Documents.Tests;

/// <summary>Mail to subject and the writer's own text.</summary>
public class MailReaderTests
{
    public static byte[] Message { get; } = Bytes("""
        From: Ann <ann@example.org>
        To: Ben <ben@example.org>
        Date: Mon, 2 Nov 2026 10:00:00 +0000
        Subject: Re: =?utf-8?Q?The_gr=C3=BCne_boat?=
        MIME-Version: 1.0
        Content-Type: multipart/alternative; boundary="b"

        --b
        Content-Type: text/plain; charset=utf-8
        Content-Transfer-Encoding: quoted-printable

        The boat will be ready on Friday. Please bring the papers, the har=
        bour office needs them.

        On Sunday, Ben wrote:
        > When can I have the boat?

        --=20
        Ann, Old Quay 7
        --b
        Content-Type: text/html; charset=utf-8

        <p>The boat will be ready on Friday.</p>
        --b--

        """);

    [Test]
    public void Own_text_is_kept_and_quotes_and_signature_are_out()
    {
        ExtractedText text = new MailReader().Read(Message);
        Assert.That(text.Title, Is.EqualTo("The grüne boat"));
        Assert.That(text.Text, Is.EqualTo("The boat will be ready on Friday. Please bring the papers, the harbour office needs them."));
    }

    [Test]
    public void Page_stands_in_where_there_is_no_plain_text()
    {
        byte[] mail = Bytes("From: a@b.c\nSubject: Hi\nContent-Type: text/html; charset=windows-1251\nContent-Transfer-Encoding: quoted-printable\n\n<p>=CF=EE=F0=F2 =E7=E0=EA=F0=FB=EB=E8.</p>\n");
        Assert.That(new MailReader().Read(mail).Text, Is.EqualTo("Порт закрыли."));
    }

    [Test]
    public void Box_gives_the_newest_message_first()
    {
        byte[] box = Bytes("From a@b.c Mon Nov 2 10:00:00 2026\nFrom: a@b.c\nDate: Mon, 2 Nov 2026 10:00:00 +0000\nSubject: Old\n\nThe first message.\n\nFrom a@b.c Tue Nov 3 10:00:00 2026\nFrom: a@b.c\nDate: Tue, 3 Nov 2026 10:00:00 +0000\nSubject: New\n\nThe second message.\n");
        ExtractedText text = new MailReader().Read(box);
        Assert.That((text.Title, text.Text), Is.EqualTo(("New", "The second message.\n\nThe first message.")));
    }

    [Test]
    public void Forwarded_headers_end_the_text()
    {
        byte[] mail = Bytes("From: a@b.c\nSubject: x\n\nI agree with the plan.\n\n-----Original Message-----\nFrom: d@e.f\nAn older text.\n");
        Assert.That(new MailReader().Read(mail).Text, Is.EqualTo("I agree with the plan."));
    }

    private static byte[] Bytes(string mail) => Encoding.UTF8.GetBytes(mail.ReplaceLineEndings("\r\n"));
}
