using Summarizer.Ranking;
using Summarizer.Terms;
using Summarizer.Text;

namespace Summarizer;

/// <summary>
/// Edmundson (1969): the weighted sum of four clues: cue words (bonus and stigma), key words (frequent terms), the title's words, and the place of a sentence.
/// </summary>
/// <remarks>
/// Each clue is scaled to at most 1 over the document, then weighted. As in the paper's best combination cue, title and location count and key does not. A bonus word adds 1
/// and a stigma word takes 1; location counts 1 for the first and the last paragraph and 1 for the first or last sentence of a paragraph; with a
/// text in one piece, its first and last tenth stand for the paragraphs. O(tokens).
/// </remarks>
public sealed class Edmundson : ISentenceRanker
{
    /// <inheritdoc/>
    public string Name => "edmundson";

    /// <summary>Weight of cue words, a1 of the paper.</summary>
    /// <value>Default 1; finite.</value>
    /// <exception cref="ArgumentOutOfRangeException">Not finite.</exception>
    public double CueWeight { get; init => field = Finite(value, nameof(CueWeight)); } = 1;

    /// <summary>Weight of key words, a2 of the paper.</summary>
    /// <value>Default 0; finite.</value>
    /// <exception cref="ArgumentOutOfRangeException">Not finite.</exception>
    public double KeyWeight { get; init => field = Finite(value, nameof(KeyWeight)); }

    /// <summary>Weight of the title's words, a3 of the paper.</summary>
    /// <value>Default 1; finite.</value>
    /// <exception cref="ArgumentOutOfRangeException">Not finite.</exception>
    public double TitleWeight { get; init => field = Finite(value, nameof(TitleWeight)); } = 1;

    /// <summary>Weight of the place, a4 of the paper.</summary>
    /// <value>Default 1; finite.</value>
    /// <exception cref="ArgumentOutOfRangeException">Not finite.</exception>
    public double LocationWeight { get; init => field = Finite(value, nameof(LocationWeight)); } = 1;

    /// <summary>Lower-case words that speak for a sentence.</summary>
    /// <value>Default a short English list.</value>
    public IReadOnlySet<string> BonusWords { get; init => field = value ?? throw new ArgumentNullException(nameof(BonusWords)); } = new HashSet<string>(StringComparer.Ordinal)
    {
        "conclude", "concludes", "concluded", "conclusion", "conclusions", "show", "shows", "showed", "shown", "find", "found", "finding", "findings", "propose",
        "proposed", "result", "results", "significant", "significantly", "important", "importantly", "key", "main", "mainly", "major", "summary", "overall", "best",
        "greatest", "aim", "aims", "goal", "purpose", "announced", "reveal", "reveals", "revealed", "demonstrate", "demonstrates", "demonstrated",
    };

    /// <summary>Lower-case words that speak against a sentence.</summary>
    /// <value>Default a short English list.</value>
    public IReadOnlySet<string> StigmaWords { get; init => field = value ?? throw new ArgumentNullException(nameof(StigmaWords)); } = new HashSet<string>(StringComparer.Ordinal)
    {
        "hardly", "impossible", "perhaps", "maybe", "anyway", "incidentally", "example", "instance", "unclear", "unlikely", "reportedly", "table", "figure", "fig",
        "appendix", "footnote", "thanks", "sorry",
    };

    /// <inheritdoc/>
    public RankingDiagnostics Rank(RankingContext context, Span<double> scores, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(context);
        scores.Clear();
        double[] clue = new double[scores.Length];
        for (int row = 0; row < clue.Length; row++)
        {
            if ((row & 0xFFF) == 0) cancellationToken.ThrowIfCancellationRequested();
            clue[row] = Cues(context, row);
        }

        AddScaled(clue, CueWeight, scores);
        AddScaled(Keys(context.Matrix), KeyWeight, scores);
        for (int row = 0; row < clue.Length; row++) clue[row] = TitleWords(context, row);
        AddScaled(clue, TitleWeight, scores);
        AddScaled(Locations(context, clue), LocationWeight, scores);
        return RankingDiagnostics.Direct;
    }

    private int Cues(RankingContext context, int row)
    {
        Document document = context.Document;
        int sum = 0;
        foreach (Token token in document.TokensOf(context.Rows[row]))
        {
            if (token.Kind != TokenKind.Word) continue;
            string word = token.Span.Slice(document.Text).ToString().ToLowerInvariant();
            if (BonusWords.Contains(word)) sum++;
            else if (StigmaWords.Contains(word)) sum--;
        }

        return sum;
    }

    private static double[] Keys(SentenceTermMatrix matrix)
    {
        double[] probabilities = TermProbabilities.Of(matrix), keys = new double[matrix.RowCount];
        for (int row = 0; row < keys.Length; row++)
            for (int k = 0; k < matrix.RowTerms(row).Length; k++) keys[row] += matrix.RowCounts(row)[k] * probabilities[matrix.RowTerms(row)[k]];
        return keys;
    }

    private static int TitleWords(RankingContext context, int row)
    {
        ReadOnlySpan<int> terms = context.Matrix.RowTerms(row);
        int common = 0;
        foreach (int term in context.TitleTerms) if (terms.BinarySearch(term) >= 0) common++;
        return common;
    }

    private static double[] Locations(RankingContext context, double[] locations)
    {
        int n = locations.Length;
        if (n == 0) return locations;
        int first = context.Sentence(0).Paragraph, last = context.Sentence(n - 1).Paragraph;
        int tenth = (n + 9) / 10;
        for (int row = 0; row < n; row++)
        {
            int paragraph = context.Sentence(row).Paragraph;
            bool opens = row == 0 || context.Sentence(row - 1).Paragraph != paragraph, closes = row == n - 1 || context.Sentence(row + 1).Paragraph != paragraph;
            bool outer = first == last ? row < tenth || row >= n - tenth : paragraph == first || paragraph == last;
            locations[row] = (outer ? 1 : 0) + (opens || closes ? 1 : 0);
        }

        return locations;
    }

    private static void AddScaled(double[] clue, double weight, Span<double> scores)
    {
        double most = 0;
        foreach (double value in clue) most = Math.Max(most, Math.Abs(value));
        for (int row = 0; row < clue.Length && most > 0; row++) scores[row] += weight * clue[row] / most;
    }

    private static double Finite(double value, string name) =>
        double.IsFinite(value) ? value : throw new ArgumentOutOfRangeException(name, value, $"{name} must be finite.");
}
