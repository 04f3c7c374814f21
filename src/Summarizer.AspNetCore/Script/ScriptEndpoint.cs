using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace Summarizer.AspNetCore.Script;

/// <summary>Answers <c>GET …/summarizer.js</c>.</summary>
internal static class ScriptEndpoint
{
    public static Task SendAsync(HttpContext context)
    {
        ElementScript script = ElementScript.Instance;
        HttpResponse response = context.Response;
        response.ContentType = "text/javascript; charset=utf-8";
        response.Headers.ETag = script.ETag;

        // A refusal must not be kept: once the origin is allowed, the next load of the page must work.
        bool refused = context.Request.Headers.Origin.Count > 0 && response.Headers.AccessControlAllowOrigin.Count == 0;
        response.Headers.CacheControl = refused ? "no-store" : "public, max-age=3600";
        response.Headers.XContentTypeOptions = "nosniff";
        response.Headers.Append(HeaderNames.Vary, HeaderNames.AcceptEncoding);
        if (context.Request.Headers.IfNoneMatch.ToString().Contains(script.ETag, StringComparison.Ordinal))
        {
            response.StatusCode = StatusCodes.Status304NotModified;
            return Task.CompletedTask;
        }

        byte[] body = script.Plain;
        string accepted = context.Request.Headers.AcceptEncoding.ToString();
        if (accepted.Contains("br", StringComparison.OrdinalIgnoreCase)) (body, response.Headers.ContentEncoding) = (script.Brotli, "br");
        else if (accepted.Contains("gzip", StringComparison.OrdinalIgnoreCase)) (body, response.Headers.ContentEncoding) = (script.Gzip, "gzip");
        response.ContentLength = body.Length;
        return HttpMethods.IsHead(context.Request.Method) ? Task.CompletedTask : response.Body.WriteAsync(body, context.RequestAborted).AsTask();
    }
}
