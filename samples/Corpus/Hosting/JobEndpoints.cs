using Corpus.Grains;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Corpus.Hosting;

/// <summary>Jobs over HTTP.</summary>
internal static class JobEndpoints
{
    public static void MapJobs(this IEndpointRouteBuilder endpoints)
    {
        RouteGroupBuilder jobs = endpoints.MapGroup("/jobs").AddEndpointFilter(ExplainErrors);
        jobs.MapGet("", async (IGrainFactory grains) =>
        {
            string[] ids = await grains.GetGrain<IJobListGrain>(0).All();
            return await Task.WhenAll(ids.Select(id => grains.GetGrain<IJobGrain>(id).Status()));
        });
        // The caller names the job, so that a request sent again starts nothing twice.
        jobs.MapPut("/{id:regex(^[a-zA-Z0-9_-]{{1,64}}$)}", (string id, JobRequest request, IGrainFactory grains) => grains.GetGrain<IJobGrain>(id).Submit(request));
        jobs.MapGet("/{id}", (string id, IGrainFactory grains) => grains.GetGrain<IJobGrain>(id).Status());
        jobs.MapPost("/{id}/pause", (string id, IGrainFactory grains) => grains.GetGrain<IJobGrain>(id).Pause());
        jobs.MapPost("/{id}/resume", (string id, IGrainFactory grains) => grains.GetGrain<IJobGrain>(id).Resume());
        jobs.MapPost("/{id}/cancel", (string id, IGrainFactory grains) => grains.GetGrain<IJobGrain>(id).Cancel());
        jobs.MapPost("/{id}/retry", (string id, IGrainFactory grains) => grains.GetGrain<IJobGrain>(id).Retry());
    }

    private static async ValueTask<object?> ExplainErrors(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        try
        {
            return await next(context);
        }
        catch (JobException wrong)
        {
            return TypedResults.Problem(wrong.Message, statusCode: StatusCodes.Status400BadRequest);
        }
    }
}
