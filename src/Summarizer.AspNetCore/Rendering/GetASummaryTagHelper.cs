using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.DependencyInjection;

namespace Summarizer.AspNetCore.Rendering;

/// <summary>Renders the summary of a text into <c>&lt;get-a-summary&gt;</c>, so that it is there without a script, for feeds and for search engines.</summary>
/// <remarks>Add it to <c>_ViewImports.cshtml</c>: <c>@addTagHelper *, Summarizer.AspNetCore</c>. Other attributes stay as they are and reach the script.</remarks>
/// <example><code>&lt;get-a-summary for="#article" text="@Model.Text" sentences="3" /&gt;</code></example>
[HtmlTargetElement("get-a-summary", Attributes = "text")]
public sealed class GetASummaryTagHelper : TagHelper
{
    /// <summary>The article's text; without it the element is left to the script.</summary>
    public string? Text { get; set; }

    /// <summary>How many sentences.</summary>
    /// <value>Default 3; at least 1.</value>
    public int Sentences { get; set; } = 3;

    /// <summary>The article's title, when it is not in the text.</summary>
    public string? ArticleTitle { get; set; }

    /// <summary>BCP 47 tag of the text; <c>null</c> for the summarizer's setting.</summary>
    public string? Language { get; set; }

    /// <summary>BCP 47 tag of the page, for the label.</summary>
    /// <value>Default the language of the text.</value>
    public string? LabelLanguage { get; set; }

    /// <summary>Whether the summary is unfolded at once.</summary>
    /// <value>Default <c>false</c>.</value>
    public bool Open { get; set; }

    /// <summary>A named summarizer.</summary>
    /// <value>Default the one without a name.</value>
    public string? Summarizer { get; set; }

    /// <summary>The view that is rendered.</summary>
    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("sentences", Sentences);
        if (Language is not null) output.Attributes.SetAttribute("language", Language);
        if (string.IsNullOrWhiteSpace(Text)) return;
        SummaryMarkupRequest request = new(Text, Sentences, ArticleTitle, Language, LabelLanguage ?? Language, Open, Summarizer);
        output.Content.SetHtmlContent(SummaryMarkup.Render(ViewContext.HttpContext.RequestServices, request));
    }
}
