using Summarizer.Ranking;
using Summarizer.Text;

namespace Summarizer.Selection.Coherence;

/// <summary>
/// What the candidate sentences need around them, told by their openings, quotation marks and form. Each is looked at when it is asked for, once: O(its tokens and those of the sentence before).
/// </summary>
internal sealed class SentenceNeeds(RankingContext context)
{
    private readonly Need[] _needs = new Need[context.Rows.Length];

    /// <summary>What a row needs.</summary>
    public Need Of(int row)
    {
        if (_needs[row] == 0) _needs[row] = Read(row) | Need.Known;
        return _needs[row] & ~Need.Known;
    }

    /// <summary>Whether the candidate before a row is the sentence before it, in the same text.</summary>
    public bool FollowsOn(int row) =>
        row > 0 && context.Rows[row] == context.Rows[row - 1] + 1 && context.Sentence(row).Source == context.Sentence(row - 1).Source;

    /// <summary>The noun of a description that needs an introduction, as the hash of its term.</summary>
    public ulong DescribedBy(int row) => Descriptions.NounOf(context, row);

    private Need Read(int row)
    {
        if (Fragments.IsFragment(context, row)) return Need.Unfit;
        Need need = Quotations.Read(context, row, FollowsOn(row), row + 1 < _needs.Length && FollowsOn(row + 1));
        if (need == Need.Unfit || IsFirst(row) || OpensTurn(row)) return need & ~Need.Previous;
        if (context.HasSeveralTexts) return need; // what several texts speak of is known: "it" is the thing they are about
        if (Openings.LeanBack(context, row)) need |= Need.Previous;
        else if (FollowsOn(row) && Descriptions.PointsBack(context, row)) need |= Need.Introduction;
        return need;
    }

    /// <summary>Whether a row is the first sentence of its text: what stands before it can then not be missed.</summary>
    private bool IsFirst(int row)
    {
        int sentence = context.Rows[row];
        return sentence == 0 || context.Document.Sentences[sentence].Source != context.Document.Sentences[sentence - 1].Source;
    }

    /// <summary>Whether a row opens a turn of a conversation: what it answers is not said in it whatever its first word is.</summary>
    private bool OpensTurn(int row) => context.Rows[row] is > 0 and int sentence && context.Document.Sentences[sentence - 1].Kind == SentenceKind.Speaker;
}
