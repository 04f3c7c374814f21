using Summarizer.Languages;
using Summarizer.Segmentation;
using Summarizer.Text;

namespace Summarizer.Selection;

/// <summary>
/// Keeps sentences that hang on the one before them from standing alone: takes that one too where it still fits, otherwise bars the sentence and has the
/// selection made again. A few rounds, each as costly as a selection.
/// </summary>
internal sealed class CoherenceGuard(SelectionContext context, bool[] eligible)
{
    private const int MostRounds = 8;
    private const int LongestOpener = 24;

    /// <param name="chosen">The chosen rows; changed.</param>
    /// <param name="choose">Chooses again, into the emptied list.</param>
    public void Guard(List<int> chosen, Action choose)
    {
        int[] first = [.. chosen];
        for (int round = 0; round < MostRounds; round++)
        {
            HashSet<int> taken = [.. chosen];
            bool barred = false;
            foreach (int row in chosen.ToArray())
            {
                if (!Hangs(row, taken) || TryTakeBefore(row, chosen, taken)) continue;
                eligible[row] = false;
                context.Reject(row, SelectionDecision.Dangling);
                barred = true;
            }

            if (!barred) return;
            chosen.Clear();
            if (Array.Exists(eligible, static e => e)) choose();
        }

        HashSet<int> last = [.. chosen];
        chosen.RemoveAll(row => Hangs(row, last));

        // A summary is never empty: with nothing that stands alone, the first choice stays.
        if (chosen.Count == 0) chosen.AddRange(first);
    }

    /// <summary>Whether a row opens with a pronoun or connective while the sentence before it, in the same text, is not taken.</summary>
    private bool Hangs(int row, HashSet<int> taken) => row > 0 && !taken.Contains(row - 1) && IsNext(row) && OpensDependent(row);

    private bool IsNext(int row) =>
        context.Ranking.Rows[row] == context.Ranking.Rows[row - 1] + 1 && context.Ranking.Sentence(row).Source == context.Ranking.Sentence(row - 1).Source;

    private bool OpensDependent(int row)
    {
        Document document = context.Ranking.Document;
        Sentence sentence = context.Ranking.Sentence(row);
        Span<char> folded = stackalloc char[LongestOpener];
        for (int t = sentence.FirstToken; t < sentence.FirstToken + sentence.TokenCount; t++)
        {
            Token token = document.Tokens[t];
            if (token.Kind == TokenKind.Symbol) continue;
            if (!document.PartsOfSpeech.IsEmpty && document.PartsOfSpeech[t] == PartOfSpeech.Pronoun) return true;
            if (token.Span.Length > LongestOpener) return false;
            int length = TermNormalizer.Fold(token.Span.Slice(document.Text), context.Ranking.Language.HasDotlessI, folded);
            return context.Ranking.Language.IsOpener(folded[..length]);
        }

        return false;
    }

    private bool TryTakeBefore(int row, List<int> chosen, HashSet<int> taken)
    {
        int before = row - 1;
        if (!eligible[before] || OpensDependent(before)) return false;
        long left = context.Budget;
        foreach (int c in chosen) left -= context.Cost(c);
        left -= (long)context.JoinCost * chosen.Count;
        if (context.Cost(before) > left) return false;
        taken.Add(before);
        chosen.Add(before);
        return true;
    }
}
