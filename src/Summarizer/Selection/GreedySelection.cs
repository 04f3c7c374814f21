namespace Summarizer.Selection;

/// <summary>
/// Chooses, again and again, the candidate of the greatest value under a penalty for repeating what is chosen. A sentence that needs its neighbour comes with it, for the mean of their
/// values and the length of both, or not at all.
/// </summary>
/// <remarks>
/// Values fall while sentences are chosen, so one is computed anew only when its sentence comes out on top (Minoux 1978), a limited number of times: O(n + looks log n). Only when a
/// neighbour is taken may one rise again; then it is entered anew.
/// </remarks>
internal static class GreedySelection
{
    // Bounds the work on texts whose sentences all say the same; below it the choice is exactly greedy.
    private const int MostLooks = 64;

    /// <param name="context">The candidates and the budget.</param>
    /// <param name="values">What each row is worth, whatever is chosen; negative infinity for what must not be.</param>
    /// <param name="penalty">What repetition costs.</param>
    /// <param name="chosen">Receives the chosen rows, best first.</param>
    /// <param name="cancellationToken">Checked for each candidate.</param>
    public static void Select<T>(SelectionContext context, ReadOnlySpan<double> values, T penalty, List<int> chosen, CancellationToken cancellationToken)
        where T : IRedundancyPenalty => new Run<T>(context, values.ToArray(), penalty, chosen).Select(cancellationToken);

    private sealed class Run<T>(SelectionContext context, double[] values, T penalty, List<int> chosen)
        where T : IRedundancyPenalty
    {
        private readonly Draft _draft = new(context, chosen);
        private readonly byte[] _looks = new byte[values.Length];
        private readonly bool[] _isSeen = new bool[values.Length]; // came out on top once: what waits in the queue never seen is there at its highest value
        private readonly List<int> _aside = []; // rows that cannot be understood
        private PriorityQueue<int, Key> _queue = new();

        public void Select(CancellationToken cancellationToken)
        {
            List<(int, Key)> all = new(values.Length);
            for (int row = 0; row < values.Length; row++) if (context.IsEligible(row) && !double.IsNegativeInfinity(values[row])) all.Add((row, new Key(penalty.Bound(values[row]), row)));
            if (all.Count == 0) return;
            _queue = new PriorityQueue<int, Key>(all);
            int best = context.KeepsFirst && context.IsEligible(0) ? 0 : -1;
            if (best == 0 && _draft.TryTake(0, 0, 0)) Enter(0, 0);
            TakeBest(ref best, cancellationToken);

            // What cannot be understood comes in only where nothing else is left: all others are chosen, or none of them fits.
            if (_draft.Left > 0 && (chosen.Count == 0 || !_draft.HasTurnedAway))
            {
                foreach (int row in _aside)
                {
                    cancellationToken.ThrowIfCancellationRequested();
                    if (_draft.Left > 0 && !_draft.IsTaken(row) && _draft.TryTake(row, row, row)) penalty.Choose(row);
                }
            }

            if (chosen.Count == 0) chosen.Add(best >= 0 ? best : _aside[0]);
        }

        private void TakeBest(ref int best, CancellationToken cancellationToken)
        {
            while ((_draft.Left > 0 || best < 0) && _queue.TryDequeue(out int row, out Key key))
            {
                cancellationToken.ThrowIfCancellationRequested();
                if (_draft.IsTaken(row)) continue;
                _isSeen[row] = true;
                if (!_draft.TryGroup(row, out int first, out int last))
                {
                    context.Reject(row, _draft.IsFragment(row) ? SelectionDecision.Fragment : SelectionDecision.Dangling);
                    _aside.Add(row);
                    continue;
                }

                double value = ValueOf(row, first, last);
                Key now = new(value, row);
                bool isBest = value >= key.Value || !_queue.TryPeek(out _, out Key next) || now.CompareTo(next) <= 0;
                if (!isBest && _looks[row] < MostLooks)
                {
                    _looks[row]++;
                    _queue.Enqueue(row, now);
                    continue;
                }

                if (first == last && best < 0) best = row;
                if (_draft.TryTake(row, first, last)) Enter(first, last);
                else if (first < last) _aside.Add(row);
            }
        }

        private double ValueOf(int row, int first, int last)
        {
            double own = penalty.Value(row, values[row]), sum = own;
            for (int r = first; r <= last; r++) if (r != row) sum += penalty.Value(r, values[r]);
            return Math.Min(own, sum / (last - first + 1));
        }

        /// <summary>Takes note of chosen rows and lets the neighbours that lean on them compete for what they are now worth.</summary>
        private void Enter(int first, int last)
        {
            for (int r = first; r <= last; r++) penalty.Choose(r);
            for (int r = last + 1; r < values.Length && r - last <= Math.Max(_draft.Reach, Draft.MostBrought); r++) if (_isSeen[r] && _draft.WaitsFor(r, r - 1)) Reenter(r);
            for (int r = first - 1; r >= 0 && first - r <= Draft.MostBrought; r--) if (_isSeen[r] && _draft.WaitsFor(r, r + 1)) Reenter(r);
        }

        private void Reenter(int row) => _queue.Enqueue(row, new Key(penalty.Value(row, values[row]), row));
    }

    /// <summary>Greater values first, then earlier sentences.</summary>
    private readonly record struct Key(double Value, int Row) : IComparable<Key>
    {
        public int CompareTo(Key other) => Value != other.Value ? other.Value.CompareTo(Value) : Row.CompareTo(other.Row);
    }
}
