using Summarizer.Keyphrases;

namespace Summarizer.Tests.Keyphrases;

/// <summary>Keyphrases: verbatim, best first, none for blank text.</summary>
public class KeyphraseExtractorTests
{
    private const string Text =
        "Graph algorithms rank the vertices of a graph. Graph algorithms such as PageRank are iterative. An inspector slept. " +
        "The power iteration of graph algorithms converges when the graph is connected. Power iteration is slow on large graphs.";

    [Test]
    public void Repeated_phrases_come_first()
    {
        string[] phrases = [.. KeyphraseExtractor.Extract(Text, 3, "en").Select(k => k.Text.ToLowerInvariant())];
        Assert.That(phrases[0], Is.EqualTo("graph algorithms"));
        Assert.That(phrases, Does.Contain("power iteration"));
    }

    [Test]
    public void Phrases_stand_in_the_text_and_scores_fall()
    {
        IReadOnlyList<Keyphrase> phrases = KeyphraseExtractor.Extract(Text, 8, "en");
        Assert.That(phrases.Select(k => k.Text), Has.All.Matches<string>(static p => Text.Contains(p!, StringComparison.Ordinal)));
        Assert.That(phrases.Select(k => k.Score), Is.Ordered.Descending);
        Assert.That(phrases.Select(k => k.Text.ToUpperInvariant()), Is.Unique);
    }

    [TestCase("")]
    [TestCase(" \n")]
    [TestCase("of the and")]
    [TestCase("1 2 3")]
    public void Text_without_words_has_none(string text) => Assert.That(KeyphraseExtractor.Extract(text, 5, "en"), Is.Empty);

    [Test]
    public void Lone_surrogates_are_legal() =>
        Assert.That(() => KeyphraseExtractor.Extract("A lone \ud800 and a \udc00\udc00 word \ud83d here. Word \0 word."), Throws.Nothing);

    [Test]
    public void Count_below_one_is_refused() => Assert.That(() => KeyphraseExtractor.Extract(Text, 0), Throws.TypeOf<ArgumentOutOfRangeException>());
}
