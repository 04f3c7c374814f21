using System.Security.Cryptography;

namespace Summarizer.AspNetCore.Caching;

/// <summary>An answer as it goes over the wire.</summary>
internal sealed class Reply(byte[] body)
{
    public byte[] Body { get; } = body;

    public string ETag { get; } = $"\"{Convert.ToHexStringLower(SHA256.HashData(body).AsSpan(0, 12))}\"";
}
