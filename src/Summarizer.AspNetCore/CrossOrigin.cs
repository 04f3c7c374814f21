using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace Summarizer.AspNetCore;

/// <summary>Lets pages of chosen other sites call the endpoints and load the script; cookies stay out.</summary>
internal sealed class CrossOrigin(SummarizerCorsSettings settings)
{
    private readonly HashSet<string> _origins = new(settings.Origins, StringComparer.OrdinalIgnoreCase);

    public void Allow(HttpContext context)
    {
        IHeaderDictionary headers = context.Response.Headers;
        headers.Append(HeaderNames.Vary, HeaderNames.Origin);
        string origin = context.Request.Headers.Origin.ToString();
        if (origin.Length == 0 || !(_origins.Contains("*") || _origins.Contains(origin))) return;
        headers.AccessControlAllowOrigin = _origins.Contains("*") ? "*" : origin;
        headers.AccessControlExposeHeaders = "Content-Location, ETag, Retry-After";
    }

    /// <summary>Answers what a browser asks before a call with JSON.</summary>
    public static Task PreflightAsync(HttpContext context)
    {
        IHeaderDictionary headers = context.Response.Headers;
        headers.AccessControlAllowMethods = "POST";
        headers.AccessControlAllowHeaders = "Content-Type";
        headers.AccessControlMaxAge = "86400";
        context.Response.StatusCode = StatusCodes.Status204NoContent;
        return Task.CompletedTask;
    }
}
