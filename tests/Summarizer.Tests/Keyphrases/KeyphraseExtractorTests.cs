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

    [TestCase("The report pleased readers. Analysis of the reports shows gains.", "shows")]
    [TestCase("The old bridge carried trams. Engineers say the bridge grows shorter.", "carried")]
    [TestCase("The quick method reduces the cost. We propose a method that users like.", "reduces")]
    [TestCase("Particles moving on a lattice can collide. The particles slowly moved.", "moving")]
    [TestCase("Night trams return on Monday. Monday trams are rare.", "Monday")]
    [TestCase("Die Regierung hat ein neues Gesetz beschlossen. Das Gesetz soll den Verbrauch senken.", "beschlossen", "de")]
    [TestCase("Engineers have glued sensors along the bridge.", "glued")]
    [TestCase("La police fouille la maison. Les parties revendiquent la victoire.", "revendiquent", "fr")]
    public void Verbs_and_the_like_stand_in_none(string text, string word, string language = "en") =>
        Assert.That(KeyphraseExtractor.Extract(text, 20, language).SelectMany(k => k.Text.Split(' ')), Has.None.EqualTo(word));

    [TestCase("Training of deep neural networks is slow, as deep neural networks are large.", "deep neural networks")]
    [TestCase("A state-of-the-art compiler was shown.", "state-of-the-art compiler")]
    [TestCase("Rivals met at the University of Lundby in May.", "University of Lundby")]
    [TestCase("They used the Gauss\u2013Newton method.", "Gauss\u2013Newton method")]
    public void Names_and_hyphened_words_are_kept_whole(string text, string phrase) =>
        Assert.That(KeyphraseExtractor.Extract(text, 20, "en").Select(k => k.Text), Does.Contain(phrase));

    [TestCase("zh", "北京市政府宣布投资建设轨道交通。轨道交通将连接机场。专家认为轨道交通很重要。", "轨道交通")]
    [TestCase("ja", "気象庁は台風情報を発表した。台風情報によると、気象庁は警戒を呼びかけている。", "台風情報")]
    public void Texts_without_spaces_give_what_they_repeat(string language, string text, string phrase)
    {
        string[] phrases = [.. KeyphraseExtractor.Extract(text, 10, language).Select(k => k.Text)];
        Assert.That(phrases, Does.Contain(phrase));
        Assert.That(phrases, Has.All.Matches<string>(static p => p!.Length is >= 2 and <= 8));
    }

    [Test]
    public void Inflected_twins_come_once() =>
        Assert.That(KeyphraseExtractor.Extract("Graph algorithms are fast. A graph algorithm is short. Many graph algorithms are known.", 20, "en").Count(k => k.Text.StartsWith("graph algorithm", StringComparison.OrdinalIgnoreCase)), Is.EqualTo(1));

    [Test]
    public void A_title_that_is_repeated_as_a_running_head_still_counts()
    {
        const string Body = "The council met on Tuesday.\n\nMembers of the council spoke for two hours about money.\n";
        Assert.That(KeyphraseExtractor.Extract("Harbour tunnel plan in Veldhaven\n\nHarbour tunnel plan in Veldhaven\n\n" + Body, 10, "en").Select(k => k.Text), Does.Contain("Veldhaven"));
    }
}
