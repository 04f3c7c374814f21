using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;
using Summarizer.Documents;

namespace Summarizer.AspNetCore.Requests;

/// <summary>Reads a call from its body: JSON, a form, an upload, or a document as it is with the options in the query string.</summary>
internal static class CallReader
{
    /// <summary>The types of bodies that are described; documents of all readers are taken beside them.</summary>
    public static IReadOnlyList<string> Described { get; } = ["application/json", "text/plain", "text/html", "application/x-www-form-urlencoded", "multipart/form-data"];

    /// <exception cref="ProblemException">400: malformed. 415: of a type that nothing here reads.</exception>
    public static async Task<SummaryCall> ReadAsync(HttpRequest request, ReadOnlyMemory<byte> body, CancellationToken cancellationToken)
    {
        if (!MediaTypeHeaderValue.TryParse(request.ContentType, out MediaTypeHeaderValue? type)) throw Refused();
        if (request.HasJsonContentType()) return SummaryCall.Parse(body.Span);
        SummaryCall call = SummaryCall.FromFields(Pairs(QueryHelpers.ParseQuery(request.QueryString.Value)));
        if (type.MediaType.Equals("application/x-www-form-urlencoded", StringComparison.OrdinalIgnoreCase))
            return SummaryCall.FromFields(Pairs(QueryHelpers.ParseQuery(Encoding.UTF8.GetString(body.Span))), call);
        if (type.MediaType.Equals("multipart/form-data", StringComparison.OrdinalIgnoreCase)) return await ReadPartsAsync(type, body, call, cancellationToken).ConfigureAwait(false);
        if (type.MediaType.Equals("application/octet-stream", StringComparison.OrdinalIgnoreCase) || DocumentReaders.Default.Find(type.MediaType.Value) is null) throw Refused();
        return call with { File = new CallFile(body.ToArray(), request.ContentType) };
    }

    private static ProblemException Refused() => new(
        StatusCodes.Status415UnsupportedMediaType,
        "The body must be JSON (Content-Type: application/json), a form, an upload (multipart/form-data), plain text, HTML or another document.");

    private static IEnumerable<KeyValuePair<string, string>> Pairs(Dictionary<string, StringValues> fields)
    {
        foreach ((string name, StringValues values) in fields)
            foreach (string? value in values) yield return new(name, value ?? "");
    }

    private static async Task<SummaryCall> ReadPartsAsync(MediaTypeHeaderValue type, ReadOnlyMemory<byte> body, SummaryCall call, CancellationToken cancellationToken)
    {
        string boundary = HeaderUtilities.RemoveQuotes(type.Boundary).Value ?? "";
        if (boundary.Length is 0 or > 200) throw ProblemException.Bad("The upload has no boundary.");
        MultipartReader reader = new(boundary, new MemoryStream(body.ToArray(), writable: false));
        List<KeyValuePair<string, string>> fields = [];
        CallFile? file = null;
        while (await reader.ReadNextSectionAsync(cancellationToken).ConfigureAwait(false) is { } section)
        {
            if (!ContentDispositionHeaderValue.TryParse(section.ContentDisposition, out ContentDispositionHeaderValue? disposition)) throw ProblemException.Bad("A part of the upload has no name.");
            using MemoryStream content = new();
            await section.Body.CopyToAsync(content, cancellationToken).ConfigureAwait(false);
            string name = HeaderUtilities.RemoveQuotes(disposition.Name).Value ?? "";
            if (!disposition.IsFileDisposition()) fields.Add(new(name, Encoding.UTF8.GetString(content.GetBuffer(), 0, (int)content.Length)));
            else if (name != "file") throw ProblemException.Bad($"The upload's file must be named file, not {name}.");
            else if (file is not null) throw ProblemException.Bad("Send one file.");
            else file = new CallFile(content.ToArray(), NameOf(disposition) ?? section.ContentType);
        }

        // A browser sends the field of a file that was not chosen, without a name and empty.
        if (file is { Content.Length: 0 } && string.IsNullOrEmpty(file.NameOrMediaType?.Replace("application/octet-stream", "", StringComparison.Ordinal))) file = null;
        return SummaryCall.FromFields(fields, call) with { File = file };
    }

    private static string? NameOf(ContentDispositionHeaderValue disposition)
    {
        string? name = HeaderUtilities.RemoveQuotes(disposition.FileNameStar.HasValue ? disposition.FileNameStar : disposition.FileName).Value;
        return string.IsNullOrEmpty(name) ? null : name;
    }
}
