namespace Summarizer.Evaluation.Datasets;

/// <summary>A known evaluation set: how long its summaries are, and in which family it is averaged.</summary>
/// <param name="Name">Name of its folder.</param>
/// <param name="Family">Its family; <c>null</c> for a set that is only reported.</param>
/// <param name="Language">BCP 47 tag.</param>
/// <param name="Length">The length that every system gets.</param>
public sealed record StandardSet(string Name, string? Family, string Language, SummaryLength Length)
{
    /// <summary>All of them, family by family, those only reported last.</summary>
    public static IReadOnlyList<StandardSet> All { get; } =
    [
        new("cnndm", "news", "en", SummaryLength.Sentences(2)),
        new("inshorts", "news", "en", SummaryLength.Sentences(3)),
        new("summeval", "news", "en", SummaryLength.Sentences(3)),
        new("newsroom60", "news", "en", SummaryLength.Sentences(3)),
        new("orangesum_fr", "other languages' news", "fr", SummaryLength.Words(32)),
        new("detik_id", "other languages' news", "id", SummaryLength.Words(42)),
        new("scisumm", "science", "en", SummaryLength.Words(143)),
        new("rusci_ru", "science", "ru", SummaryLength.Words(90)),
        new("scitldr_a", "science", "en", SummaryLength.Sentences(1)),
        new("ectsum", "calls", "en", SummaryLength.Words(46)),
        new("squality", "fiction", "en", SummaryLength.Words(300)),
        new("klexikon_de", "encyclopedia", "de", SummaryLength.Words(350)),
        new("opinosis", "reviews and multi-document", "en", SummaryLength.Words(20)),
        new("amazon_reviews", "reviews and multi-document", "en", SummaryLength.Words(50)),
        new("multi_news", "reviews and multi-document", "en", SummaryLength.Words(220)),
        new("bbc_summary", null, "en", SummaryLength.Words(172)),
        new("xsum", null, "en", SummaryLength.Sentences(2)),
        new("sumpubmed", null, "en", SummaryLength.Words(220)),
        new("qmsum", null, "en", SummaryLength.Words(110)),
        new("vimds_vi", null, "vi", SummaryLength.Words(187)),
        new("turkish_tr", null, "tr", SummaryLength.Words(85)),
        new("bengali_bn", null, "bn", SummaryLength.Words(55)),
        new("vcsum_zh", null, "zh", SummaryLength.Characters(143)),
    ];

    /// <summary>The set of that name; <c>null</c> when it is not one of <see cref="All"/>.</summary>
    public static StandardSet? Find(string name) => All.FirstOrDefault(s => s.Name == name);
}
