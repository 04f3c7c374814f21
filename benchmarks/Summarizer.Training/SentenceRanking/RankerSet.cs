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
        new("cnndm", "news", "en", SummaryLength.Sentences(2), 900),
        new("inshorts", "news", "en", SummaryLength.Sentences(3), 300),
        new("summeval", "news", "en", SummaryLength.Sentences(3), 0),
        new("newsroom60", "news", "en", SummaryLength.Sentences(3), 0),
        new("cnndm", "lowered", "en", SummaryLength.Sentences(2), 900, Lowered: true),
        new("orangesum_fr", "other news", "fr", SummaryLength.Words(32), 700),
        new("detik_id", "other news", "id", SummaryLength.Words(42), 400),
        new("scisumm", "science", "en", SummaryLength.Words(143), 188),
        new("rusci_ru", "science", "ru", SummaryLength.Words(90), 150),
        new("scitldr_a", "science", "en", SummaryLength.Sentences(1), 900),
        new("ectsum", "calls", "en", SummaryLength.Words(46), 250),
        new("squality", "fiction", "en", SummaryLength.Words(300), 0),
        new("klexikon_de", "encyclopedia", "de", SummaryLength.Words(350), 80),
        new("opinosis", "reviews", "en", SummaryLength.Words(20), 0),
        new("amazon_reviews", "reviews", "en", SummaryLength.Words(50), 0),
        new("multi_news", "reviews", "en", SummaryLength.Words(220), 60),
        new("vcsum_zh", "meetings", "zh", SummaryLength.Characters(143), 60),
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
}
