using System.Runtime.CompilerServices;

namespace Summarizer;

/// <summary>Shortcuts for a plain text, and for many documents: in order, in parallel, with bounded memory.</summary>
/// <remarks>
/// Of many documents, at most 4 a degree of parallelism are held at a time, whatever the length of the source, and a finished summary is handed on before more is read. The
/// results do not depend on the degree.
/// </remarks>
/// <example><code>
/// Summary three = summarizer.Summarize(article, 3);
/// foreach (Summary summary in summarizer.SummarizeMany(articles.Select(a => new SummaryRequest(a)))) Console.WriteLine(summary);
/// </code></example>
public static class SummarizerExtensions
{
    private const int HeldPerWorker = 4;

    /// <summary>Summarizes a text to the summarizer's own length.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="summarizer"/> or <paramref name="text"/> is null.</exception>
    public static Summary Summarize(this ISummarizer summarizer, string text)
    {
        ArgumentNullException.ThrowIfNull(summarizer);
        return summarizer.Summarize(new SummaryRequest(text));
    }

    /// <summary>Summarizes a text to a given length.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static Summary Summarize(this ISummarizer summarizer, string text, SummaryLength length)
    {
        ArgumentNullException.ThrowIfNull(summarizer);
        ArgumentNullException.ThrowIfNull(length);
        return summarizer.Summarize(new SummaryRequest(text) { Length = length });
    }

    /// <summary>Summarizes a text to a number of sentences.</summary>
    /// <param name="summarizer">The summarizer.</param>
    /// <param name="text">The text; may be blank.</param>
    /// <param name="sentences">At most this many, at least 1.</param>
    /// <exception cref="ArgumentNullException"><paramref name="summarizer"/> or <paramref name="text"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="sentences"/> is below 1.</exception>
    public static Summary Summarize(this ISummarizer summarizer, string text, int sentences) => Summarize(summarizer, text, SummaryLength.Sentences(sentences));

    /// <summary>Summarizes requests as they are enumerated, in their order, with as many threads as there are cores.</summary>
    /// <inheritdoc cref="SummarizeMany(ISummarizer, IEnumerable{SummaryRequest}, int, CancellationToken)"/>
    public static IEnumerable<Summary> SummarizeMany(this ISummarizer summarizer, IEnumerable<SummaryRequest> requests) =>
        SummarizeMany(summarizer, requests, Environment.ProcessorCount);

    /// <summary>Summarizes requests as they are enumerated, in their order.</summary>
    /// <param name="summarizer">The summarizer.</param>
    /// <param name="requests">The requests; read lazily, on the enumerating thread.</param>
    /// <param name="degreeOfParallelism">Most documents at work at a time, at least 1; with 1 the enumerating thread does the work.</param>
    /// <param name="cancellationToken">Cancels the work; the enumeration then throws.</param>
    /// <returns>One summary a request. An error is thrown in its request's place; ending the enumeration early stops the work.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="summarizer"/> or <paramref name="requests"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="degreeOfParallelism"/> is below 1.</exception>
    /// <exception cref="OperationCanceledException">Cancelled.</exception>
    public static IEnumerable<Summary> SummarizeMany(
        this ISummarizer summarizer, IEnumerable<SummaryRequest> requests, int degreeOfParallelism, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(summarizer);
        ArgumentNullException.ThrowIfNull(requests);
        ArgumentOutOfRangeException.ThrowIfLessThan(degreeOfParallelism, 1);
        return degreeOfParallelism == 1
            ? requests.Select(request => summarizer.Summarize(request, cancellationToken))
            : InParallel(summarizer, requests, degreeOfParallelism, cancellationToken);
    }

    /// <summary>Summarizes requests as they arrive, in their order, with as many threads as there are cores.</summary>
    /// <inheritdoc cref="SummarizeManyAsync(ISummarizer, IAsyncEnumerable{SummaryRequest}, int, CancellationToken)"/>
    public static IAsyncEnumerable<Summary> SummarizeManyAsync(
        this ISummarizer summarizer, IAsyncEnumerable<SummaryRequest> requests, CancellationToken cancellationToken = default) =>
        SummarizeManyAsync(summarizer, requests, Environment.ProcessorCount, cancellationToken);

    /// <summary>Summarizes requests as they arrive, in their order.</summary>
    /// <param name="summarizer">The summarizer.</param>
    /// <param name="requests">The requests; a summary is handed on as soon as it and all before it are done, even while the next request is awaited.</param>
    /// <param name="degreeOfParallelism">Most documents at work at a time, at least 1.</param>
    /// <param name="cancellationToken">Cancels the work; the enumeration then throws.</param>
    /// <returns>One summary a request. An error is thrown in its request's place; ending the enumeration early stops the work.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="summarizer"/> or <paramref name="requests"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="degreeOfParallelism"/> is below 1.</exception>
    /// <exception cref="OperationCanceledException">Cancelled.</exception>
    public static IAsyncEnumerable<Summary> SummarizeManyAsync(
        this ISummarizer summarizer, IAsyncEnumerable<SummaryRequest> requests, int degreeOfParallelism, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(summarizer);
        ArgumentNullException.ThrowIfNull(requests);
        ArgumentOutOfRangeException.ThrowIfLessThan(degreeOfParallelism, 1);
        return InParallelAsync(summarizer, requests, degreeOfParallelism, cancellationToken);
    }

    private static IEnumerable<Summary> InParallel(
        ISummarizer summarizer, IEnumerable<SummaryRequest> requests, int degreeOfParallelism, CancellationToken cancellationToken)
    {
        using Workers workers = new(summarizer, degreeOfParallelism, cancellationToken);
        try
        {
            foreach (SummaryRequest request in requests)
            {
                cancellationToken.ThrowIfCancellationRequested();
                workers.Start(request);
                while (workers.IsFull || workers.IsNextDone) yield return workers.TakeNext().GetAwaiter().GetResult();
            }

            while (workers.HasNext) yield return workers.TakeNext().GetAwaiter().GetResult();
        }
        finally
        {
            workers.StopAsync().GetAwaiter().GetResult();
        }
    }

    private static async IAsyncEnumerable<Summary> InParallelAsync(
        ISummarizer summarizer, IAsyncEnumerable<SummaryRequest> requests, int degreeOfParallelism, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using Workers workers = new(summarizer, degreeOfParallelism, cancellationToken);
        IAsyncEnumerator<SummaryRequest> source = requests.GetAsyncEnumerator(workers.Token);
        Task<bool>? arrival = null;
        bool ended = false;
        try
        {
            while (!ended || workers.HasNext)
            {
                if (!ended && !workers.IsFull) arrival ??= source.MoveNextAsync().AsTask();
                if (arrival is null) await workers.WhenNext().ConfigureAwait(false);
                else if (!workers.HasNext) await ((Task)arrival).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
                else await Task.WhenAny(arrival, workers.WhenNext()).ConfigureAwait(false);
                while (workers.IsNextDone) yield return await workers.TakeNext().ConfigureAwait(false);
                if (arrival is not { IsCompleted: true }) continue;
                ended = !await arrival.ConfigureAwait(false);
                arrival = null;
                if (!ended) workers.Start(source.Current);
            }
        }
        finally
        {
            await workers.StopAsync().ConfigureAwait(false);
            if (arrival is not null) await ((Task)arrival).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            await source.DisposeAsync().ConfigureAwait(false);
        }
    }

    /// <summary>The documents at work, oldest first.</summary>
    private sealed class Workers(ISummarizer summarizer, int degreeOfParallelism, CancellationToken cancellationToken) : IDisposable
    {
        private readonly CancellationTokenSource _stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        private readonly TaskScheduler _scheduler = new ConcurrentExclusiveSchedulerPair(TaskScheduler.Default, degreeOfParallelism).ConcurrentScheduler;
        private readonly Queue<Task<Summary>> _queue = new();

        public CancellationToken Token => _stop.Token;

        public bool HasNext => _queue.Count > 0;

        public bool IsNextDone => _queue.TryPeek(out Task<Summary>? next) && next.IsCompleted;

        public bool IsFull => _queue.Count >= HeldPerWorker * (long)degreeOfParallelism;

        public void Start(SummaryRequest request) =>
            _queue.Enqueue(Task.Factory.StartNew(() => summarizer.Summarize(request, _stop.Token), _stop.Token, TaskCreationOptions.DenyChildAttach, _scheduler));

        public Task<Summary> TakeNext() => _queue.Dequeue();

        public async Task WhenNext() => await ((Task)_queue.Peek()).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);

        /// <summary>Ends what is still at work, so that nothing runs on behind the caller's back.</summary>
        public async Task StopAsync()
        {
            if (_queue.Count == 0) return;
            await _stop.CancelAsync().ConfigureAwait(false);
            foreach (Task task in _queue) await task.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            _queue.Clear();
        }

        public void Dispose() => _stop.Dispose();
    }
}
