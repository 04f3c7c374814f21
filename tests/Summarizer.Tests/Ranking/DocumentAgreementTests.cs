using Summarizer.Languages;
using Summarizer.Ranking;
using Summarizer.Ranking.Graph;
using Summarizer.Terms;
using Summarizer.Text;

namespace Summarizer.Tests.Ranking;

public class DocumentAgreementTests
{
    [FsCheck.NUnit.Property(MaxTest = 60)]
    public void Is_the_mean_cosine_with_each_other_document(int seed)
    {
        Random random = new(seed);
        int n = 2 + random.Next(30);
        SentenceTermMatrix matrix = Matrices.Random(seed, n);
        int[] sources = new int[n];
        for (int i = 1; i < n; i++) sources[i] = sources[i - 1] + (random.Next(4) == 0 ? 1 : 0);
        double[,] cosines = DenseGraph.Cosine(matrix, TermWeights.InverseFrequency(matrix), withSelf: true).Weights;
        double[] expected = [.. Enumerable.Range(0, n).Select(i => Enumerable.Range(0, n).Where(j => sources[j] != sources[i]).Sum(j => cosines[i, j] / sources.Count(s => s == sources[j])))];
        double[] agreement = new double[n];
        DocumentAgreement.Read(Context(matrix, sources), agreement, default);
        Assert.That(agreement, Is.EqualTo(expected).Within(1e-9));
    }

    [Test]
    public void A_single_document_agrees_with_nobody()
    {
        double[] agreement = [1, 2, 3, 4, 5];
        DocumentAgreement.Read(Context(Matrices.Random(1, 5), new int[5]), agreement, default);
        Assert.That(agreement, Is.All.Zero);
    }

    private static RankingContext Context(SentenceTermMatrix matrix, int[] sources) => new(
        new Document(new string(' ', matrix.RowCount), "und", [.. sources.Select((s, i) => new Sentence(new TextSpan(i, i + 1), 0, 0, Source: s))], [], (string?[]?)null),
        LanguageProfile.Neutral, matrix, [.. Enumerable.Range(0, matrix.RowCount)], [], []);
}
