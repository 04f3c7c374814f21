using Summarizer.Keyphrases;

namespace Summarizer.Tests.Keyphrases;

/// <summary>The first six keyphrases of ten short news articles, written and labelled for this test.</summary>
public class NewsKeyphraseTests
{
    private const int First = 6;

    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Keyphrases", "News");

    private static readonly Dictionary<string, string> Labels = File.ReadLines(Path.Combine(Folder, "labels.txt"))
        .Where(static l => !l.StartsWith('#')).Select(static l => l.Split(": ", 2)).ToDictionary(static l => l[0], static l => l[1]);

    private static readonly string[] Articles = [.. Labels.Keys.Select(static k => k.Split(' ')[0]).Distinct()];

    [Test]
    public void Nine_in_ten_are_noun_phrases()
    {
        string[] others = [.. Articles.SelectMany(a => Phrases(a).Where(p => !IsNounPhrase(a, p)).Select(p => $"{a}: {p}"))];
        Assert.That(Articles, Has.Length.EqualTo(10));
        Assert.That(others, Has.Length.LessThanOrEqualTo(Articles.Length * First / 10), string.Join("; ", others));
    }

    [TestCaseSource(nameof(Articles))]
    public void None_is_within_another(string article)
    {
        string[] phrases = Phrases(article);
        Assert.That(phrases, Has.Length.EqualTo(First));
        foreach (string part in phrases)
            Assert.That(phrases.Count(p => $" {p} ".Contains($" {part} ", StringComparison.OrdinalIgnoreCase)), Is.EqualTo(1), part);
    }

    [TestCaseSource(nameof(Articles))]
    public void None_has_a_finite_verb(string article)
    {
        string[] verbs = Labels[article + " finite verbs"].Split(' ');
        // A word that the article uses as a noun too is one where it stands in a labelled noun phrase.
        foreach (string phrase in Phrases(article).Where(p => !IsNounPhrase(article, p)))
            Assert.That(phrase.ToLowerInvariant().Split(' '), Has.None.Matches<string>(verbs.Contains), phrase);
    }

    private static string[] Phrases(string article) =>
        [.. KeyphraseExtractor.Extract(File.ReadAllText(Path.Combine(Folder, article + ".txt")), First, "en").Select(static k => k.Text)];

    private static bool IsNounPhrase(string article, string phrase) =>
        Labels[article + " noun phrases"].Split("; ").Any(l => (" " + l).EndsWith(" " + phrase, StringComparison.OrdinalIgnoreCase));
}
