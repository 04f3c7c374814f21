using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using Summarizer.Languages;
using EnglishStemmer = Lucene.Net.Tartarus.Snowball.Ext.EnglishStemmer;

namespace Summarizer.Tests.Languages;

public partial class PorterStemmerTests
{
    [TestCase("consistency", "consist")]
    [TestCase("consolation", "consol")]
    [TestCase("consolatory", "consolatori")]
    [TestCase("conspicuous", "conspicu")]
    [TestCase("constables", "constabl")]
    [TestCase("knackeries", "knackeri")]
    [TestCase("knightly", "knight")]
    [TestCase("knives", "knive")]
    [TestCase("knitting", "knit")]
    [TestCase("generously", "generous")]
    [TestCase("hoping", "hope")]
    [TestCase("hopping", "hop")]
    [TestCase("skies", "sky")]
    [TestCase("dying", "die")]
    [TestCase("news", "news")]
    [TestCase("council's", "council")]
    [TestCase("ties", "tie")]
    [TestCase("cries", "cri")]
    [TestCase("by", "by")]
    [TestCase("say", "say")]
    [TestCase("cry", "cri")]
    [TestCase("'tis", "tis")]
    [TestCase("proceeding", "proceed")]
    [TestCase("a", "a")]
    [TestCase("", "")]
    public void Stems_as_published(string word, string stem) => Assert.That(Stem(word), Is.EqualTo(stem));

    [Test]
    public void Agrees_with_an_independent_implementation()
    {
        EnglishStemmer oracle = new();
        int count = 0;
        foreach (string word in Vocabulary().Distinct())
        {
            oracle.SetCurrent(word);
            oracle.Stem();
            Assert.That(Stem(word), Is.EqualTo(oracle.Current), word);
            count++;
        }

        Assert.That(count, Is.GreaterThan(2000));
    }

    [FsCheck.NUnit.Property]
    public void Any_word_keeps_within_its_length(string word)
    {
        char[] buffer = (word ?? "").ToCharArray();
        Assert.That(new PorterStemmer().Stem(buffer), Is.InRange(0, buffer.Length));
    }

    // The words of this repository's texts, and what endings make of them.
    private static IEnumerable<string> Vocabulary([CallerFilePath] string here = "")
    {
        string root = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", "..", ".."));
        string[] endings = ["", "s", "ed", "ing", "ly", "ness", "ful", "ational", "ization", "ively", "ement", "y", "ies", "ousness", "ability", "er", "able"];
        foreach (string file in new[] { "README.md", "samples/article.txt", "CONTRIBUTING.md", "docs/architecture.md", "src/Summarizer/Languages/Data/boilerplate.phrases" })
            foreach (Match match in Word().Matches(File.ReadAllText(Path.Combine(root, file)).ToLowerInvariant()))
                foreach (string ending in endings) yield return match.Value + ending;
    }

    private static string Stem(string word)
    {
        char[] buffer = word.ToCharArray();
        return new string(buffer, 0, new PorterStemmer().Stem(buffer));
    }

    [GeneratedRegex("[a-z]{2,}")]
    private static partial Regex Word();
}
