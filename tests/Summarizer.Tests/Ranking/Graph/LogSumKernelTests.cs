using Summarizer.Ranking.Graph;

namespace Summarizer.Tests.Ranking.Graph;

/// <summary>The kernel of sentence lengths: how many numbers it takes, and what they are.</summary>
public class LogSumKernelTests
{
    [Test]
    public void No_length_needs_no_numbers()
    {
        LogSumKernel kernel = new([]);
        Assert.That((kernel.Rank, kernel.Lanes), Is.EqualTo((0, 0)));
    }

    [Test]
    public void One_length_takes_one_column_and_two_lengths_two()
    {
        LogSumKernel one = new([7, 7, 7]), two = new([7, 20, 7]);
        Assert.That((one.Rank, one.Lanes), Is.EqualTo((1, 4)));
        Assert.That((two.Rank, two.Lanes), Is.EqualTo((2, 4)));
        Assert.That(one.VectorAt(0).ToArray(), Is.EqualTo(new[] { Math.Sqrt(1 / (2 * Math.Log(7))), 0, 0, 0 }).Within(1e-15));
        Assert.That((two.SlotOf(7), two.SlotOf(20)), Is.EqualTo((0, 1)));
    }

    [Test]
    public void A_vector_knows_its_square([Values(2, 9, 200)] int longest)
    {
        LogSumKernel kernel = new([.. Enumerable.Range(2, longest - 1)]);
        for (int length = 2; length <= longest; length++)
            Assert.That(kernel.SquareAt(kernel.SlotOf(length)), Is.EqualTo(1 / (2 * Math.Log(length))).Within(1e-10));
    }

    [Test]
    public void Columns_are_no_more_than_lengths_and_few_for_many()
    {
        for (int longest = 2; longest <= 300; longest += 7)
        {
            LogSumKernel kernel = new([.. Enumerable.Range(2, longest - 1)]);
            Assert.That(kernel.Rank, Is.InRange(1, Math.Min(longest - 1, 12)));
            Assert.That(kernel.Lanes, Is.EqualTo((kernel.Rank + 3) / 4 * 4), "in blocks of four");
        }
    }
}
