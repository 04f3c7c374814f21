using Summarizer.Evaluation.Rouge;

namespace Summarizer.Evaluation.Keyphrases;

/// <summary>F1 of the first k keyphrases, compared after lower-casing and, for English, stemming; a phrase counts once.</summary>
public static class KeyphraseScorer
{
    /// <summary>Precision over the phrases given (at most <paramref name="count"/>), recall over the distinct expected ones.</summary>
    /// <param name="phrases">Best first.</param>
    /// <param name="expected">What people chose.</param>
    /// <param name="count">k, at least 1.</param>
    /// <param name="language">BCP 47 tag.</param>
    public static RougeScore Score(IEnumerable<string> phrases, IEnumerable<string> expected, int count, string language)
    {
        ArgumentNullException.ThrowIfNull(phrases);
        ArgumentNullException.ThrowIfNull(expected);
        HashSet<string> wanted = [.. expected.Select(p => Normalize(p, language)).Where(static p => p.Length > 0)];
        string[] given = [.. phrases.Select(p => Normalize(p, language)).Where(static p => p.Length > 0).Distinct().Take(count)];
        return RougeScore.Of(given.Count(wanted.Contains), given.Length, wanted.Count);
    }

    private static string Normalize(string phrase, string language) => string.Join(' ', RougeTokenizer.Tokenize(phrase, language));
}
