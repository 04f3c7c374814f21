using Summarizer.Evaluation.Datasets;
using Summarizer.MachineLearning;

namespace Summarizer.Training.SentenceRanking;

/// <summary>A data set of the shipped ranker: where it is, the family it is averaged in, and the length of its summaries.</summary>
/// <param name="Name">Its folder; a set made of another one is called after it.</param>
/// <param name="Family">Its family.</param>
/// <param name="Language">Its language.</param>
/// <param name="Length">The length.</param>
/// <param name="MostTrain">Most documents of the train part to learn from.</param>
/// <param name="Lowered">Whether the texts are lower-cased and their marks set apart, as old corpora have them.</param>
internal sealed record RankerSet(string Name, string Family, string Language, SummaryLength Length, int MostTrain, bool Lowered = false)
{
    public static readonly RankerSet[] All =
    [
        Of("cnndm", "news", 900),
        Of("inshorts", "news", 300),
        Of("summeval", "news", 0),
        Of("newsroom60", "news", 0),
        Of("cnndm", "lowered", 900, lowered: true) with { Length = SummaryLength.Sentences(3) }, // as such corpora are measured
        Of("orangesum_fr", "other news", 700),
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
        Of("vcsum_zh", "meetings", 60),
    ];

    public string Label => Lowered ? Name + "-lowered" : Name;

    /// <summary>The documents of a part; titles are given to every other one, so that the ranker can do with and without.</summary>
    public IEnumerable<TrainingDocument> Read(string folder, string part, int most, bool titles)
    {
        string file = Path.Combine(folder, Name, part + ".jsonl");
        if (!File.Exists(file)) yield break;
        int index = 0;
        foreach (TrainingDocument document in TrainingData.ReadJsonLines(file, Label, Length).Take(most))
        {
            index++;
            yield return document with
            {
                Title = titles && index % 2 == 0 ? document.Title : null,
                Language = Language,
                Texts = Lowered ? [.. document.Texts.Select(Training.Lowered.Of)] : document.Texts,
            };
        }
    }

    /// <summary>A set at its usual length.</summary>
    private static RankerSet Of(string name, string family, int mostTrain, bool lowered = false)
    {
        StandardSet set = StandardSet.Find(name)!;
        return new(name, family, set.Language, set.Length, mostTrain, lowered);
    }
}
