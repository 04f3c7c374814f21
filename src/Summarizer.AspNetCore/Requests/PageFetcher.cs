using System.Net;
using System.Net.Sockets;
using Microsoft.AspNetCore.Http;
using Summarizer.Documents;

namespace Summarizer.AspNetCore.Requests;

/// <summary>Fetches a page for a client who must not reach through us what he cannot reach himself.</summary>
/// <remarks>Each connection, also of a redirect, goes to an address that was checked after resolution: a name that later resolves otherwise gains nothing.</remarks>
internal sealed class PageFetcher : IDisposable
{
    private readonly SummarizerFetchSettings _settings;
    private readonly IPNetwork[] _allowed;
    private readonly HttpClient _client;

    public PageFetcher(SummarizerFetchSettings settings)
    {
        _settings = settings;
        _allowed = [.. settings.AllowedNetworks.Select(static n => IPNetwork.Parse(n))];
        SocketsHttpHandler handler = new()
        {
            AllowAutoRedirect = false,
            UseProxy = false,
            UseCookies = false,
            AutomaticDecompression = DecompressionMethods.All,
            MaxResponseHeadersLength = 64,
            ConnectCallback = ConnectAsync,
        };
        _client = new HttpClient(handler) { Timeout = Timeout.InfiniteTimeSpan };
        _client.DefaultRequestHeaders.UserAgent.ParseAdd("Summarizer");
        _client.DefaultRequestHeaders.Accept.ParseAdd("text/html, text/markdown;q=0.9, text/plain;q=0.8");
    }

    /// <summary>Fetches a page and takes its text.</summary>
    /// <exception cref="ProblemException">The address is no public one of http or https, or the page cannot be had.</exception>
    public async Task<ExtractedText> FetchAsync(string url, CancellationToken cancellationToken)
    {
        using CancellationTokenSource timeout = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        timeout.CancelAfter(_settings.Timeout);
        try
        {
            Uri address = Check(Uri.TryCreate(url, UriKind.Absolute, out Uri? given) ? given : null);
            for (int redirects = 0; ; redirects++)
            {
                using HttpResponseMessage response = await _client.GetAsync(address, HttpCompletionOption.ResponseHeadersRead, timeout.Token).ConfigureAwait(false);
                if ((int)response.StatusCode is >= 300 and < 400 && response.Headers.Location is Uri location)
                {
                    if (redirects == _settings.MaxRedirects) throw Failed("it redirects too often");
                    address = Check(new Uri(address, location));
                    continue;
                }

                if (!response.IsSuccessStatusCode) throw Failed($"its server answers {(int)response.StatusCode}");
                return await ReadAsync(response.Content, address, timeout.Token).ConfigureAwait(false);
            }
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            throw Failed("it takes too long");
        }
        catch (HttpRequestException failure)
        {
            throw failure.InnerException as ProblemException ?? Failed("its server cannot be reached");
        }
        catch (IOException)
        {
            throw Failed("the connection broke");
        }
    }

    public void Dispose() => _client.Dispose();

    private static ProblemException Failed(string reason) => new(StatusCodes.Status422UnprocessableEntity, $"The page cannot be fetched: {reason}.");

    private static ProblemException Refused() => new(StatusCodes.Status400BadRequest, "url must be a public http or https address.");

    private static Uri Check(Uri? address) =>
        address is { Scheme: "http" or "https", UserInfo: "" } ? address : throw Refused();

    private async ValueTask<Stream> ConnectAsync(SocketsHttpConnectionContext context, CancellationToken cancellationToken)
    {
        IPAddress[] addresses;
        try
        {
            string host = context.DnsEndPoint.Host;
            addresses = IPAddress.TryParse(host, out IPAddress? literal) ? [literal] : await Dns.GetHostAddressesAsync(host, cancellationToken).ConfigureAwait(false);
        }
        catch (SocketException)
        {
            throw Failed("its server is unknown");
        }

        // A name with one address inside is refused whole.
        if (addresses.Length == 0 || !addresses.All(IsAllowed)) throw Refused();
        Socket socket = new(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(addresses, context.DnsEndPoint.Port, cancellationToken).ConfigureAwait(false);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }

    private bool IsAllowed(IPAddress address)
    {
        if (address.IsIPv4MappedToIPv6) address = address.MapToIPv4();
        return PublicAddresses.IsPublic(address) || _allowed.Any(n => n.Contains(address));
    }

    private async Task<ExtractedText> ReadAsync(HttpContent content, Uri address, CancellationToken cancellationToken)
    {
        if (content.Headers.ContentLength > _settings.MaxBytes) throw Failed("it is too large");
        using MemoryStream body = new();
        Stream stream = await content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
        byte[] buffer = new byte[81920];
        for (int read; (read = await stream.ReadAsync(buffer, cancellationToken).ConfigureAwait(false)) > 0;)
        {
            body.Write(buffer, 0, read);
            if (body.Length > _settings.MaxBytes) throw Failed("it is too large");
        }

        string? type = content.Headers.ContentType?.ToString();
        if (type is not null && DocumentReaders.Default.Find(type) is null) throw Failed("it is neither HTML nor text");
        return DocumentReaders.Default.Read(body.GetBuffer().AsMemory(0, (int)body.Length), type ?? address.AbsolutePath, cancellationToken);
    }
}
