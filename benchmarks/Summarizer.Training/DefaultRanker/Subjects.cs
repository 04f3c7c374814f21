using Summarizer.Ranking;
using Summarizer.Text;

namespace Summarizer.Training.DefaultRanker;

/// <summary>Words that may name what a text is about.</summary>
internal static class Subjects
{
    private const int Shortest = 5; // letters; shorter words seldom do

    /// <summary>Those of a sentence, in lower case and in its order.</summary>
    public static IEnumerable<string> Of(RankingContext ranking, int row)
    {
        int sentence = ranking.Rows[row];
        foreach (Token token in ranking.Document.TokensOf(sentence).ToArray())
        {
            if (token.Kind != TokenKind.Word || token.Span.Length < Shortest) continue;
            string word = token.Span.Slice(ranking.Document.Text).ToString().ToLowerInvariant();
            if (!ranking.Language.IsStopWord(word)) yield return word;
        }
    }
}
