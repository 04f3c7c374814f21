using Summarizer.Ranking;
using Summarizer.Ranking.Graph;
using Summarizer.Terms;

namespace Summarizer.Tests.Ranking;

/// <summary>The example of Mihalcea and Tarau 2004 (section 5, figures 2 and 3): a news report of 22 sentences, numbered 3 to 24 in the paper.</summary>
public class PaperExampleTests
{
    // The sentences as numbers for their content words, in order of first occurrence: enough to make the paper's graph by its own formula.
    private static readonly int[][] Sentences =
    [
        [0, 1, 2],
        [3, 4, 5],
        [6, 4, 7, 8, 9, 10],
        [11, 12],
        [13, 14, 15],
        [16, 17, 9, 18, 19],
        [6, 4, 20, 21, 9, 18, 22, 23, 24, 25, 26, 27, 28, 10, 29, 30, 31, 32, 33, 30, 34],
        [35, 36, 37, 38, 31, 39, 40, 41, 42, 40],
        [43, 44, 23, 24, 45, 46, 47, 48, 49, 50, 51, 52, 53],
        [47, 48, 54, 55, 56, 57, 58, 4, 59],
        [60, 61, 62, 63, 55, 64, 65, 66, 56, 67, 68, 69, 16, 17],
        [70, 35, 4, 71, 72, 73, 74, 6, 53, 75],
        [76, 6, 77, 78, 79, 80, 81, 82, 22, 83, 84, 85, 86, 87, 69, 88, 68, 28, 89, 90, 91, 92, 68, 37, 16, 17],
        [76, 93, 94, 95, 96, 90, 91, 48, 4, 97, 98, 99, 40, 100, 101, 102, 32, 93, 103, 77, 35],
        [93, 94, 104, 105, 106, 107, 90, 91, 108, 109, 110, 111, 112, 22],
        [113, 31, 13, 4, 114, 115, 116, 113, 37, 31, 117, 118, 90, 91, 28, 10],
        [119, 120],
        [95, 96, 85, 10, 32, 33, 121, 53, 122, 75],
        [53, 123, 124, 125, 70, 35, 126, 127, 128, 129, 130, 10],
        [54, 131, 132, 133, 134, 135, 136, 137, 40, 31, 138, 139],
        [124, 140, 141, 35, 142, 143, 35, 144, 145, 123],
        [146, 147, 148, 149, 123, 150, 151, 152, 153, 10, 154, 155],
    ];

    [Test]
    public void The_four_sentences_of_the_paper_come_out()
    {
        SentenceTermMatrix matrix = Matrices.Create(Sentences);
        double[] literal = new double[Sentences.Length];
        PageRank.Run(DenseGraph.Overlap(matrix), default, new WalkSettings(0.85), literal, default);
        Assert.That(TopFour(literal), Is.EquivalentTo(new[] { 9, 15, 16, 18 }));
        Assert.That(TopFour(Matrices.Scores(TextRank.Classic, matrix)), Is.EquivalentTo(new[] { 9, 15, 16, 18 }));
    }

    private static IEnumerable<int> TopFour(double[] scores) => ScoreOrder.Descending(scores).Take(4).Select(i => i + 3);
}
