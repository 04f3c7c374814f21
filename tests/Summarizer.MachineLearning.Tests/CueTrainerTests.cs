namespace Summarizer.MachineLearning.Tests;

public class CueTrainerTests
{
    private static readonly SentenceRankerTrainerOptions Small = new() { Trees = 60, Leaves = 7, MinimumRowsPerLeaf = 5, Models = 1, Folds = 3 };

    [Test]
    public void Words_that_tell_what_references_want_are_learned()
    {
        SentenceRankerModel model = new SentenceRankerTrainer(Small).Train(Create(200, 1)), without = new SentenceRankerTrainer(Small with { CueEpochs = 0 }).Train(Create(200, 1));
        TrainingDocument[] unseen = [.. Create(60, 2)];
        Assert.That(unseen.Count(d => Summarize(model, d) == d.References[0]), Is.GreaterThanOrEqualTo(54));
        Assert.That(unseen.Count(d => Summarize(without, d) == d.References[0]), Is.LessThan(30));
    }

    [Test]
    public void Words_of_hardly_any_document_are_not_learned()
    {
        TrainingExample[] few = [.. Create(3, 1).Select(static d => TrainingExample.Create(d)!)];
        Assert.That(CueTrainer.Train(few, [1, 1, 1], Small).Weights.Length, Is.Zero);
    }

    [Test]
    public void A_text_and_its_lower_cased_twin_are_learned_together()
    {
        TrainingDocument document = Create(1, 3).First();
        TrainingDocument twin = document with { Texts = [document.Texts[0].ToLowerInvariant().Replace(".", " .")], References = [document.References[0].ToLowerInvariant()], Set = "twins" };
        Assert.That(TrainingExample.Create(twin)!.Group, Is.EqualTo(TrainingExample.Create(document)!.Group));
        Assert.That(Create(20, 3).Select(static d => TrainingExample.Create(d)!.Group).Distinct().Count(), Is.EqualTo(20));
    }

    private static string Summarize(SentenceRankerModel model, TrainingDocument document) =>
        new TextSummarizer(new SummarizerOptions { Ranker = new LearnedRanker(model), Length = SummaryLength.Sentences(1), Language = "en" }).Summarize(document.Texts[0]).Text;

    /// <summary>Eight sentences alike but for their words, of which the one with "zazel" is the summary.</summary>
    private static IEnumerable<TrainingDocument> Create(int count, int seed)
    {
        Random random = new(seed);
        for (int d = 0; d < count; d++)
        {
            int wanted = random.Next(8);
            string[] sentences = [.. Enumerable.Range(0, 8).Select(i => $"The {Word(random)} of the {(i == wanted ? "zazel" : Word(random))} met a {Word(random)} near the {Word(random)} today.")];
            yield return new TrainingDocument { Texts = [string.Join(' ', sentences)], References = [sentences[wanted]], Language = "en", Set = "made", Length = SummaryLength.Sentences(1) };
        }
    }

    private static string Word(Random random) => $"{(char)('b' + random.Next(20))}a{(char)('b' + random.Next(20))}el";
}
