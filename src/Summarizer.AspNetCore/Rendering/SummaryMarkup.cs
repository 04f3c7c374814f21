using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Summarizer.AspNetCore.Caching;
using Summarizer.AspNetCore.Script;

namespace Summarizer.AspNetCore.Rendering;

/// <summary>
/// The inside of <c>&lt;get-a-summary&gt;</c> as HTML: a <c>details</c> that unfolds without a script, each sentence a link to its place in the page (a text fragment). The script, where there is
/// one, takes over. Everything that comes from the text is encoded.
/// </summary>
internal static class SummaryMarkup
{
    private const int WordsOfAnEnd = 5; // enough to find a sentence in its page

    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    /// <summary>Renders the summary of a text; blank where the text has none. The same text is not summarized twice while its answer is kept.</summary>
    /// <exception cref="InvalidOperationException">The summarizer is not mapped.</exception>
    public static string Render(IServiceProvider services, SummaryMarkupRequest request)
    {
        SummarizerService service = MappedSummarizer.Find(services, request.Name).Service;
        string key = "markup " + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\0', request.Sentences, request.Language, request.Title, request.LabelLanguage, request.Open, request.Text))));
        if (!service.Cache.TryGet(key, out Reply? reply))
        {
            reply = new Reply(Encoding.UTF8.GetBytes(Write(Summarize(service, request), request)));
            service.Cache.Add(key, reply);
        }

        return Encoding.UTF8.GetString(reply.Body);
    }

    private static Summary Summarize(SummarizerService service, SummaryMarkupRequest request) => service.For(null, null).Summarize(new SummaryRequest(request.Text)
    {
        Title = request.Title,
        Language = request.Language,
        Length = SummaryLength.Sentences(request.Sentences),
    });

    private static string Write(Summary summary, SummaryMarkupRequest request)
    {
        if (summary.Sentences.Count == 0) return "";
        StringBuilder html = new();
        html.Append(CultureInfo.InvariantCulture, $"<details{(request.Open ? " open" : "")}><summary>{Encoder.Encode(ElementScript.Label("get", request.LabelLanguage))}</summary><ol");
        if (summary.Language != "und") html.Append(CultureInfo.InvariantCulture, $" lang=\"{Encoder.Encode(summary.Language)}\"");
        html.Append('>');
        foreach (SummarySentence sentence in summary.Sentences)
            html.Append(CultureInfo.InvariantCulture, $"<li dir=\"auto\"><a href=\"#:~:text={Encoder.Encode(Fragment(sentence.DisplayText))}\">{Encoder.Encode(sentence.DisplayText)}</a></li>");
        return html.Append("</ol></details>").ToString();
    }

    // A whole sentence, or its first and last words where it is long.
    private static string Fragment(string sentence)
    {
        string[] words = sentence.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length <= 2 * WordsOfAnEnd) return Escape(sentence);
        return Escape(string.Join(' ', words[..WordsOfAnEnd])) + "," + Escape(string.Join(' ', words[^WordsOfAnEnd..]));
    }

    private static string Escape(string text) => Uri.EscapeDataString(Json.JsonText.WellFormed(text)).Replace("-", "%2D", StringComparison.Ordinal);
}
