using System.Buffers;
using System.Diagnostics;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Summarizer.Documents;
using Summarizer.Json;
using Summarizer.Languages;

namespace Summarizer.AspNetCore;

/// <summary>Answers requests: limits, reading, work, reply, each error as problem details, each request measured and traced.</summary>
internal sealed class SummarizerEndpoints(SummarizerService service)
{
    private const int DefaultPhrases = 10;

    public Task SummarizeAsync(HttpContext context) => AnswerAsync(context, "summary", static (service, call, text, cancellationToken) =>
    {
        SummaryRequest request = text.ToRequest() with { Language = call.Language, Query = call.Query, Length = call.ToLength() };
        if (call.Title is not null) request = request with { Title = call.Title };
        Summary summary = service.For(call.Algorithm, call.Coherence).Summarize(request, cancellationToken);
        return json =>
        {
            SummaryJson.WriteProperties(json, summary);
            if (call.Text is null) json.WriteString("text"u8, JsonText.WellFormed(text.Text));
        };
    });

    public Task ExtractKeyphrasesAsync(HttpContext context) => AnswerAsync(context, "keyphrases", static (_, call, text, cancellationToken) =>
    {
        string language = call.Language is null or "auto" ? LanguageDetector.Detect(text.Text) : call.Language;
        IReadOnlyList<Keyphrase> phrases = KeyphraseExtractor.Extract(text.Text, call.Count ?? DefaultPhrases, language, cancellationToken);
        return json =>
        {
            json.WriteString("language"u8, language);
            json.WriteStartArray("keyphrases"u8);
            foreach (Keyphrase phrase in phrases) SummaryJson.Write(json, phrase);
            json.WriteEndArray();
        };
    });

    private async Task AnswerAsync(HttpContext context, string operation, Func<SummarizerService, SummaryCall, ExtractedText, CancellationToken, Action<Utf8JsonWriter>> work)
    {
        long started = Stopwatch.GetTimestamp();
        using Activity? activity = SummarizerMetrics.Activities.StartActivity(operation, ActivityKind.Internal);
        using CancellationTokenSource timeout = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted);
        timeout.CancelAfter(service.Settings.Limits.Timeout);
        try
        {
            CheckLength(context);
            using IDisposable lease = await service.Limits.EnterAsync(context, timeout.Token).ConfigureAwait(false);
            SummaryCall call = await ReadAsync(context.Request, timeout.Token).ConfigureAwait(false);
            ExtractedText text = await ExtractAsync(call, timeout.Token).ConfigureAwait(false);
            service.Metrics.Read(operation, text.Text.Length);
            activity?.SetTag("summarizer.text.length", text.Text.Length);
            ReplyAsJson(context.Response, work(service, call, text, timeout.Token));
            await context.Response.BodyWriter.FlushAsync(timeout.Token).ConfigureAwait(false);
        }
        catch (Exception) when (context.RequestAborted.IsCancellationRequested)
        {
            // The client has left: nobody reads an answer.
            context.Response.StatusCode = StatusCodes.Status499ClientClosedRequest;
        }
        catch (Exception failure) when (Problem(failure) is ProblemException problem && !context.Response.HasStarted)
        {
            activity?.SetStatus(ActivityStatusCode.Error, problem.Message);
            if (problem.RetryAfter is TimeSpan wait) context.Response.Headers.RetryAfter = ((int)Math.Ceiling(wait.TotalSeconds)).ToString(System.Globalization.CultureInfo.InvariantCulture);
            await Results.Problem(problem.Message, statusCode: problem.Status).ExecuteAsync(context).ConfigureAwait(false);
        }
        finally
        {
            service.Metrics.Done(operation, context.Response.StatusCode, Stopwatch.GetElapsedTime(started));
        }
    }

    // What is not foreseen here is a defect: it goes to the application's own exception handler.
    private ProblemException? Problem(Exception failure) => failure switch
    {
        ProblemException known => known,
        OperationCanceledException => new ProblemException(StatusCodes.Status503ServiceUnavailable, $"The request took longer than {service.Settings.Limits.Timeout.TotalSeconds:0.#} s."),
        BadHttpRequestException bad => bad.StatusCode == StatusCodes.Status413PayloadTooLarge ? TooLarge() : new ProblemException(bad.StatusCode, "The request is malformed."),
        InvalidDataException bad => new ProblemException(StatusCodes.Status400BadRequest, bad.Message),
        ArgumentException bad => new ProblemException(StatusCodes.Status400BadRequest, WithoutParameter(bad.Message)),
        _ => null,
    };

    private ProblemException TooLarge() => new(StatusCodes.Status413PayloadTooLarge, $"The request is larger than {service.Settings.Limits.MaxRequestBytes} bytes.");

    private void CheckLength(HttpContext context)
    {
        if (context.Request.ContentLength > service.Settings.Limits.MaxRequestBytes) throw TooLarge();
        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } feature) feature.MaxRequestBodySize = service.Settings.Limits.MaxRequestBytes;
    }

    private async Task<SummaryCall> ReadAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        if (!request.HasJsonContentType()) throw new ProblemException(StatusCodes.Status415UnsupportedMediaType, "The body must be JSON: Content-Type: application/json.");
        long known = request.ContentLength ?? 0;
        byte[] buffer = ArrayPool<byte>.Shared.Rent((int)Math.Max(known + 1, 4096));
        try
        {
            int length = 0;
            while (true)
            {
                int read = await request.Body.ReadAsync(buffer.AsMemory(length), cancellationToken).ConfigureAwait(false);
                if (read == 0) break;
                length += read;
                if (length > service.Settings.Limits.MaxRequestBytes) throw TooLarge();
                if (length == buffer.Length) buffer = Grow(buffer);
            }

            return SummaryCall.Parse(buffer.AsSpan(0, length));
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    private static byte[] Grow(byte[] buffer)
    {
        byte[] larger = ArrayPool<byte>.Shared.Rent(buffer.Length * 2);
        buffer.CopyTo(larger, 0);
        ArrayPool<byte>.Shared.Return(buffer);
        return larger;
    }

    private async ValueTask<ExtractedText> ExtractAsync(SummaryCall call, CancellationToken cancellationToken)
    {
        if (call.Url is not null && service.Pages is null) throw new ProblemException(StatusCodes.Status400BadRequest, "url is not accepted here: send text or html.");
        if ((call.Text is null ? 0 : 1) + (call.Html is null ? 0 : 1) + (call.Url is null ? 0 : 1) != 1)
            throw new ProblemException(StatusCodes.Status400BadRequest, service.Pages is null ? "Give text or html." : "Give one of text, html and url.");
        if (call.Text is not null) return new ExtractedText(call.Text);
        if (call.Html is not null) return HtmlReader.Read(call.Html, cancellationToken);
        return await service.Pages!.FetchAsync(call.Url!, cancellationToken).ConfigureAwait(false);
    }

    private static void ReplyAsJson(HttpResponse response, Action<Utf8JsonWriter> write)
    {
        ArrayBufferWriter<byte> buffer = new(2048);
        using (Utf8JsonWriter json = new(buffer, SummaryJson.WriterOptions))
        {
            json.WriteStartObject();
            write(json);
            json.WriteEndObject();
        }

        response.ContentType = "application/json; charset=utf-8";
        response.ContentLength = buffer.WrittenCount;
        response.BodyWriter.Write(buffer.WrittenSpan);
    }

    // The framework appends the parameter's name and value in a second part that says nothing to a client.
    private static string WithoutParameter(string message)
    {
        int end = message.IndexOf(" (Parameter", StringComparison.Ordinal);
        return end < 0 ? message : message[..end];
    }
}
