using System.Collections.Concurrent;
using Summarizer.Cli.Inputs;

namespace Summarizer.Cli.Lines;

/// <summary>Reads, answers and writes lines at the same time: one reader, some workers, and the caller's thread that writes in input order.</summary>
/// <remarks>A fixed number of blocks goes round, so memory does not depend on the input: a reader that is ahead waits for a free one.</remarks>
internal sealed class LinePipeline : IDisposable
{
    private readonly LineBlockReader _reader;
    private readonly BlockingCollection<LineBlock> _free = [];
    private readonly BlockingCollection<LineBlock> _work = [];
    private readonly BlockingCollection<LineBlock> _ordered = [];
    private readonly SemaphoreSlim _large = new(1);
    private readonly CancellationTokenSource _stop;
    private readonly long _firstLine;
    private Exception? _readError;

    /// <summary>Creates a pipeline whose first answered line is <paramref name="firstLine"/>; those before it are only counted.</summary>
    public LinePipeline(Stream input, ILineTask task, int jobs, long firstLine, CancellationToken cancellationToken)
    {
        _stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        _reader = new LineBlockReader(input, beforeLarge: () => _large.Wait(_stop.Token));
        _firstLine = firstLine;
        for (int i = 0; i < 2 * jobs + 2; i++) _free.Add(new LineBlock(), CancellationToken.None);
        for (int i = 0; i < jobs; i++) Start(() => Work(task), $"worker {i}");
        Start(ReadAll, "reader");
    }

    /// <summary>Hands each answered block to <paramref name="write"/>, in order; between them calls <paramref name="idle"/> a few times a second.</summary>
    /// <exception cref="OperationCanceledException">Cancelled; what was written is whole.</exception>
    /// <exception cref="InputException">The input cannot be read on; what was read before is written.</exception>
    public void Run(Action<LineBlock> write, Action idle)
    {
        const int idleMilliseconds = 200;
        while (true)
        {
            LineBlock? block;
            while (!_ordered.TryTake(out block, idleMilliseconds, _stop.Token))
            {
                if (_ordered.IsCompleted) break;
                idle();
            }

            if (block is null) break;
            while (!block.Done.Wait(idleMilliseconds, _stop.Token)) idle();
            if (block.Stopped is not null) throw new OperationCanceledException(_stop.Token);
            if (block.Lines.Count > 0) write(block);
            Recycle(block);
        }

        if (_readError is not null) throw _readError is InputException ? _readError : new InputException($"the rest of the input cannot be read: {_readError.Message}");
    }

    public void Dispose()
    {
        // The reader may still wait in a read that nothing can interrupt; then it ends with the process, and so do the collections.
        _stop.Cancel();
    }

    private static void Start(Action action, string name) => new Thread(() => action()) { IsBackground = true, Name = name }.Start();

    private void ReadAll()
    {
        try
        {
            while (true)
            {
                LineBlock block = _free.Take(_stop.Token);
                block.Clear();
                if (!_reader.Read(block)) break;
                SkipDone(block);
                _ordered.Add(block, _stop.Token);
                _work.Add(block, _stop.Token);
            }
        }
        catch (OperationCanceledException)
        {
        }
        catch (Exception e) when (e is IOException or InvalidDataException or UnauthorizedAccessException or InputException or NotSupportedException)
        {
            _readError = e;
        }

        _ordered.CompleteAdding();
        _work.CompleteAdding();
    }

    private void SkipDone(LineBlock block)
    {
        if (block.FirstLine >= _firstLine) return;
        int done = (int)Math.Min(block.Lines.Count, _firstLine - block.FirstLine);
        block.Lines.RemoveRange(0, done);
        block.FirstLine += done;
    }

    private void Work(ILineTask task)
    {
        using LineWorker worker = new(task, _stop.Token);
        try
        {
            foreach (LineBlock block in _work.GetConsumingEnumerable(_stop.Token))
            {
                worker.Answer(block);
                block.Done.Set();
            }
        }
        catch (OperationCanceledException)
        {
        }
    }

    private void Recycle(LineBlock block)
    {
        bool isLarge = block.IsLarge;
        block.Clear();
        if (isLarge) _large.Release();
        _free.Add(block, CancellationToken.None);
    }
}
