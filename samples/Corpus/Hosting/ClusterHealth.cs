using Corpus.Grains;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Corpus.Hosting;

/// <summary>Whether this silo is a member of its cluster and the store answers.</summary>
internal sealed class ClusterHealth(IClusterMembershipService membership, ILocalSiloDetails silo, IGrainFactory grains) : IHealthCheck
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(3);

    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        SiloStatus status = membership.CurrentSnapshot.GetSiloStatus(silo.SiloAddress);
        if (status != SiloStatus.Active) return HealthCheckResult.Unhealthy($"the silo is {status}");
        try
        {
            await grains.GetGrain<IJobListGrain>(0).Active().WaitAsync(Patience, cancellationToken);
            return HealthCheckResult.Healthy();
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            return HealthCheckResult.Unhealthy(e.Message);
        }
    }
}
