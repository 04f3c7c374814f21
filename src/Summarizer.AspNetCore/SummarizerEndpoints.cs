using System.Buffers;
using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Summarizer.AspNetCore.Caching;
using Summarizer.AspNetCore.Requests;
using Summarizer.Documents;
using Summarizer.Json;

namespace Summarizer.AspNetCore;

/// <summary>Answers requests: limits, reading, cache, work, reply, each error as problem details, each request measured and traced.</summary>
internal sealed class SummarizerEndpoints(SummarizerService service)
{
    private delegate void Work(SummaryCall call, ExtractedText text, Utf8JsonWriter json, CancellationToken cancellationToken);

    public Task SummarizeAsync(HttpContext context) => GuardAsync(context, "summary", (operation, timeout) => AnswerAsync(context, operation, service.WriteSummary, timeout));

    public Task ExtractKeyphrasesAsync(HttpContext context) => GuardAsync(context, "keyphrases", (operation, timeout) => AnswerAsync(context, operation, service.WriteKeyphrases, timeout));

    /// <summary><c>GET …/summary/{key}</c>: an answer that was given before.</summary>
    public Task RecallAsync(HttpContext context) => GuardAsync(context, "recall", async (_, timeout) =>
    {
        service.Limits.AdmitClient(context);
        string key = context.Request.RouteValues["key"] as string ?? "";
        if (!service.Cache.TryGet(key, out Reply? reply)) throw new ProblemException(StatusCodes.Status404NotFound, "This summary is no longer stored. Ask for it again with POST.");
        await SendAsync(context, reply, null, timeout).ConfigureAwait(false);
        return true;
    });

    /// <summary>Lets another endpoint work within the limits.</summary>
    public Task LimitAsync(HttpContext context, RequestDelegate inner) => GuardAsync(context, "page", async (_, timeout) =>
    {
        CheckLength(context);
        service.Limits.AdmitClient(context);
        using IDisposable lease = await service.Limits.EnterAsync(timeout).ConfigureAwait(false);
        CancellationToken aborted = context.RequestAborted;
        context.RequestAborted = timeout;
        try
        {
            await inner(context).ConfigureAwait(false);
        }
        finally
        {
            context.RequestAborted = aborted;
        }

        return false;
    });

    private async Task GuardAsync(HttpContext context, string operation, Func<string, CancellationToken, Task<bool>> handle)
    {
        long started = Stopwatch.GetTimestamp();
        using Activity? activity = SummarizerMetrics.Activities.StartActivity(operation, ActivityKind.Internal);
        using CancellationTokenSource timeout = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted);
        timeout.CancelAfter(service.Settings.Limits.Timeout);
        context.Response.Headers.XContentTypeOptions = "nosniff";
        bool kept = false;
        try
        {
            kept = await handle(operation, timeout.Token).ConfigureAwait(false);
        }
        catch (Exception) when (context.RequestAborted.IsCancellationRequested)
        {
            // The client has left: nobody reads an answer.
            context.Response.StatusCode = StatusCodes.Status499ClientClosedRequest;
        }
        catch (Exception failure) when (Problem(failure) is ProblemException problem && !context.Response.HasStarted)
        {
            activity?.SetStatus(ActivityStatusCode.Error, problem.Message);
            if (problem.RetryAfter is TimeSpan wait) context.Response.Headers.RetryAfter = ((int)Math.Ceiling(wait.TotalSeconds)).ToString(CultureInfo.InvariantCulture);
            bool isPage = operation == "page" && context.Request.Headers.Accept.ToString().Contains("text/html", StringComparison.OrdinalIgnoreCase);
            if (isPage) context.Response.StatusCode = problem.Status;
            else await Results.Problem(problem.Message, statusCode: problem.Status).ExecuteAsync(context).ConfigureAwait(false);
        }
        finally
        {
            service.Metrics.Done(operation, context.Response.StatusCode, kept, Stopwatch.GetElapsedTime(started));
        }
    }

    // Whether the answer was kept from before.
    private async Task<bool> AnswerAsync(HttpContext context, string operation, Work work, CancellationToken cancellationToken)
    {
        CheckLength(context);
        service.Limits.AdmitClient(context);
        using CallBody body = await CallBody.ReadAsync(context.Request, service.Settings.Limits.MaxRequestBytes, cancellationToken).ConfigureAwait(false);
        string key = body.Hash(operation, context.Request);
        bool known = service.Cache.TryGet(key, out Reply? reply);
        bool keeps = true;
        if (!known)
        {
            using IDisposable lease = await service.Limits.EnterAsync(cancellationToken).ConfigureAwait(false);
            SummaryCall call = await CallReader.ReadAsync(context.Request, body.Content, cancellationToken).ConfigureAwait(false);
            ExtractedText text = await ExtractAsync(call, cancellationToken).ConfigureAwait(false);
            service.Metrics.Read(operation, text.Text.Length);
            Activity.Current?.SetTag("summarizer.text.length", text.Text.Length);
            reply = Write(json => work(call, text, json, cancellationToken));
            keeps = call.Url is null; // a page may say something else tomorrow
            if (keeps) service.Cache.Add(key, reply);
        }

        await SendAsync(context, reply!, keeps && operation == "summary" ? key : null, cancellationToken).ConfigureAwait(false);
        return known;
    }

    private async Task SendAsync(HttpContext context, Reply reply, string? key, CancellationToken cancellationToken)
    {
        HttpResponse response = context.Response;
        response.Headers.ETag = reply.ETag;
        response.Headers.CacheControl = service.CacheControl;
        if (key is not null && service.Settings.Cache.MaxBytes > 0) response.Headers.ContentLocation = $"{context.Request.PathBase}{context.Request.Path}/{key}";
        bool isGet = HttpMethods.IsGet(context.Request.Method) || HttpMethods.IsHead(context.Request.Method);
        if (isGet && context.Request.Headers.IfNoneMatch.ToString().Contains(reply.ETag, StringComparison.Ordinal))
        {
            response.StatusCode = StatusCodes.Status304NotModified;
            return;
        }

        response.ContentType = "application/json; charset=utf-8";
        response.ContentLength = reply.Body.Length;
        if (!HttpMethods.IsHead(context.Request.Method)) await response.Body.WriteAsync(reply.Body, cancellationToken).ConfigureAwait(false);
    }

    // What is not foreseen here is a defect: it goes to the application's own exception handler.
    private ProblemException? Problem(Exception failure) => failure switch
    {
        ProblemException known => known,
        OperationCanceledException => new ProblemException(StatusCodes.Status503ServiceUnavailable, FormattableString.Invariant($"The request took longer than {service.Settings.Limits.Timeout.TotalSeconds:0.#} s.")),
        BadHttpRequestException { StatusCode: StatusCodes.Status413PayloadTooLarge } => ProblemException.TooLarge(service.Settings.Limits.MaxRequestBytes),
        BadHttpRequestException bad => new ProblemException(bad.StatusCode, "The request is malformed."),
        InvalidDataException bad => ProblemException.Bad(bad.Message),
        IOException => ProblemException.Bad("The request is malformed."),
        ArgumentException bad => ProblemException.Bad(WithoutParameter(bad.Message)),
        _ => null,
    };

    private void CheckLength(HttpContext context)
    {
        long most = service.Settings.Limits.MaxRequestBytes;
        if (context.Request.ContentLength > most) throw ProblemException.TooLarge(most);
        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } feature) feature.MaxRequestBodySize = most;
    }

    private async ValueTask<ExtractedText> ExtractAsync(SummaryCall call, CancellationToken cancellationToken)
    {
        if (call.Url is not null && service.Pages is null) throw ProblemException.Bad("url is not accepted here: send text, html or a file.");
        int sources = (call.Text is null ? 0 : 1) + (call.Html is null ? 0 : 1) + (call.Url is null ? 0 : 1) + (call.File is null ? 0 : 1);
        if (sources != 1) throw ProblemException.Bad(service.Pages is null ? "Give text, html or a file." : "Give one of text, html, url and a file.");
        if (call.Text is not null) return new ExtractedText(call.Text);
        if (call.Html is not null) return HtmlReader.Read(call.Html, cancellationToken);
        if (call.File is not null) return DocumentReaders.Default.Read(call.File.Content, call.File.NameOrMediaType, cancellationToken);
        return await service.Pages!.FetchAsync(call.Url!, cancellationToken).ConfigureAwait(false);
    }

    private static Reply Write(Action<Utf8JsonWriter> write)
    {
        ArrayBufferWriter<byte> buffer = new(4096);
        using (Utf8JsonWriter json = new(buffer, SummaryJson.WriterOptions))
        {
            json.WriteStartObject();
            write(json);
            json.WriteEndObject();
        }

        return new Reply(buffer.WrittenSpan.ToArray());
    }

    // The framework appends the parameter's name and value in a second part that says nothing to a client.
    private static string WithoutParameter(string message)
    {
        int end = message.IndexOf(" (Parameter", StringComparison.Ordinal);
        return end < 0 ? message : message[..end];
    }
}
