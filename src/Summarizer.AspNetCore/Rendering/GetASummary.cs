using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace Summarizer.AspNetCore.Rendering;

/// <summary>The Razor component for <c>&lt;get-a-summary&gt;</c>: the summary of a text is rendered into it, so that it is there without a script, for feeds and for search engines.</summary>
/// <example><code>&lt;GetASummary For="#article" Text="@article.Text" Sentences="3" /&gt;</code></example>
public sealed class GetASummary : ComponentBase
{
    /// <summary>The article's text; without it the element is left to the script.</summary>
    [Parameter]
    public string? Text { get; set; }

    /// <summary>CSS selector of the article in the page.</summary>
    /// <value>Default <c>article</c>.</value>
    [Parameter]
    public string For { get; set; } = "article";

    /// <summary>How many sentences.</summary>
    /// <value>Default 3; at least 1.</value>
    [Parameter]
    public int Sentences { get; set; } = 3;

    /// <summary>The article's title, when it is not in the text.</summary>
    [Parameter]
    public string? ArticleTitle { get; set; }

    /// <summary>BCP 47 tag of the text; <c>null</c> for the summarizer's setting.</summary>
    [Parameter]
    public string? Language { get; set; }

    /// <summary>BCP 47 tag of the page, for the label.</summary>
    /// <value>Default the language of the text.</value>
    [Parameter]
    public string? LabelLanguage { get; set; }

    /// <summary>Whether the summary is unfolded at once.</summary>
    /// <value>Default <c>false</c>.</value>
    [Parameter]
    public bool Open { get; set; }

    /// <summary>A named summarizer.</summary>
    /// <value>Default the one without a name.</value>
    [Parameter]
    public string? Summarizer { get; set; }

    /// <summary>Other attributes of the element, such as <c>keyphrases</c> or <c>address</c>.</summary>
    [Parameter(CaptureUnmatchedValues = true)]
    public IReadOnlyDictionary<string, object>? Attributes { get; set; }

    [Inject]
    private IServiceProvider Services { get; set; } = null!;

    /// <inheritdoc/>
    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.OpenElement(0, "get-a-summary");
        builder.AddMultipleAttributes(1, Attributes);
        builder.AddAttribute(2, "for", For);
        builder.AddAttribute(3, "sentences", Sentences);
        builder.AddAttribute(4, "language", Language);
        if (!string.IsNullOrWhiteSpace(Text))
            builder.AddMarkupContent(5, SummaryMarkup.Render(Services, new SummaryMarkupRequest(Text, Sentences, ArticleTitle, Language, LabelLanguage ?? Language, Open, Summarizer)));
        builder.CloseElement();
    }
}
