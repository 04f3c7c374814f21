using System.Numerics;

namespace Summarizer.Training.DefaultRanker;

/// <summary>
/// The walk of <see cref="TextRank"/> over a full matrix, and its slopes: r = (1 - d) p + d W'r, W with rows that sum to 1. For a function of r with slopes g, a = g + d W a gives the slopes:
/// (1 - d) a of p as the restart, and d r[j] (a[i] - (W a)[j]) of the edge from j to i, which p weighs too.
/// </summary>
internal sealed class GraphWalk
{
    private const float Tolerance = 1e-5f;
    private const int MaxIterations = 60;

    private readonly SentenceGraph _graph;
    private readonly int _count;
    private readonly float[] _edges, _out, _restart, _scores, _work;
    private readonly double _damping;

    /// <param name="graph">The similarities.</param>
    /// <param name="damping">Probability of following an edge.</param>
    public GraphWalk(SentenceGraph graph, double damping)
    {
        _graph = graph;
        _count = graph.Count;
        _damping = damping;
        _edges = new float[_count * _count];
        _out = new float[_count];
        (_restart, _scores, _work) = (new float[_count], new float[_count], new float[_count]);
    }

    private void BuildEdges()
    {
        for (int from = 0; from < _count; from++)
        {
            ReadOnlySpan<float> cosines = _graph.Row(from);
            Span<float> edges = _edges.AsSpan(from * _count, _count);
            float sum = 0;
            for (int to = 0; to < _count; to++)
            {
                // Of two sentences alike the walk goes on to the likelier.
                if (cosines[to] != 0) sum += edges[to] = cosines[to] * _restart[to];
            }

            _out[from] = sum > 1e-20f ? sum : 0;
            if (_out[from] > 0) for (int to = 0; to < _count; to++) edges[to] /= sum;
        }
    }

    /// <summary>The scores of a walk that restarts at the softmax of <paramref name="logits"/>, in logarithms.</summary>
    public double[] Run(ReadOnlySpan<double> logits)
    {
        double most = double.NegativeInfinity, sum = 0;
        foreach (double l in logits) most = Math.Max(most, l);
        foreach (double l in logits) sum += Math.Exp(l - most);
        for (int i = 0; i < _count; i++) _scores[i] = _restart[i] = (float)(Math.Exp(logits[i] - most) / sum);
        BuildEdges();
        for (int k = 0; k < MaxIterations && Step() > Tolerance; k++)
        {
        }

        return [.. _scores.Select(static r => Math.Log(r))];
    }

    /// <summary>Slopes of the logits and of the damping, from slopes of the logarithms of the scores.</summary>
    public double[] Back(ReadOnlySpan<double> slopes, out double dampingSlope)
    {
        float[] given = new float[_count], adjoint = new float[_count], image = new float[_count];
        for (int i = 0; i < _count; i++) adjoint[i] = given[i] = (float)(slopes[i] / _scores[i]);
        for (int k = 0; k < MaxIterations; k++)
        {
            Pull(adjoint, image);
            float change = 0, size = 1e-20f;
            for (int i = 0; i < _count; i++)
            {
                float next = given[i] + ((float)_damping * image[i]);
                change = Math.Max(change, Math.Abs(next - adjoint[i]));
                size = Math.Max(size, Math.Abs(next));
                adjoint[i] = next;
            }

            if (change <= Tolerance * size) break;
        }

        Pull(adjoint, image);
        dampingSlope = 0;
        for (int i = 0; i < _count; i++) dampingSlope += adjoint[i] * (_scores[i] - _restart[i]) / Math.Max(1e-6, _damping); // W'r - p = (r - p) / d
        double[] result = new double[_count], flows = new double[_count];
        for (int from = 0; from < _count; from++)
        {
            if (_out[from] == 0) continue;
            ReadOnlySpan<float> edges = _edges.AsSpan(from * _count, _count);
            double flow = _damping * _scores[from];
            for (int to = 0; to < _count; to++) if (edges[to] != 0) flows[to] += flow * (adjoint[to] - image[from]) * edges[to];
        }

        // Slopes of the logarithm of the prior, then of its logits.
        double mean = 0;
        for (int i = 0; i < _count; i++) mean += flows[i] += (1 - _damping) * adjoint[i] * _restart[i];
        for (int i = 0; i < _count; i++) result[i] = flows[i] - (_restart[i] * mean);
        return result;
    }

    private float Step()
    {
        Array.Clear(_work);
        float stranded = 0;
        for (int from = 0; from < _count; from++)
        {
            if (_out[from] == 0) stranded += _scores[from];
            else AddScaled(_scores[from], _edges.AsSpan(from * _count, _count), _work);
        }

        float change = 0, share = stranded / _count, d = (float)_damping;
        for (int i = 0; i < _count; i++)
        {
            float next = ((1 - d) * _restart[i]) + (d * (_work[i] + share));
            change = Math.Max(change, Math.Abs(next - _scores[i]) / next);
            _scores[i] = next;
        }

        return change;
    }

    /// <summary>image = W vector.</summary>
    private void Pull(float[] vector, float[] image)
    {
        float mean = vector.Sum() / _count;
        for (int from = 0; from < _count; from++) image[from] = _out[from] == 0 ? mean : Dot(_edges.AsSpan(from * _count, _count), vector);
    }

    private static void AddScaled(float factor, ReadOnlySpan<float> from, Span<float> to)
    {
        int i = 0;
        for (; i <= to.Length - Vector<float>.Count; i += Vector<float>.Count) (new Vector<float>(to[i..]) + (factor * new Vector<float>(from[i..]))).CopyTo(to[i..]);
        for (; i < to.Length; i++) to[i] += factor * from[i];
    }

    private static float Dot(ReadOnlySpan<float> a, ReadOnlySpan<float> b)
    {
        Vector<float> sums = Vector<float>.Zero;
        int i = 0;
        for (; i <= a.Length - Vector<float>.Count; i += Vector<float>.Count) sums += new Vector<float>(a[i..]) * new Vector<float>(b[i..]);
        float sum = Vector.Sum(sums);
        for (; i < a.Length; i++) sum += a[i] * b[i];
        return sum;
    }
}
