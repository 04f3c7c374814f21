using Summarizer.Keyphrases;

namespace Summarizer.Tests.Keyphrases;

public class KeyphraseAlgorithmTests
{
    private const string Abstract =
        "Compatibility of systems of linear constraints over the set of natural numbers. Criteria of compatibility of a system of linear Diophantine equations, strict inequations, " +
        "and nonstrict inequations are considered. Upper bounds for components of a minimal set of solutions and algorithms of construction of minimal generating sets of " +
        "solutions for all types of systems are given. These criteria can be used in solving all the considered types of systems of linear constraints.";

    [Test]
    public void The_paper_s_abstract_gives_phrases_that_its_authors_chose() => Assert.That(
        KeyphraseExtractor.Extract(Abstract).Select(k => k.Text.ToLowerInvariant()),
        Is.SupersetOf(new[] { "linear constraints", "natural numbers", "linear diophantine equations" }));

    [Test]
    public void TextRank_merges_neighbouring_words()
    {
        IReadOnlyList<Keyphrase> phrases = KeyphraseExtractor.Extract(Abstract, 20, "en", KeyphraseAlgorithm.TextRank);
        Assert.That(phrases.Select(k => k.Text), Does.Contain("linear constraints"));
        Assert.That(phrases, Is.Ordered.Descending.By(nameof(Keyphrase.Score)));
    }

    [TestCase(KeyphraseAlgorithm.Position)]
    [TestCase(KeyphraseAlgorithm.TextRank)]
    public void Phrases_stand_in_the_text_best_first_each_once_and_always_the_same(KeyphraseAlgorithm algorithm)
    {
        for (int seed = 0; seed < 20; seed++)
        {
            string text = RandomText.Create(seed, 400);
            Keyphrase[] first = [.. KeyphraseExtractor.Extract(text, 25, "auto", algorithm)], again = [.. KeyphraseExtractor.Extract(text, 25, "auto", algorithm)];
            Assert.That(again, Is.EqualTo(first));
            Assert.That(first, Is.Ordered.Descending.By(nameof(Keyphrase.Score)));
            Assert.That(first, Has.Length.LessThanOrEqualTo(25));
            string flat = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
            foreach (Keyphrase k in first) Assert.That(text.Contains(k.Text, StringComparison.Ordinal) || flat.Contains(k.Text, StringComparison.Ordinal), k.Text);
        }
    }

    [Test]
    public void Hyphens_inside_words_do_not_part_a_phrase_and_line_breaks_become_spaces()
    {
        Assert.That(KeyphraseExtractor.Extract("A semi-classical method.", 10, "en").Select(k => k.Text), Is.EqualTo(new[] { "semi-classical method" }));
        Assert.That(KeyphraseExtractor.Extract("We looked at what had been said of the quantum\nliquids and of the other things that there were.", 10, "en").Select(k => k.Text), Does.Contain("quantum liquids"));
    }

    [Test]
    public void Cancelling_ends_the_work() =>
        Assert.That(() => KeyphraseExtractor.Extract(Abstract, 10, "en", new CancellationToken(true)), Throws.InstanceOf<OperationCanceledException>());
}
