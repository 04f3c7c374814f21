using Summarizer.Evaluation.Runs;

namespace Summarizer.Evaluation.Readability;

/// <summary>
/// Counts what keeps the sentences of a summary from standing without the text around them. Judged by lists of its own, on the surface, so that it can be held against
/// any system; back-pointing descriptions and openers are counted in the languages that have a list.
/// </summary>
public static class ReadabilityScorer
{
    private const int FragmentLength = 6; // words

    /// <summary>Counts the defects of a summary; O(its characters).</summary>
    /// <param name="summary">The summary. Where <see cref="EvaluatedSummary.Before"/> is unknown, only fragments and quotation marks are counted.</param>
    /// <param name="language">BCP 47 tag of its language.</param>
    public static ReadabilityCounts Of(EvaluatedSummary summary, string language)
    {
        ArgumentNullException.ThrowIfNull(summary);
        ArgumentNullException.ThrowIfNull(language);
        OpenerList openers = OpenerList.For(language);
        ReadabilityCounts counts = new(summary.Sentences.Count, 0, 0, 0, 0);
        bool isOpen = false;
        for (int i = 0; i < summary.Sentences.Count; i++)
        {
            string sentence = summary.Sentences[i];
            string? before = i < summary.Before.Count ? summary.Before[i] : null;
            bool opens = before is not null && openers.OpensWith(sentence);
            bool pointsBack = before is not null && !opens && BackPointer.Points(sentence, before, summary.Sentences.Take(i), language);

            // A quotation may run on from a sentence to the next one of the text; what is open where the next one is missing stays so.
            bool followsOn = i > 0 && i < summary.Before.Count && before is null;
            bool isOrphaned = isOpen && !followsOn;
            isOpen = HasOddMarks(sentence) != (isOpen && followsOn);
            counts = counts.Plus(new(0, opens ? 1 : 0, pointsBack ? 1 : 0, CountWords(sentence) < FragmentLength ? 1 : 0, isOrphaned ? 1 : 0));
        }

        return isOpen ? counts.Plus(new(0, 0, 0, 0, 1)) : counts;
    }

    /// <summary>Pieces between white space that have a letter or digit; characters of scripts without spaces each.</summary>
    private static int CountWords(string sentence)
    {
        int words = 0;
        bool inWord = false;
        foreach (char c in sentence)
        {
            bool isAlone = c is (>= '\u3040' and <= '\u30ff') or (>= '\u3400' and <= '\u9fff') or (>= '\u0e00' and <= '\u0e4f');
            if (isAlone || (char.IsLetterOrDigit(c) && !inWord)) words++;
            inWord = !isAlone && (char.IsLetterOrDigit(c) || (inWord && !char.IsWhiteSpace(c)));
        }

        return words;
    }

    /// <summary>Whether the quotation marks of a kind do not pair.</summary>
    private static bool HasOddMarks(string sentence)
    {
        int straight = 0, curly = 0, angled = 0;
        foreach (char c in sentence)
        {
            if (c == '"') straight++;
            else if (c is '\u201e' or '\u201c' or '\u201d') curly++;
            else if (c is '\u00ab' or '\u00bb') angled++;
        }

        return ((straight | curly | angled) & 1) != 0;
    }
}
