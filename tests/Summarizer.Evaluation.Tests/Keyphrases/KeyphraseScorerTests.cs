using Summarizer.Evaluation.Keyphrases;
using Summarizer.Evaluation.Rouge;

namespace Summarizer.Evaluation.Tests.Keyphrases;

public sealed class KeyphraseScorerTests
{
    [Test]
    public void Case_inflection_and_repetition_do_not_matter()
    {
        RougeScore s = KeyphraseScorer.Score(["Neural networks", "neural network", "graph"], ["neural network", "ranking"], 10, "en");
        Assert.That((s.Precision, s.Recall, s.F1), Is.EqualTo((0.5, 0.5, 0.5)));
    }

    [Test]
    public void Only_the_first_ones_count()
    {
        Assert.That(KeyphraseScorer.Score(["a", "b", "c"], ["c"], 2, "en").F1, Is.Zero);
        Assert.That(KeyphraseScorer.Score([], ["c"], 5, "en").F1, Is.Zero);
        Assert.That(KeyphraseScorer.Score(["c"], [], 5, "en").F1, Is.Zero);
    }
}
