using Summarizer.Languages;
using Summarizer.Segmentation;
using Summarizer.Terms;
using Summarizer.Text;

namespace Summarizer.Tests.Terms;

public class SentenceTermMatrixTests
{
    private static readonly LanguageProfile English = LanguageProfile.For("en");

    [FsCheck.NUnit.Property(MaxTest = 200)]
    public void Matrix_equals_the_one_built_by_dictionary(int seed, int length)
    {
        Document document = new TextAnalyzer().Analyze(RandomText.Create(seed, Math.Abs(length % 500)), English);
        AssertEqualsNaive(document, English);
    }

    [Test]
    public void What_is_remembered_of_one_language_is_not_used_for_another()
    {
        const string Text = "The rivers and die Brücken; l'homme et les ponts. Bridges die under die rivers, running and walking ponts.";
        foreach (string tag in new[] { "en", "de", "fr", "und", "en", "fr", "de" })
        {
            LanguageProfile language = LanguageProfile.For(tag);
            AssertEqualsNaive(new TextAnalyzer().Analyze(Text, language), language);
        }
    }

    [Test]
    public void Tables_grow_with_the_vocabulary()
    {
        Random random = new(1);
        string text = string.Join(' ', Enumerable.Range(0, 40_000).Select(i => Letters(random.Next(30_000)) + (i % 9 == 8 ? "." : "")));
        AssertEqualsNaive(new TextAnalyzer().Analyze(text, English), English);
    }

    [TestCase(63)]
    [TestCase(64)]
    [TestCase(65)]
    [TestCase(300)]
    public void Terms_of_a_row_are_ascending_however_long_it_is(int words)
    {
        string[] forward = [.. Enumerable.Range(0, words).Select(static i => Letters(i + 1000))];
        string text = $"{string.Join(' ', forward)}. {string.Join(' ', Enumerable.Reverse(forward))} {forward[0]} {forward[^1]}.";
        AssertEqualsNaive(new TextAnalyzer().Analyze(text, English), English);
    }

    [Test]
    public void Case_and_inflection_share_a_term_and_stop_words_have_none()
    {
        using SentenceTermMatrixBuilder builder = Build("The Bridge and the bridge. THE BRIDGE of it.", out SentenceTermMatrix matrix);
        Assert.That(matrix.TermCount, Is.EqualTo(1));
        Assert.That(matrix.RowCounts(0).ToArray(), Is.EqualTo(new[] { 2 }));
        Assert.That(matrix.Lengths.ToArray(), Is.EqualTo(new[] { 2, 1 }));
        Assert.That(matrix.DocumentFrequencies.ToArray(), Is.EqualTo(new[] { 2 }));
    }

    [Test]
    public void Runs_of_a_script_without_spaces_become_pairs_of_characters()
    {
        using SentenceTermMatrixBuilder pairs = Build("河流上涨。", out SentenceTermMatrix matrix);
        Assert.That(matrix.TermCount, Is.EqualTo(3));
        using SentenceTermMatrixBuilder single = Build("河。", out matrix);
        Assert.That(matrix.TermCount, Is.EqualTo(1));
    }

    [TestCase("", new string[0])]
    [TestCase("河", new[] { "河" })]
    [TestCase("河流上", new[] { "河流", "流上" })]
    [TestCase("\ud840\udc00\ud840\udc01\ud840\udc02", new[] { "\ud840\udc00\ud840\udc01", "\ud840\udc01\ud840\udc02" })]
    [TestCase("น้ำดี", new[] { "น้ำ", "ำดี" })]
    public void Pairs_of_characters_keep_marks_and_surrogates_whole(string run, string[] expected)
    {
        List<string> pairs = [];
        if (run.Length > 0) foreach (TextSpan pair in new CharacterPairs(run, 0, run.Length)) pairs.Add(run[pair.Start..pair.End]);
        Assert.That(pairs, Is.EqualTo(expected));
        Assert.That(run.Length == 0 || UnspacedScripts.IsAt(run, 0));
    }

    [Test]
    public void Given_terms_replace_words_and_the_empty_one_leaves_them_out()
    {
        string text = "Cats sat. Cat sits.";
        Document plain = new TextAnalyzer().Analyze(text, English);
        string?[] terms = [.. plain.Tokens.ToArray().Select(t => t.Span.Slice(text).ToString() switch { "Cats" => "cat", "sat" or "sits" => "", _ => null })];
        Document document = new(text, "en", plain.Sentences.ToArray(), plain.Tokens.ToArray(), terms);
        using SentenceTermMatrixBuilder builder = new(document, LanguageProfile.Neutral);
        SentenceTermMatrix matrix = builder.Build([0, 1]);
        Assert.That(matrix.TermCount, Is.EqualTo(1));
        Assert.That(matrix.DocumentFrequencies.ToArray(), Is.EqualTo(new[] { 2 }));
    }

    [Test]
    public void Lookup_finds_the_terms_that_another_text_shares()
    {
        using SentenceTermMatrixBuilder builder = Build("Trams cross bridges. Rivers flow under bridges. 河流上涨。", out SentenceTermMatrix matrix);
        int[] found = builder.Lookup(new TextAnalyzer().Analyze("No boats; BRIDGES and trams. 河流", English));
        Assert.That(found, Is.Ordered.And.Unique.And.Length.EqualTo(3));
        Assert.That(found.Select(t => matrix.DocumentFrequencies[t]), Is.EquivalentTo(new[] { 1, 2, 1 }));
        Assert.That(builder.Lookup(new TextAnalyzer().Analyze("", English)), Is.Empty);
    }

    [Test]
    public void Cancellation_is_seen()
    {
        Document document = new TextAnalyzer().Analyze("One word. Two words.", English);
        using SentenceTermMatrixBuilder builder = new(document, English);
        Assert.That(() => builder.Build([0], new CancellationToken(true)), Throws.InstanceOf<OperationCanceledException>());
    }

    private static SentenceTermMatrixBuilder Build(string text, out SentenceTermMatrix matrix)
    {
        Document document = new TextAnalyzer().Analyze(text, English);
        SentenceTermMatrixBuilder builder = new(document, English);
        matrix = builder.Build([.. Enumerable.Range(0, document.Sentences.Length)]);
        return builder;
    }

    private static void AssertEqualsNaive(Document document, LanguageProfile language)
    {
        int[] rows = [.. Enumerable.Range(0, document.Sentences.Length).Where(i => i % 5 != 3)];
        using SentenceTermMatrixBuilder builder = new(document, language);
        SentenceTermMatrix matrix = builder.Build(rows);
        NaiveTermMatrix naive = NaiveTermMatrix.Build(document, language, rows);
        Assert.That(matrix.RowCount, Is.EqualTo(rows.Length));
        Assert.That(matrix.TermCount, Is.EqualTo(naive.Ids.Count), string.Join(",", document.Tokens.ToArray().Select(t => System.Text.Json.JsonSerializer.Serialize(t.Span.Slice(document.Text).ToString()))));
        int[] frequencies = new int[naive.Ids.Count];
        for (int r = 0; r < rows.Length; r++)
        {
            Assert.That(matrix.RowTerms(r).ToArray(), Is.EqualTo(naive.Rows[r].Keys), $"terms of row {r}");
            Assert.That(matrix.RowCounts(r).ToArray(), Is.EqualTo(naive.Rows[r].Values), $"counts of row {r}");
            Assert.That(matrix.Lengths[r], Is.EqualTo(naive.Rows[r].Values.Sum()));
            foreach (int term in naive.Rows[r].Keys) frequencies[term]++;
        }

        Assert.That(matrix.DocumentFrequencies.ToArray(), Is.EqualTo(frequencies));
    }

    private static string Letters(int number)
    {
        string word = "";
        for (number += 26; number > 0; number /= 26) word += (char)('a' + (number % 26));
        return word;
    }
}
