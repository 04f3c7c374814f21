using Summarizer.Languages;
using Summarizer.Terms;

namespace Summarizer.Tests.Terms;

public class VocabularyTests
{
    private static readonly LanguageProfile English = LanguageProfile.For("en"), German = LanguageProfile.For("de");

    [Test]
    public void Terms_are_numbered_by_first_occurrence_in_each_document()
    {
        using (Vocabulary first = Vocabulary.Take(English)) Assert.That(Intern(first, "ships sail the harbour ship"), Is.EqualTo([0, 1, Vocabulary.None, 2, 0]));
        using Vocabulary second = Vocabulary.Take(English);
        Assert.That(Intern(second, "harbour gulls ships"), Is.EqualTo([0, 1, 2]));
        Assert.That(second.Count, Is.EqualTo(3));
    }

    [Test]
    public void What_other_documents_had_is_not_found()
    {
        using (Vocabulary first = Vocabulary.Take(English)) Intern(first, "lighthouse");
        using Vocabulary second = Vocabulary.Take(English);
        Intern(second, "gulls");
        Assert.That(second.FindWord("lighthouse"), Is.EqualTo(Vocabulary.None));
        Assert.That(second.FindWord("Gull"), Is.Zero);
        Assert.That(second.FindTerm("gull"), Is.Zero);
        Assert.That(second.FindTerm("never"), Is.EqualTo(Vocabulary.None));
    }

    [Test]
    public void Given_terms_of_any_length_are_found_again()
    {
        using Vocabulary vocabulary = Vocabulary.Take(LanguageProfile.Neutral);
        string[] terms = [.. Enumerable.Range(1, 20).Select(static bits => new string((char)('a' + bits), 1 << bits))];
        Assert.That(Array.ConvertAll(terms, t => vocabulary.FindWord(t)), Has.All.EqualTo(Vocabulary.None));
        Assert.That(Array.ConvertAll(terms, t => vocabulary.FindTerm(t)), Has.All.EqualTo(Vocabulary.None));
        Assert.That(Array.ConvertAll(terms, t => vocabulary.InternTerm(t)), Is.EqualTo(Enumerable.Range(0, terms.Length)));
        Assert.That(Array.ConvertAll(terms, t => vocabulary.FindTerm(t)), Is.EqualTo(Enumerable.Range(0, terms.Length)));
        Assert.That(Array.ConvertAll(terms, t => vocabulary.FindWord(t)), Is.EqualTo(Enumerable.Range(0, terms.Length)));
    }

    [Test]
    public void Documents_of_languages_in_turn_and_within_each_other_keep_apart()
    {
        for (int round = 0; round < 3; round++)
        {
            using Vocabulary english = Vocabulary.Take(English);
            Assert.That(Intern(english, "die cast was dies"), Is.EqualTo([0, 1, Vocabulary.None, 0]));
            using Vocabulary german = Vocabulary.Take(German);
            Assert.That(Intern(german, "die was Wurf"), Is.EqualTo([Vocabulary.None, Vocabulary.None, 0]));
            using Vocabulary inner = Vocabulary.Take(English);
            Assert.That(Intern(inner, "cast die"), Is.EqualTo([0, 1]));
            Assert.That(Intern(english, "cast"), Is.EqualTo([1]));
        }
    }

    [Test]
    public void Words_of_every_length_are_found_again_wherever_they_stand()
    {
        for (int length = 1; length <= 40; length++)
        {
            using Vocabulary vocabulary = Vocabulary.Take(LanguageProfile.Neutral);
            string word = new('x', length), other = new string('x', length - 1) + 'y', text = $"{word} {other} {word} {word}";
            Assert.That(Intern(vocabulary, text), Is.EqualTo([0, 1, 0, 0]), $"{length} characters");
        }
    }

    [Test]
    public void A_large_document_leaves_the_next_as_it_was()
    {
        using (Vocabulary large = Vocabulary.Take(English))
        {
            string words = string.Join(' ', Enumerable.Range(0, 60_000).Select(static i => $"w{i}x"));
            Assert.That(Intern(large, words), Is.EqualTo(Enumerable.Range(0, 60_000)));
            Assert.That(Intern(large, words), Is.EqualTo(Enumerable.Range(0, 60_000)));
        }

        using Vocabulary next = Vocabulary.Take(English);
        Assert.That(Intern(next, "w7x w8x w7x"), Is.EqualTo([0, 1, 0]));
    }

    [Test]
    public void Disposing_twice_keeps_it_once()
    {
        Vocabulary first = Vocabulary.Take(English);
        first.Dispose();
        first.Dispose();
        using Vocabulary one = Vocabulary.Take(English), two = Vocabulary.Take(English);
        Assert.That(two, Is.Not.SameAs(one));
    }

    private static int[] Intern(Vocabulary vocabulary, string text)
    {
        List<int> terms = [];
        for (int start = 0; start < text.Length;)
        {
            int end = text.IndexOf(' ', start);
            if (end < 0) end = text.Length;
            terms.Add(vocabulary.InternWord(text, start, end - start));
            start = end + 1;
        }

        return [.. terms];
    }
}
