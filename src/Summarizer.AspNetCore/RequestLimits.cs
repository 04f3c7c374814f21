using System.Net;
using System.Net.Sockets;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Http;

namespace Summarizer.AspNetCore;

/// <summary>Admits requests: so many a client, so many at once.</summary>
internal sealed class RequestLimits : IDisposable
{
    private static readonly TimeSpan Second = TimeSpan.FromSeconds(1);

    private readonly PartitionedRateLimiter<HttpContext>? _clients;
    private readonly ConcurrencyLimiter _workers;

    public RequestLimits(SummarizerLimits limits)
    {
        _workers = new ConcurrencyLimiter(new() { PermitLimit = limits.Concurrency, QueueLimit = limits.Queue, QueueProcessingOrder = QueueProcessingOrder.OldestFirst });
        if (limits.RequestsPerSecondPerClient == 0) return;
        _clients = PartitionedRateLimiter.Create<HttpContext, string>(context => RateLimitPartition.GetTokenBucketLimiter(ClientOf(context), _ => new()
        {
            TokenLimit = limits.BurstPerClient,
            TokensPerPeriod = limits.RequestsPerSecondPerClient,
            ReplenishmentPeriod = Second,
            QueueLimit = 0,
        }));
    }

    /// <summary>Counts a request of a client.</summary>
    /// <exception cref="ProblemException">429: the client asks too often.</exception>
    public void AdmitClient(HttpContext context)
    {
        if (_clients is null) return;
        using RateLimitLease admitted = _clients.AttemptAcquire(context);
        if (admitted.IsAcquired) return;
        TimeSpan wait = admitted.TryGetMetadata(MetadataName.RetryAfter, out TimeSpan after) && after > Second ? after : Second;
        throw new ProblemException(StatusCodes.Status429TooManyRequests, "Too many requests: wait, then try again.") { RetryAfter = wait };
    }

    /// <summary>Waits until a request may be worked on. Dispose the lease when done.</summary>
    /// <exception cref="ProblemException">503: too many requests wait.</exception>
    public async ValueTask<IDisposable> EnterAsync(CancellationToken cancellationToken)
    {
        RateLimitLease worker = await _workers.AcquireAsync(1, cancellationToken).ConfigureAwait(false);
        if (worker.IsAcquired) return worker;
        worker.Dispose();
        throw new ProblemException(StatusCodes.Status503ServiceUnavailable, "The server is busy: try again.") { RetryAfter = Second };
    }

    public void Dispose()
    {
        _clients?.Dispose();
        _workers.Dispose();
    }

    // A household or host has a whole /64 of IPv6 addresses.
    private static string ClientOf(HttpContext context)
    {
        IPAddress? address = context.Connection.RemoteIpAddress;
        if (address is null) return "";
        if (address.IsIPv4MappedToIPv6) address = address.MapToIPv4();
        return address.AddressFamily == AddressFamily.InterNetworkV6 ? Convert.ToHexString(address.GetAddressBytes().AsSpan(0, 8)) : address.ToString();
    }
}
