using Microsoft.ML;
using Summarizer;
using Summarizer.MachineLearning;

// Reviews -> one-sentence summary -> sentiment of the summary, in one ML.NET pipeline that is saved and loaded as a whole.
MLContext ml = new(seed: 1);
IDataView reviews = ml.Data.LoadFromTextFile<Review>(Path.Combine(AppContext.BaseDirectory, "reviews.tsv"), hasHeader: true);
var pipeline = ml.Transforms.Text.SummarizeText("Summary", "Text", new SummarizeTextOptions { Length = SummaryLength.Sentences(1), Language = "en" })
    .Append(ml.Transforms.Text.FeaturizeText("Features", "Summary"))
    .Append(ml.BinaryClassification.Trainers.SdcaLogisticRegression());
ITransformer model = pipeline.Fit(reviews);

string file = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
ml.Model.Save(model, reviews.Schema, file);
ITransformer loaded = new MLContext().AddSummarizer().Model.Load(file, out _);
File.Delete(file);

using var engine = ml.Model.CreatePredictionEngine<Review, Sentiment>(loaded);
string[] unseen =
[
    "I took it on a trip to the coast. The battery is great and lasted the whole trip, the best battery I have had. The strap is blue.",
    "It came in a brown box. The screen broke after two days and the broken screen makes it a terrible waste of money. My neighbour has one too.",
];
foreach (string text in unseen)
{
    Sentiment s = engine.Predict(new Review { Text = text });
    Console.WriteLine($"{(s.PredictedLabel ? "+" : "-")} {s.Probability:F2}  {s.Summary}");
}
