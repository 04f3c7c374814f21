namespace Summarizer.Training.DefaultRanker;

/// <summary>A set, the family it is averaged in, and the length its summaries get.</summary>
/// <param name="Name">Its folder.</param>
/// <param name="Family">Its family; sets outside the seven families are their own and begin with <c>x-</c>.</param>
/// <param name="Language">Its language.</param>
/// <param name="Length">The length.</param>
/// <param name="MaxTrain">Most documents of the train part to use.</param>
internal sealed record SetInfo(string Name, string Family, string Language, SummaryLength Length, int MaxTrain)
{
    public static readonly SetInfo[] All =
    [
        new("cnndm", "news", "en", SummaryLength.Sentences(2), 878),
        new("inshorts", "news", "en", SummaryLength.Sentences(3), 300),
        new("summeval", "news", "en", SummaryLength.Sentences(3), 0),
        new("newsroom60", "news", "en", SummaryLength.Sentences(3), 0),
        new("orangesum_fr", "other news", "fr", SummaryLength.Words(32), 600),
        new("detik_id", "other news", "id", SummaryLength.Words(42), 400),
        new("scisumm", "science", "en", SummaryLength.Words(143), 120),
        new("rusci_ru", "science", "ru", SummaryLength.Words(90), 120),
        new("scitldr_a", "science", "en", SummaryLength.Sentences(1), 500),
        new("ectsum", "calls", "en", SummaryLength.Words(46), 150),
        new("squality", "fiction", "en", SummaryLength.Words(300), 0),
        new("klexikon_de", "encyclopedia", "de", SummaryLength.Words(350), 80),
        new("opinosis", "reviews", "en", SummaryLength.Words(20), 0),
        new("amazon_reviews", "reviews", "en", SummaryLength.Words(50), 0),
        new("multi_news", "reviews", "en", SummaryLength.Words(220), 60),
        new("xsum", "x-xsum", "en", SummaryLength.Sentences(2), 150),
        new("sumpubmed", "x-sumpubmed", "en", SummaryLength.Words(220), 0),
        new("qmsum", "x-qmsum", "en", SummaryLength.Words(110), 0),
        new("vimds_vi", "x-vimds", "vi", SummaryLength.Words(187), 0),
        new("turkish_tr", "x-turkish", "tr", SummaryLength.Words(85), 0),
        new("bengali_bn", "x-bengali", "bn", SummaryLength.Words(55), 0),
        new("vcsum_zh", "x-vcsum", "zh", SummaryLength.Characters(143), 60),
        new("cnndm#3", "news", "en", SummaryLength.Sentences(3), 878),
        new("cnndm#3-lowered", "news", "en", SummaryLength.Sentences(3), 878),
    ];

    /// <summary>The folder; a variant is called after its set.</summary>
    public string Folder => Name.Split('#')[0];

    /// <summary>Whether the texts are news reports.</summary>
    public bool IsNews => Family is "news" or "other news" or "x-xsum" or "x-turkish" or "x-bengali" or "x-vimds" || Name == "multi_news";

    /// <summary>Whether the texts are lower-cased and their marks set apart, as old corpora have them.</summary>
    public bool IsLowered => Name.EndsWith("-lowered", StringComparison.Ordinal);

    /// <summary>Whether it is a set of the table at another length or in another form: fitted, shown, but not in the means.</summary>
    public bool IsVariant => Name.Contains('#');

    /// <summary>Whether the set counts in the mean over families.</summary>
    public bool Counts => !IsVariant && !Family.StartsWith("x-", StringComparison.Ordinal);
}
