using MathNet.Numerics.LinearAlgebra;
using MathNet.Numerics.LinearAlgebra.Double;
using MathNet.Numerics.LinearAlgebra.Factorization;
using Summarizer.Terms;

namespace Summarizer.Ranking;

/// <summary>
/// The greatest singular values and right singular vectors of a weighted matrix A of terms x sentences, by block power iteration on A'A with Rayleigh-Ritz
/// projection (Halko, Martinsson and Tropp 2011, section 4.5): each step is two sparse products, an orthonormalisation and a small symmetric eigenproblem.
/// </summary>
internal sealed class SubspaceIteration
{
    private const double Tolerance = 1e-9;
    private const int MaxIterations = 60;
    private const int Extra = 8;

    private readonly SentenceTermMatrix _matrix;
    private readonly double[] _weights;
    private readonly int _wanted;
    private readonly double[][] _basis;     // columns of length n
    private readonly double[][] _image;     // A times each column, of length m

    public SubspaceIteration(SentenceTermMatrix matrix, double[] termWeights, int count)
    {
        _matrix = matrix;
        _weights = termWeights;
        int width = Math.Min(matrix.RowCount, count + Extra);
        _wanted = Math.Min(width, count);
        _basis = new double[width][];
        _image = new double[width][];
        ulong state = 0;
        for (int c = 0; c < width; c++)
        {
            _image[c] = new double[matrix.TermCount];
            _basis[c] = new double[matrix.RowCount];
            foreach (ref double x in _basis[c].AsSpan()) x = Next(ref state);
        }

        Values = new double[width];
    }

    /// <summary>Singular values, greatest first; those beyond the wanted ones are rough.</summary>
    public double[] Values { get; }

    /// <summary>A right singular vector: one number a sentence.</summary>
    public ReadOnlySpan<double> Vector(int index) => _basis[index];

    public RankingDiagnostics Run(CancellationToken cancellationToken)
    {
        Orthonormalize();
        double residual = double.PositiveInfinity;
        for (int iteration = 1; ; iteration++)
        {
            double[] before = [.. Values];
            for (int c = 0; c < _basis.Length; c++)
            {
                cancellationToken.ThrowIfCancellationRequested();
                Forward(_basis[c], _image[c]);
                Backward(_image[c], _basis[c]);
            }

            Orthonormalize();
            for (int c = 0; c < _basis.Length; c++) Forward(_basis[c], _image[c]);
            Project();
            residual = 0;
            for (int k = 0; k < _wanted && Values[0] > 0; k++) residual = Math.Max(residual, Math.Abs(Values[k] - before[k]) / Values[0]);
            if (residual <= Tolerance || iteration == MaxIterations) return new RankingDiagnostics(iteration, residual, residual <= Tolerance);
        }
    }

    private static double Next(ref ulong state)
    {
        ulong z = state += 0x9E3779B97F4A7C15;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return (((z ^ (z >> 31)) >> 11) * (2.0 / (1UL << 53))) - 1;
    }

    private void Forward(double[] x, double[] y)
    {
        Array.Clear(y);
        for (int r = 0; r < x.Length; r++)
        {
            ReadOnlySpan<int> terms = _matrix.RowTerms(r), counts = _matrix.RowCounts(r);
            for (int k = 0; k < terms.Length; k++) y[terms[k]] += counts[k] * _weights[terms[k]] * x[r];
        }
    }

    private void Backward(double[] y, double[] x)
    {
        for (int r = 0; r < x.Length; r++)
        {
            ReadOnlySpan<int> terms = _matrix.RowTerms(r), counts = _matrix.RowCounts(r);
            double sum = 0;
            for (int k = 0; k < terms.Length; k++) sum += counts[k] * _weights[terms[k]] * y[terms[k]];
            x[r] = sum;
        }
    }

    // Gram-Schmidt, twice, as once loses orthogonality; a column that depends on those before it becomes 0.
    private void Orthonormalize()
    {
        for (int c = 0; c < _basis.Length; c++)
        {
            double start = Math.Sqrt(Dot(_basis[c], _basis[c]));
            for (int pass = 0; pass < 2; pass++)
                for (int b = 0; b < c; b++) AddScaled(_basis[c], -Dot(_basis[b], _basis[c]), _basis[b]);
            double norm = Math.Sqrt(Dot(_basis[c], _basis[c]));
            double scale = norm > 1e-12 * start ? 1 / norm : 0;
            foreach (ref double x in _basis[c].AsSpan()) x *= scale;
        }
    }

    // The best approximations in the space: eigenvectors of (A Q)'(A Q).
    private void Project()
    {
        int width = _basis.Length;
        DenseMatrix small = new(width, width);
        for (int i = 0; i < width; i++)
            for (int j = 0; j <= i; j++) small[i, j] = small[j, i] = Dot(_image[i], _image[j]);
        Evd<double> eigen = small.Evd(Symmetricity.Symmetric);
        double[][] turned = new double[width][];
        for (int k = 0; k < width; k++)
        {
            int column = width - 1 - k;
            Values[k] = Math.Sqrt(Math.Max(0, eigen.EigenValues[column].Real));
            turned[k] = new double[_matrix.RowCount];
            for (int b = 0; b < width; b++) AddScaled(turned[k], eigen.EigenVectors[b, column], _basis[b]);
        }

        turned.CopyTo(_basis, 0);
    }

    private static double Dot(double[] a, double[] b)
    {
        double sum = 0;
        for (int i = 0; i < a.Length; i++) sum += a[i] * b[i];
        return sum;
    }

    private static void AddScaled(double[] target, double scale, double[] source)
    {
        for (int i = 0; i < target.Length; i++) target[i] += scale * source[i];
    }
}
