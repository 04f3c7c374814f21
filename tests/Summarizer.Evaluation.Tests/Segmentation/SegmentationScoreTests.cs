using Summarizer.Evaluation.Segmentation;
using Summarizer.Languages;
using Summarizer.Segmentation.Sentences;
using Summarizer.Segmentation.Words;
using Summarizer.Text;

namespace Summarizer.Evaluation.Tests.Segmentation;

public class SegmentationScoreTests
{
    private static readonly TextSpan[] Expected = [new(0, 5), new(6, 10), new(11, 20)];

    [Test]
    public void Equal_spans_score_one() => Assert.That(SegmentationScore.OfSpans(Expected, Expected), Is.EqualTo(new SegmentationScore(3, 3, 3)));

    [Test]
    public void A_span_counts_when_both_ends_agree()
    {
        SegmentationScore score = SegmentationScore.OfSpans([new(0, 5), new(6, 20)], Expected);
        Assert.That(score, Is.EqualTo(new SegmentationScore(1, 2, 3)));
        Assert.That(score.Precision, Is.EqualTo(0.5));
        Assert.That(score.Recall, Is.EqualTo(1.0 / 3).Within(1e-12));
        Assert.That(score.F1, Is.EqualTo(0.4).Within(1e-12));
    }

    [Test]
    public void Of_two_spans_with_one_start_either_can_be_right() =>
        Assert.That(SegmentationScore.OfSpans([new(0, 2), new(3, 5), new(6, 10)], Expected), Is.EqualTo(new SegmentationScore(1, 3, 3)));

    [Test]
    public void Boundaries_leave_the_last_end_out() =>
        Assert.That(SegmentationScore.OfBoundaries([new(0, 5), new(6, 20)], Expected), Is.EqualTo(new SegmentationScore(1, 1, 2)));

    [Test]
    public void Nothing_found_where_nothing_is_expected_is_perfect()
    {
        Assert.That(default(SegmentationScore).F1, Is.EqualTo(1));
        Assert.That(new SegmentationScore(0, 0, 2).Precision, Is.Zero);
    }

    [Test]
    public void A_golden_rule_does_not_mind_white_space()
    {
        GoldenRule rule = new("en", "One .  Two.", ["One.", "Two."]);
        Assert.That(rule.IsMetBy([new(0, 5), new(7, 11)]));
        Assert.That(rule.IsMetBy([new(0, 11)]), Is.False);
        Assert.That(rule.FindSpans(), Is.EqualTo(new TextSpan[] { new(0, 5), new(7, 11) }));
        Assert.That(new GoldenRule("en", "One.", ["Other."]).FindSpans(), Is.Null);
    }

    [Test]
    public void Treebanks_are_split_as_well_as_the_table_says()
    {
        string folder = Path.Combine(FindRoot(), "..", "shared", "data", "segmentation");
        if (!Directory.Exists(folder)) Assert.Ignore("The segmentation data is not here; see docs/languages.md.");
        List<double> spans = [], tokens = [];
        foreach (string file in Directory.GetFiles(folder, "*-dev.jsonl"))
        {
            if (Path.GetFileName(file).StartsWith("golden", StringComparison.Ordinal)) continue;
            SegmentationScore spanScore = default, tokenScore = default;
            foreach (SegmentedText text in SegmentedText.ReadFile(file))
            {
                LanguageProfile language = LanguageProfile.For(text.Language);
                List<TextSpan> found = [];
                new SentenceSplitter().Split(text.Text, language, found);
                spanScore += SegmentationScore.OfSpans(found, text.Sentences);
                List<Token> words = [];
                foreach (TextSpan sentence in found) new Tokenizer().Tokenize(text.Text, sentence, language, words);
                if (language.HasSpaces && text.Tokens.Count > 0) tokenScore += SegmentationScore.OfSpans([.. words.Select(static t => t.Span)], text.Tokens);
            }

            spans.Add(spanScore.F1);
            if (tokenScore.Expected > 0) tokens.Add(tokenScore.F1);
        }

        Assert.That(spans.Average(), Is.GreaterThan(0.935));
        Assert.That(tokens.Average(), Is.GreaterThan(0.99));
        GoldenRule[] rules = [.. GoldenRule.ReadFile(Path.Combine(folder, "golden-dev.jsonl"))];
        int met = 0;
        foreach (GoldenRule rule in rules)
        {
            List<TextSpan> found = [];
            new SentenceSplitter().Split(rule.Text, LanguageProfile.For(rule.Language), found);
            if (rule.IsMetBy(found)) met++;
        }

        Assert.That((double)met / rules.Length, Is.GreaterThan(0.92));
    }

    private static string FindRoot()
    {
        DirectoryInfo? folder = new(TestContext.CurrentContext.TestDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Summarizer.sln"))) folder = folder.Parent;
        return folder?.FullName ?? TestContext.CurrentContext.TestDirectory;
    }
}
