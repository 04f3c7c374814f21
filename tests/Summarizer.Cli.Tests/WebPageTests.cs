using System.Net;
using System.Net.Sockets;
using System.Text;
using Summarizer.Cli.Lines;

namespace Summarizer.Cli.Tests;

public class WebPageTests
{
    private const string Page =
        "<!doctype html><html><head><title>Bridge closed</title></head><body><nav><a href=/>Home</a></nav><article><h1>Bridge closed</h1>"
        + "<p>The bridge was closed on Monday after an inspection found cracks in two of its beams.</p><p>Trams use the tunnel until it is repaired.</p></article></body></html>";

    [Test]
    public void A_page_is_fetched_and_read_as_html()
    {
        using Server server = new("200 OK", "text/html; charset=utf-8", Page);
        (int code, string output, string messages) = Tool.Run("", "-n", "1", server.Address);
        Assert.That((code, messages), Is.EqualTo((0, "")));
        Assert.That(output, Is.EqualTo("The bridge was closed on Monday after an inspection found cracks in two of its beams.\n"));
    }

    [Test]
    public void Plain_text_is_read_as_it_is()
    {
        using Server server = new("200 OK", "text/plain", "The <b>bridge</b> was closed on Monday.");
        Assert.That(Tool.Run("", server.Address).Output, Is.EqualTo("The <b>bridge</b> was closed on Monday.\n"));
    }

    [Test]
    public void A_redirect_is_followed()
    {
        using Server target = new("200 OK", "text/plain", "The bridge was closed on Monday.");
        using Server server = new("302 Found", "text/plain", "", $"Location: {target.Address}\r\n");
        Assert.That(Tool.Run("", server.Address).Output, Is.EqualTo("The bridge was closed on Monday.\n"));
    }

    [TestCase("404 Not Found", "text/html", "its server answers 404")]
    [TestCase("200 OK", "image/png", "is of a type that cannot be read")]
    public void What_cannot_be_had_is_one_clear_message(string status, string type, string reason)
    {
        using Server server = new(status, type, "x");
        (int code, string output, string messages) = Tool.Run("", server.Address);
        Assert.That((code, output), Is.EqualTo((1, "")));
        Assert.That(messages, Does.StartWith($"summarize: {server.Address} ").And.Contain(reason));
        Assert.That(messages.Count(static c => c == '\n'), Is.EqualTo(1));
    }

    [Test]
    public void A_page_above_the_limit_is_refused()
    {
        using Server server = new("200 OK", "text/plain", new string('a', (32 * 1024 * 1024) + 1));
        Assert.That(Tool.Run("", server.Address).Messages, Does.Contain("is larger than 32 MB"));
    }

    [TestCase("http://")]
    [TestCase("http://127.0.0.1:1/")]
    public void An_address_that_leads_nowhere_is_an_error(string address)
    {
        (int code, _, string messages) = Tool.Run("", address);
        Assert.That(code, Is.EqualTo(1));
        Assert.That(messages, Does.StartWith($"summarize: {address} "));
    }

    /// <summary>Answers one request on the loopback interface.</summary>
    private sealed class Server : IDisposable
    {
        private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
        private readonly Task _answering;

        public Server(string status, string type, string body, string headers = "")
        {
            _listener.Start();
            _answering = Task.Run(() => Answer($"HTTP/1.1 {status}\r\nContent-Type: {type}\r\n{headers}Content-Length: {Encoding.UTF8.GetByteCount(body)}\r\nConnection: close\r\n\r\n{body}"));
        }

        public string Address => $"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}/page";

        public void Dispose()
        {
            _listener.Stop();
            _answering.Wait(TimeSpan.FromSeconds(10));
        }

        private async Task Answer(string response)
        {
            try
            {
                using TcpClient client = await _listener.AcceptTcpClientAsync();
                NetworkStream stream = client.GetStream();
                byte[] request = new byte[8192];
                for (string seen = ""; !seen.Contains("\r\n\r\n", StringComparison.Ordinal);)
                {
                    int read = await stream.ReadAsync(request);
                    if (read == 0) return;
                    seen += Encoding.ASCII.GetString(request, 0, read);
                }

                await stream.WriteAsync(Encoding.UTF8.GetBytes(response));
            }
            catch (Exception e) when (e is IOException or SocketException or ObjectDisposedException)
            {
                // The client went away, as it may when a page is too large.
            }
        }
    }
}
