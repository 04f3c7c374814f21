using Summarizer.Ranking;
using Summarizer.Selection;
using Summarizer.Tests.Ranking;

namespace Summarizer.Tests.Selection;

public class RepetitionFilterTests
{
    // Rows 0 and 1 have the same terms, row 2 one more; rows 3 to 5 have none, of which 3 and 4 are the same but for case.
    private static readonly RankingContext Context = CapturedContext.Of(
        "The bridge is closed. Is the bridge closed? The old bridge is closed. He was there. HE WAS THERE. He was here.").Context;

    [Test]
    public void Rows_say_the_same_with_the_same_terms_or_without_any_in_the_same_letters()
    {
        RepetitionFilter filter = new(Context);
        Assert.That(Context.Matrix.RowTerms(3).IsEmpty);
        for (int a = 0; a < 6; a++)
            for (int b = 0; b < 6; b++)
                Assert.That(filter.Same(a, b), Is.EqualTo(a == b || (a, b) is (0, 1) or (1, 0) or (3, 4) or (4, 3)), $"{a} {b}");
    }

    [Test]
    public void Only_what_is_remembered_can_be_repeated()
    {
        RepetitionFilter filter = new(Context);
        Assert.That(Enumerable.Range(0, 6).Any(filter.Repeats), Is.False);
        filter.Add(0);
        filter.Add(3);
        Assert.That(Enumerable.Range(0, 6).Select(filter.Repeats), Is.EqualTo(new[] { true, true, false, true, true, false }));
        filter.Add(5);
        filter.Add(0);
        Assert.That(Enumerable.Range(0, 6).Select(filter.Repeats), Is.EqualTo(new[] { true, true, false, true, true, true }));
    }
}
