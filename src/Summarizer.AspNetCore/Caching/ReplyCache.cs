using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.Caching.Memory;

namespace Summarizer.AspNetCore.Caching;

/// <summary>Answers by the hash of what was asked, in bounded memory. Thread-safe.</summary>
internal sealed class ReplyCache : IDisposable
{
    private const int Overhead = 400; // of an entry: its key, its dates, its place in the table

    private readonly MemoryCache? _entries;
    private readonly TimeSpan _lifetime;

    public ReplyCache(SummarizerCacheSettings settings)
    {
        _lifetime = settings.Lifetime;
        if (settings.MaxBytes > 0) _entries = new MemoryCache(new MemoryCacheOptions { SizeLimit = settings.MaxBytes });
    }

    public bool TryGet(string key, [NotNullWhen(true)] out Reply? reply)
    {
        reply = null;
        return _entries?.TryGetValue(key, out reply) == true && reply is not null;
    }

    public void Add(string key, Reply reply)
    {
        if (_entries is null) return;
        using ICacheEntry entry = _entries.CreateEntry(key);
        entry.Value = reply;
        entry.Size = reply.Body.Length + Overhead;
        entry.AbsoluteExpirationRelativeToNow = _lifetime;
    }

    public void Dispose() => _entries?.Dispose();
}
