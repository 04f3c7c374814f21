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
        Of("orangesum_fr", "other news", 1500),
        Of("detik_id", "other news", 400),
        Of("scisumm", "science", 188),
        Of("rusci_ru", "science", 150),
        Of("scitldr_a", "science", 900),
        Of("ectsum", "calls", 250),
        Of("squality", "fiction", 0),
        Of("klexikon_de", "encyclopedia", 80),
        Of("opinosis", "reviews", 0),
        Of("amazon_reviews", "reviews", 0),
        Of("multi_news", "reviews", 60),
        Of("xsum", "x-xsum", 300),
        Of("sumpubmed", "x-sumpubmed", 0),
        Of("qmsum", "x-qmsum", 0),
        Of("vimds_vi", "x-vimds", 0),
        Of("turkish_tr", "x-turkish", 0),
        Of("bengali_bn", "x-bengali", 0),
        Of("vcsum_zh", "x-vcsum", 60),

        // Another length, in the other unit. Where sentences are counted, that many sentences of usual length are about twice as long as the reference, as
        // three of news are: the fewer, the more the fit learns that the longest sentences are the best.
        new("cnndm#3", "news", "en", SummaryLength.Sentences(3), 878),
        new("cnndm#3-lowered", "news", "en", SummaryLength.Sentences(3), 878),
        new("inshorts#3-lowered", "news", "en", SummaryLength.Sentences(3), 300),
        new("summeval#3-lowered", "news", "en", SummaryLength.Sentences(3), 0),
        new("newsroom60#3-lowered", "news", "en", SummaryLength.Sentences(3), 0),
        new("cnndm#words", "news", "en", SummaryLength.Words(60), 878),
        new("inshorts#words", "news", "en", SummaryLength.Words(60), 300),
        new("summeval#words", "news", "en", SummaryLength.Words(60), 0),
        new("orangesum_fr#2", "other news", "fr", SummaryLength.Sentences(2), 1500),
        new("detik_id#6", "other news", "id", SummaryLength.Sentences(6), 400),
        new("detik_id#words", "other news", "id", SummaryLength.Words(60), 400),
        new("scisumm#15", "science", "en", SummaryLength.Sentences(15), 188),
        new("rusci_ru#9", "science", "ru", SummaryLength.Sentences(9), 150),
        new("scitldr_a#words", "science", "en", SummaryLength.Words(25), 900),
        new("ectsum#5", "calls", "en", SummaryLength.Sentences(5), 250),
        new("squality#75", "fiction", "en", SummaryLength.Sentences(75), 0),
        new("klexikon_de#42", "encyclopedia", "de", SummaryLength.Sentences(42), 80),
        new("opinosis#2", "reviews", "en", SummaryLength.Sentences(2), 0),
        new("amazon_reviews#10", "reviews", "en", SummaryLength.Sentences(10), 0),
        new("multi_news#28", "reviews", "en", SummaryLength.Sentences(28), 60),
        new("turkish_tr#8", "x-turkish", "tr", SummaryLength.Sentences(8), 0),
        new("bengali_bn#7", "x-bengali", "bn", SummaryLength.Sentences(7), 0),
        new("vimds_vi#13", "x-vimds", "vi", SummaryLength.Sentences(13), 0),
        new("sumpubmed#24", "x-sumpubmed", "en", SummaryLength.Sentences(24), 0),

        // Where place says nothing.
        new("cnndm#shuffled", "x-shuffled", "en", SummaryLength.Sentences(2), 300),
        new("detik_id#shuffled", "x-shuffled", "id", SummaryLength.Words(42), 300),
        new("scisumm#shuffled", "x-shuffled", "en", SummaryLength.Words(143), 100),
        new("ectsum#shuffled", "x-shuffled", "en", SummaryLength.Words(46), 150),
        new("klexikon_de#shuffled", "x-shuffled", "de", SummaryLength.Words(350), 80),
        new("multi_news#shuffled", "x-shuffled", "en", SummaryLength.Words(220), 60),

        // Many short texts instead of one.
        new("cnndm#split", "x-split", "en", SummaryLength.Words(32), 300),
        new("detik_id#split", "x-split", "id", SummaryLength.Sentences(6), 300),
        new("scisumm#split", "x-split", "en", SummaryLength.Words(143), 100),
        new("rusci_ru#split", "x-split", "ru", SummaryLength.Words(90), 100),
        new("ectsum#split", "x-split", "en", SummaryLength.Words(46), 150),
        new("squality#split", "x-split", "en", SummaryLength.Words(300), 0),
        new("klexikon_de#split", "x-split", "de", SummaryLength.Words(350), 80),

        // The same under titles that are labels, like the name of a product, not headlines.
        new("cnndm#split-labelled", "x-labelled", "en", SummaryLength.Words(32), 300),
        new("detik_id#split-labelled", "x-labelled", "id", SummaryLength.Words(42), 150),
        new("scisumm#split-labelled", "x-labelled", "en", SummaryLength.Words(143), 100),
        new("ectsum#split-labelled", "x-labelled", "en", SummaryLength.Words(46), 150),
        new("squality#split-labelled", "x-labelled", "en", SummaryLength.Words(300), 0),

        // The texts of a cluster one by one: news that is in no set of its own.
        new("multi_news#source", "source", "en", SummaryLength.Sentences(3), 300),
        new("multi_news#source-words", "source", "en", SummaryLength.Words(60), 300),

        // Many voices on one subject.
        new("cnndm#topic", "x-topic", "en", SummaryLength.Words(30), 100),
        new("orangesum_fr#topic", "x-topic", "fr", SummaryLength.Sentences(2), 100),
        new("detik_id#topic", "x-topic", "id", SummaryLength.Sentences(2), 100),
        new("scitldr_a#topic", "x-topic", "en", SummaryLength.Words(30), 100),
        new("rusci_ru#topic", "x-topic", "ru", SummaryLength.Sentences(2), 100),
        new("ectsum#topic", "x-topic", "en", SummaryLength.Words(30), 100),
        new("klexikon_de#topic", "x-topic", "de", SummaryLength.Words(30), 100),
    ];

    /// <summary>The folder; a variant is called after its set.</summary>
    public string Folder => Name.Split('#')[0];

    /// <summary>Whether the set gives titles.</summary>
    public bool HasTitles => IsLabelled || IsTopic || Folder is "inshorts" or "orangesum_fr" or "detik_id" or "scitldr_a" or "scisumm" or "rusci_ru" or "klexikon_de" or "opinosis" or "vcsum_zh" or "turkish_tr";

    /// <summary>Whether the texts are lower-cased and their marks set apart, as old corpora have them.</summary>
    public bool IsLowered => Name.EndsWith("-lowered", StringComparison.Ordinal);

    /// <summary>Whether fits with equal weights stay behind Lead on it.</summary>
    public bool IsBehind => Name == "orangesum_fr";

    /// <summary>Whether the sentences come in another order.</summary>
    public bool IsShuffled => Name.EndsWith("#shuffled", StringComparison.Ordinal);

    /// <summary>Whether they are dealt out, in another order, to texts of a few sentences.</summary>
    public bool IsSplit => Name.Contains("#split", StringComparison.Ordinal);

    /// <summary>Whether the title is a label instead of the document's own.</summary>
    public bool IsLabelled => Name.EndsWith("-labelled", StringComparison.Ordinal);

    /// <summary>Whether it is made of the set's sentences, those with one word a cluster.</summary>
    public bool IsTopic => Name.EndsWith("#topic", StringComparison.Ordinal);

    /// <summary>Whether each text of a cluster is a document.</summary>
    public bool IsSource => Name.Contains("#source", StringComparison.Ordinal);

    /// <summary>Whether it is a set of the table at another length or in another form: fitted, shown, but not in the means.</summary>
    public bool IsVariant => Name.Contains('#');

    /// <summary>Whether the set counts in the mean over families.</summary>
    public bool Counts => !IsVariant && !Family.StartsWith("x-", StringComparison.Ordinal);

    /// <summary>Whether the learned ranker is trained or measured on it: the sets that count, meetings, and news as old corpora have it.</summary>
    public bool IsLearned => Counts || Name is "vcsum_zh" or "cnndm#3-lowered";

    /// <summary>A set at its usual length.</summary>
    private static SetInfo Of(string name, string family, int maxTrain)
    {
        StandardSet set = StandardSet.Find(name)!;
        return new(name, family, set.Language, set.Length, maxTrain);
    }
}
