using Microsoft.ML;
using Summarizer.Ranking.Learned;

namespace Summarizer.MachineLearning.Tests;

public class SentenceRankerTrainerTests
{
    private static readonly SentenceRankerTrainerOptions Small = new() { Trees = 20, Leaves = 7, MinimumRowsPerLeaf = 5, Models = 1, Folds = 2 };

    [Test]
    public void Own_trees_score_as_those_of_the_trainer()
    {
        SentenceRankerTrainerOptions fine = Small with { Leaves = 31, MinimumRowsPerLeaf = 1 };
        TrainingExample[] examples = SentenceRankerTrainer.Read(Documents.Create(60, 1), default);
        List<SentenceRow> rows = new SentenceRankerTrainer(fine).Rows(examples);
        ITransformer model = LightGbmTrees.Fit(rows, fine, 1);
        TreeEnsembleBuilder builder = new();
        LightGbmTrees.AddTo(builder, model, 1);
        float[] table = [.. rows.SelectMany(static r => r.Features)];
        double[] own = new double[rows.Count];
        builder.Build().Score(table, SentenceFeatures.Count, own, default);
        float[] theirs = LightGbmTrees.Score(model, rows);
        Assert.That(theirs.Distinct().Count(), Is.GreaterThan(5));
        for (int i = 0; i < own.Length; i++) Assert.That(own[i], Is.EqualTo(theirs[i]).Within(1e-5));
    }

    [Test]
    public void Training_again_gives_the_same_model_and_a_saved_one_ranks_alike()
    {
        TrainingDocument[] documents = [.. Documents.Create(60, 2)];
        SentenceRankerModel first = new SentenceRankerTrainer(Small).Train(documents);
        using MemoryStream a = new(), b = new();
        first.Save(a);
        new SentenceRankerTrainer(Small).Train(documents).Save(b);
        Assert.That(a.ToArray(), Is.EqualTo(b.ToArray()));
        a.Position = 0;
        SentenceRankerModel loaded = SentenceRankerModel.Load(a);
        string text = documents[0].Texts[0];
        Assert.That(Summarize(loaded, text), Is.EqualTo(Summarize(first, text)));
    }

    [Test]
    public void A_ranker_learns_what_its_references_want()
    {
        SentenceRankerModel model = new SentenceRankerTrainer(Small with { Trees = 100 }).Train(Documents.Create(200, 3));
        int right = Documents.Create(50, 4).Count(d => Summarize(model, d.Texts[0]) == d.References[0]);
        Assert.That(right, Is.GreaterThanOrEqualTo(45));
    }

    [Test]
    public void Cross_validation_reports_on_documents_not_seen()
    {
        TrainingReport report = new SentenceRankerTrainer(Small).CrossValidate(Documents.Create(60, 5));
        Assert.That(report.Documents, Is.EqualTo(60));
        Assert.That(report.Oracle, Is.EqualTo(1).Within(1e-9));
        Assert.That(report.Learned, Is.InRange(report.Lead, report.Oracle));
    }

    [Test]
    public void Nothing_chosen_is_better_than_the_oracle_where_no_sentence_fits_either()
    {
        TrainingReport report = new SentenceRankerTrainer(Small).CrossValidate(Documents.Create(60, 5).Select(static d => d with { Length = SummaryLength.Words(2) }));
        Assert.That(report.Oracle, Is.EqualTo(1).Within(1e-9));
        Assert.That(report.Learned, Is.LessThanOrEqualTo(report.Oracle));
    }

    [Test]
    public void Documents_with_the_same_reference_are_in_one_fold()
    {
        int[] folds = SentenceRankerTrainer.FoldsOf([7, 7, 8, 9, 8, 10, 7, 11], 3);
        Assert.That(folds, Is.EqualTo(new[] { 0, 0, 1, 2, 1, 0, 0, 1 }));
        TrainingDocument[] same = [.. Enumerable.Repeat(Documents.Create(1, 9).First(), 25), .. Documents.Create(5, 1)];
        Assert.That(() => new SentenceRankerTrainer(Small).CrossValidate(same), Throws.InstanceOf<InvalidDataException>().With.Message.Contains("Only 3 of 30"));
    }

    [Test]
    public void Too_little_data_is_refused_with_the_numbers()
    {
        SentenceRankerTrainer trainer = new(Small);
        Assert.That(() => trainer.Train([]), Throws.InstanceOf<InvalidDataException>().With.Message.Contains("no documents"));
        Assert.That(() => trainer.Train(Documents.Create(7, 1)), Throws.InstanceOf<InvalidDataException>().With.Message.Contains("7 of 7").And.Message.Contains("20"));
    }

    [Test]
    public void References_of_another_text_are_refused()
    {
        IEnumerable<TrainingDocument> foreign = Documents.Create(30, 1).Select(static d => d with { References = ["Zzz qqq xxx."] });
        Assert.That(() => new SentenceRankerTrainer(Small).Train(foreign), Throws.InstanceOf<InvalidDataException>().With.Message.Contains("same language"));
    }

    [TestCase("{\"text\":\"A. B.\"}", "references")]
    [TestCase("{\"references\":[\"A\"]}", "text")]
    [TestCase("{\"text\":", "line 2")]
    [TestCase("[1]", "JSON object")]
    public void A_broken_line_is_named(string line, string part)
    {
        string file = Path.GetTempFileName();
        try
        {
            File.WriteAllLines(file, ["{\"text\":\"A. B.\",\"references\":[\"A\"]}", line]);
            Assert.That(
                () => TrainingData.ReadJsonLines(file).ToArray(),
                Throws.InstanceOf<InvalidDataException>().With.Message.Contains(part).And.Message.Contains("line 2"));
        }
        finally
        {
            File.Delete(file);
        }
    }

    private static string Summarize(SentenceRankerModel model, string text) =>
        new TextSummarizer(new SummarizerOptions { Ranker = new LearnedRanker(model), Language = "en", Length = SummaryLength.Sentences(1) }).Summarize(text).Text;
}
