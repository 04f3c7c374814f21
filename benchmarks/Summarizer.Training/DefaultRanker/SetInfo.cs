using Summarizer.Evaluation.Datasets;

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
        Of("cnndm", "news", 878),
        Of("inshorts", "news", 300),
        Of("summeval", "news", 0),
        Of("newsroom60", "news", 0),
        Of("orangesum_fr", "other news", 600),
        Of("detik_id", "other news", 400),
        Of("scisumm", "science", 120),
        Of("rusci_ru", "science", 120),
        Of("scitldr_a", "science", 500),
        Of("ectsum", "calls", 150),
        Of("squality", "fiction", 0),
        Of("klexikon_de", "encyclopedia", 80),
        Of("opinosis", "reviews", 0),
        Of("amazon_reviews", "reviews", 0),
        Of("multi_news", "reviews", 60),
        Of("xsum", "x-xsum", 150),
        Of("sumpubmed", "x-sumpubmed", 0),
        Of("qmsum", "x-qmsum", 0),
        Of("vimds_vi", "x-vimds", 0),
        Of("turkish_tr", "x-turkish", 0),
        Of("bengali_bn", "x-bengali", 0),
        Of("vcsum_zh", "x-vcsum", 60),
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

    /// <summary>A set at its usual length.</summary>
    private static SetInfo Of(string name, string family, int maxTrain)
    {
        StandardSet set = StandardSet.Find(name)!;
        return new(name, family, set.Language, set.Length, maxTrain);
    }
}
