using System.Net;
using Summarizer.Cli.Lines;
using Summarizer.Documents;

namespace Summarizer.Cli.Inputs;

/// <summary>Fetches a page over http or https.</summary>
internal static class WebPage
{
    private const int MostBytes = 32 * 1024 * 1024;
    private const int MostRedirects = 5;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    /// <summary>Whether an argument is an address, not the name of a file.</summary>
    public static bool IsAddress(string argument) =>
        argument.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || argument.StartsWith("https://", StringComparison.OrdinalIgnoreCase);

    /// <summary>Title and text of the page; by what it begins with or its server says it is.</summary>
    /// <exception cref="InputException">It cannot be had, is larger than 32 MB or of a kind that cannot be read.</exception>
    public static ExtractedText Read(string address, CancellationToken cancellationToken)
    {
        if (!Uri.TryCreate(address, UriKind.Absolute, out Uri? uri)) throw new InputException($"{address} is not a valid address");
        using CancellationTokenSource patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(Patience);
        try
        {
            return Fetch(uri, address, patience.Token);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            throw new InputException($"{address} cannot be fetched: no answer within {Patience.TotalSeconds} seconds");
        }
        catch (Exception e) when (e is HttpRequestException or IOException or InvalidDataException)
        {
            throw new InputException($"{address} cannot be fetched: {e.Message}");
        }
    }

    private static ExtractedText Fetch(Uri uri, string address, CancellationToken cancellationToken)
    {
        using SocketsHttpHandler handler = new() { AutomaticDecompression = DecompressionMethods.All, MaxAutomaticRedirections = MostRedirects };
        using HttpClient client = new(handler) { Timeout = Timeout.InfiniteTimeSpan };
        using HttpRequestMessage request = new(HttpMethod.Get, uri);
        request.Headers.UserAgent.ParseAdd("summarize");
        request.Headers.Accept.ParseAdd("text/html, text/markdown;q=0.9, text/plain;q=0.8, application/pdf;q=0.7, */*;q=0.1");
        using HttpResponseMessage response = client.Send(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken);
        if (!response.IsSuccessStatusCode) throw new InputException($"{address} cannot be fetched: its server answers {(int)response.StatusCode}");
        string? type = response.Content.Headers.ContentType?.ToString();
        if (type is not null && InputText.Readers.Find(type) is null) throw new InputException($"{address} is of a type that cannot be read");
        byte[] body = ReadBody(response.Content.ReadAsStream(cancellationToken), address, cancellationToken);
        return InputText.Readers.Read(body, type ?? uri.AbsolutePath, cancellationToken);
    }

    private static byte[] ReadBody(Stream stream, string address, CancellationToken cancellationToken)
    {
        // A server that stops in the middle of a page would be waited for without end: closing the stream ends the read.
        using CancellationTokenRegistration closing = cancellationToken.Register(stream.Dispose);
        using MemoryStream body = new();
        byte[] buffer = new byte[81920];
        try
        {
            for (int read; (read = stream.Read(buffer)) > 0;)
            {
                body.Write(buffer, 0, read);
                if (body.Length > MostBytes) throw new InputException($"{address} is larger than {MostBytes / 1024 / 1024} MB");
            }
        }
        catch (Exception e) when (cancellationToken.IsCancellationRequested && e is not InputException)
        {
            throw new OperationCanceledException(cancellationToken);
        }

        cancellationToken.ThrowIfCancellationRequested();
        return body.ToArray();
    }
}
