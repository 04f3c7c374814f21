using Summarizer.Terms;

namespace Summarizer.Keyphrases;

/// <summary>
/// Scores candidates: e to the power of a weighted sum of how often and how early they stand, how many words they have, whether they are names, and the ranks of their
/// words. What a length, a name or an early place is worth changes smoothly with the length of the text and its share of names: abstracts are keyed by terms of two or
/// three words, long papers by what they repeat, news by names and single nouns.
/// </summary>
/// <remarks>The weights were fitted to keyphrases that people chose in scientific texts and news; docs/notes/keyphrases.md has the figures.</remarks>
internal sealed class PhraseScore
{
    private readonly WordSequence _words;
    private readonly double[] _ranks;
    private readonly double _length, _names;

    /// <param name="words">The words of the text.</param>
    /// <param name="ranks">The rank of each term, summing to 1.</param>
    public PhraseScore(WordSequence words, double[] ranks)
    {
        _words = words;
        _ranks = ranks;
        _length = Math.Clamp(PortableMath.Log((words.Length + 1) / 150.0) / 4, 0, 1.2);
        _names = (double)words.Words.Count(static w => w.Role == WordRole.Name) / Math.Max(1, words.Words.Count);
    }

    public double Of(Candidate candidate)
    {
        double rank = 0, letters = 0;
        int words = 0, general = 0, names = 0;
        for (int i = candidate.Start; i < candidate.End; i++)
        {
            WordOccurrence word = _words.Words[i];
            if (word.Role == WordRole.Link) continue;
            words++;
            rank += _ranks[word.Term];
            letters += word.Span.Length;
            if (word.IsGeneral) general++;
            if (word.Role == WordRole.Name) names++;
        }

        double name = (double)names / words;
        double sum = (0.461 * PortableMath.Log(candidate.Occurrences))
            + ((0.596 - (0.404 * _length)) * PortableMath.Log(1 + candidate.Alone))
            - ((0.412 + (0.055 * _length)) * PortableMath.Log(1 + (_words.Words[candidate.Start].Position / 20.0)))
            + ((0.731 + (0.309 * _length) - (3.667 * _names)) * name)
            + (0.222 * PortableMath.Log((rank * _words.TermCount / words) + 1e-3))
            - (0.820 * general / words)
            + ((0.224 + (1.087 * _length)) * PortableMath.Log(letters / words));
        if (words == 1) sum += -1.305 - (0.570 * _length) + (3.787 * _names) + (0.524 * name);
        if (words == 3) sum += 0.108 + (0.336 * _length);
        if (words > 3) sum += (-0.242 + (0.434 * _length)) * (words - 3);
        if (words < candidate.Length) sum -= 1.137;
        return PortableMath.Exp(sum);
    }
}
