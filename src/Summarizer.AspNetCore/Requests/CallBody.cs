using System.Buffers;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;

namespace Summarizer.AspNetCore.Requests;

/// <summary>The body of a request in a rented array.</summary>
internal readonly struct CallBody : IDisposable
{
    private readonly byte[] _buffer;
    private readonly int _length;

    private CallBody(byte[] buffer, int length) => (_buffer, _length) = (buffer, length);

    public ReadOnlyMemory<byte> Content => _buffer.AsMemory(0, _length);

    /// <summary>Reads a body of at most <paramref name="most"/> bytes.</summary>
    /// <exception cref="ProblemException">413: it is larger.</exception>
    public static async Task<CallBody> ReadAsync(HttpRequest request, long most, CancellationToken cancellationToken)
    {
        byte[] buffer = ArrayPool<byte>.Shared.Rent((int)Math.Max((request.ContentLength ?? 0) + 1, 4096));
        int length = 0;
        try
        {
            for (int read; (read = await request.Body.ReadAsync(buffer.AsMemory(length), cancellationToken).ConfigureAwait(false)) > 0;)
            {
                length += read;
                if (length > most) throw ProblemException.TooLarge(most);
                if (length == buffer.Length) buffer = Grow(buffer);
            }

            return new CallBody(buffer, length);
        }
        catch
        {
            ArrayPool<byte>.Shared.Return(buffer);
            throw;
        }
    }

    /// <summary>A name for what is asked: the same for the same operation, options and bytes, and not to be guessed without the text.</summary>
    public string Hash(string operation, HttpRequest request)
    {
        using IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.UTF8.GetBytes($"{operation}\n{request.ContentType}\n{request.QueryString.Value}\n"));
        hash.AppendData(Content.Span);
        return Convert.ToHexStringLower(hash.GetHashAndReset().AsSpan(0, 16));
    }

    public void Dispose() => ArrayPool<byte>.Shared.Return(_buffer);

    private static byte[] Grow(byte[] buffer)
    {
        byte[] larger = ArrayPool<byte>.Shared.Rent(buffer.Length * 2);
        buffer.CopyTo(larger, 0);
        ArrayPool<byte>.Shared.Return(buffer);
        return larger;
    }
}
