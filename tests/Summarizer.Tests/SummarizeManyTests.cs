using System.Runtime.CompilerServices;

namespace Summarizer.Tests;

public class SummarizeManyTests
{
    private static readonly string[] Texts = [.. Enumerable.Range(0, 200).Select(i => RandomText.Create(i, 20 + (i * 37 % 400)))];

    private static readonly string[] Expected = [.. Texts.Select(t => TextSummarizer.Default.Summarize(t).Text)];

    [TestCase(1)]
    [TestCase(2)]
    [TestCase(7)]
    public void Summaries_come_in_order_and_do_not_depend_on_the_degree(int degree) =>
        Assert.That(TextSummarizer.Default.SummarizeMany(Requests(), degree).Select(s => s.Text), Is.EqualTo(Expected));

    [TestCase(1)]
    [TestCase(3)]
    public async Task Asynchronous_summaries_come_in_order(int degree)
    {
        List<string> texts = [];
        await foreach (Summary s in TextSummarizer.Default.SummarizeManyAsync(Arriving(Requests()), degree)) texts.Add(s.Text);
        Assert.That(texts, Is.EqualTo(Expected));
    }

    [Test]
    public void Memory_is_bounded_as_the_source_is_read_no_further_ahead_than_the_window()
    {
        int read = 0, taken = 0, furthest = 0;
        IEnumerable<SummaryRequest> counted = Requests().Select(r =>
        {
            read++;
            return r;
        });
        foreach (Summary unused in TextSummarizer.Default.SummarizeMany(counted, 3))
        {
            furthest = Math.Max(furthest, read - taken);
            taken++;
        }

        Assert.That(furthest, Is.LessThanOrEqualTo(4 * 3));
        Assert.That(taken, Is.EqualTo(Texts.Length));
    }

    [Test]
    public async Task A_summary_is_handed_on_while_the_next_request_is_awaited()
    {
        TaskCompletionSource gate = new();
        async IAsyncEnumerable<SummaryRequest> Slow()
        {
            yield return new SummaryRequest(Texts[5]);
            await gate.Task;
            yield return new SummaryRequest(Texts[6]);
        }

        IAsyncEnumerator<Summary> results = TextSummarizer.Default.SummarizeManyAsync(Slow(), 4).GetAsyncEnumerator();
        Assert.That(await results.MoveNextAsync());
        Assert.That(results.Current.Text, Is.EqualTo(Expected[5]));
        gate.SetResult();
        Assert.That(await results.MoveNextAsync());
        Assert.That(results.Current.Text, Is.EqualTo(Expected[6]));
        Assert.That(await results.MoveNextAsync(), Is.False);
        await results.DisposeAsync();
    }

    [Test]
    public void Cancellation_and_early_ends_stop_the_work()
    {
        using CancellationTokenSource cancelled = new();
        int taken = 0;
        Assert.That(
            () =>
            {
                foreach (Summary unused in TextSummarizer.Default.SummarizeMany(Endless(), 2, cancelled.Token)) if (++taken == 20) cancelled.Cancel();
            },
            Throws.InstanceOf<OperationCanceledException>());
        Assert.That(TextSummarizer.Default.SummarizeMany(Endless(), 2).Take(30).Count(), Is.EqualTo(30));
        Assert.That(
            async () =>
            {
                await foreach (Summary unused in TextSummarizer.Default.SummarizeManyAsync(Arriving(Endless()), 2, cancelled.Token)) { }
            },
            Throws.InstanceOf<OperationCanceledException>());
    }

    [Test]
    public async Task An_error_is_thrown_in_its_request_s_place()
    {
        IEnumerable<SummaryRequest> requests = Requests().Select((r, i) => i == 30 ? r with { Language = "not a tag" } : r);
        int taken = 0;
        Assert.That(
            () =>
            {
                foreach (Summary unused in TextSummarizer.Default.SummarizeMany(requests, 4)) taken++;
            },
            Throws.ArgumentException);
        Assert.That(taken, Is.EqualTo(30));
        taken = 0;
        try
        {
            await foreach (Summary unused in TextSummarizer.Default.SummarizeManyAsync(Arriving(requests), 4)) taken++;
            Assert.Fail("no error");
        }
        catch (ArgumentException)
        {
            Assert.That(taken, Is.EqualTo(30));
        }
    }

    [Test]
    public void Arguments_are_checked_at_once()
    {
        Assert.That(() => TextSummarizer.Default.SummarizeMany(null!, 2), Throws.ArgumentNullException);
        Assert.That(() => TextSummarizer.Default.SummarizeMany([], 0), Throws.InstanceOf<ArgumentOutOfRangeException>());
        Assert.That(() => TextSummarizer.Default.SummarizeManyAsync(Arriving([]), 0), Throws.InstanceOf<ArgumentOutOfRangeException>());
        Assert.That(TextSummarizer.Default.SummarizeMany([]), Is.Empty);
    }

    private static IEnumerable<SummaryRequest> Requests() => Texts.Select(t => new SummaryRequest(t));

    private static IEnumerable<SummaryRequest> Endless()
    {
        for (int i = 0; ; i++) yield return new SummaryRequest(Texts[i % Texts.Length]);
    }

    private static async IAsyncEnumerable<SummaryRequest> Arriving(IEnumerable<SummaryRequest> requests, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        foreach (SummaryRequest request in requests)
        {
            await Task.Yield();
            cancellationToken.ThrowIfCancellationRequested();
            yield return request;
        }
    }
}
