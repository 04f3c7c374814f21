using System.Buffers;
using System.Runtime.InteropServices;
using Summarizer.Languages;
using Summarizer.Text;

namespace Summarizer.Terms;

/// <summary>Turns the tokens of candidate sentences into terms and counts them, in one pass. Storage is pooled: dispose it.</summary>
/// <remarks>
/// Words become terms (folded, stop words out, stemmed). Where a script has no spaces, a run of it becomes its pairs of neighbouring
/// characters, a lone character itself. Terms are numbered by first occurrence.
/// </remarks>
internal sealed class SentenceTermMatrixBuilder(Document document, LanguageProfile language) : IDisposable
{
    private readonly Vocabulary _vocabulary = Vocabulary.Take(language);
    private TermState[] _states = ArrayPool<TermState>.Shared.Rent(Math.Clamp(document.Tokens.Length / 4, 256, 1 << 14));
    private int[] _terms = ArrayPool<int>.Shared.Rent(Math.Max(256, document.Tokens.Length));
    private int[] _counts = ArrayPool<int>.Shared.Rent(Math.Max(256, document.Tokens.Length));
    private int _stateCount;
    private int _nonZeroCount;
    private int _rowStart;
    private int _rowLength;

    /// <summary>Builds the matrix of the given sentences; O(tokens).</summary>
    /// <param name="rows">Indices of sentences, ascending.</param>
    /// <param name="cancellationToken">Checked every few thousand sentences.</param>
    public SentenceTermMatrix Build(ReadOnlySpan<int> rows, CancellationToken cancellationToken = default)
    {
        int[] rowStarts = new int[rows.Length + 1];
        int[] lengths = new int[rows.Length];
        for (int r = 0; r < rows.Length; r++)
        {
            if ((r & 0xFFF) == 0) cancellationToken.ThrowIfCancellationRequested();
            _rowStart = _nonZeroCount;
            _rowLength = 0;
            ReadRow(document.Sentences[rows[r]]);
            SortRow();
            lengths[r] = _rowLength;
            rowStarts[r + 1] = _nonZeroCount;
        }

        int[] frequencies = new int[Math.Max(0, _stateCount - 1)];
        for (int t = 0; t < frequencies.Length; t++) frequencies[t] = _states[t + 1].Rows;
        return new SentenceTermMatrix(rowStarts, _terms.AsSpan(0, _nonZeroCount).ToArray(), _counts.AsSpan(0, _nonZeroCount).ToArray(), lengths, frequencies);
    }

    /// <summary>Distinct ids, ascending, of the terms of another document that occur in the matrix.</summary>
    public int[] Lookup(Document other)
    {
        SortedSet<int> found = [];
        for (int t = 0; t < other.Tokens.Length; t++)
        {
            if (!other.Terms.IsEmpty && other.Terms[t] is { } given)
            {
                found.Add(_vocabulary.FindTerm(given));
                continue;
            }

            if (other.Tokens[t].Kind != TokenKind.Word) continue;
            TextSpan span = other.Tokens[t].Span;
            if (!UnspacedScripts.IsAt(other.Text, span.Start))
            {
                found.Add(_vocabulary.FindWord(span.Slice(other.Text)));
                continue;
            }

            foreach (TextSpan pair in Pairs(other.Text, RunEnd(other, ref t, other.Tokens.Length), span.Start)) found.Add(_vocabulary.FindWord(pair.Slice(other.Text)));
        }

        found.Remove(Vocabulary.None);
        return [.. found];
    }

    public void Dispose()
    {
        _vocabulary.Dispose();
        ArrayPool<TermState>.Shared.Return(_states);
        ArrayPool<int>.Shared.Return(_terms);
        ArrayPool<int>.Shared.Return(_counts);
        (_states, _terms, _counts) = ([], [], []);
    }

    private void ReadRow(Sentence sentence)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        ReadOnlySpan<string?> given = document.Terms;
        string text = document.Text;
        int end = sentence.FirstToken + sentence.TokenCount;
        for (int t = sentence.FirstToken; t < end; t++)
        {
            if (!given.IsEmpty && given[t] is { } term)
            {
                Count(_vocabulary.InternTerm(term));
                continue;
            }

            if (tokens[t].Kind != TokenKind.Word) continue;
            TextSpan span = tokens[t].Span;
            if (!UnspacedScripts.IsAt(text, span.Start))
            {
                Count(_vocabulary.InternWord(text, span.Start, span.Length));
                continue;
            }

            foreach (TextSpan pair in Pairs(text, RunEnd(document, ref t, end), span.Start)) Count(_vocabulary.InternWord(text, pair.Start, pair.Length));
        }
    }

    /// <summary>End of the run of unspaced script that begins with token <paramref name="t"/>; moves t to the run's last token.</summary>
    private static int RunEnd(Document document, ref int t, int end)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        while (t + 1 < end && tokens[t + 1].Kind == TokenKind.Word && tokens[t + 1].Span.Start == tokens[t].Span.End
            && UnspacedScripts.IsAt(document.Text, tokens[t + 1].Span.Start)
            && (document.Terms.IsEmpty || document.Terms[t + 1] is null)) t++;
        return tokens[t].Span.End;
    }

    private static CharacterPairs Pairs(string text, int end, int start) => new(text, start, end);

    // Half of all words are stop words and a few repeat, without a pattern: so all three cases take one way, and a stop word writes where the next new term will.
    private void Count(int term)
    {
        while (term + 1 >= _stateCount) AddState();
        if (_nonZeroCount == Math.Min(_terms.Length, _counts.Length)) GrowPairs();
        ref TermState state = ref _states[term + 1];
        int next = _nonZeroCount, before = state.Position, isNew = (int)((uint)(before - _rowStart) >> 31);
        int position = Math.Min(before + ((next - before) & -isNew), next);
        _terms[next] = term;
        _counts[position] = (_counts[position] & (isNew - 1)) + 1;
        state.Position = before + ((next - before) & -isNew);
        state.Rows += isNew;
        _nonZeroCount = next + isNew;
        _rowLength += (int)((uint)~term >> 31);
    }

    private void AddState()
    {
        if (_stateCount == _states.Length) _states = Grow(_states, _stateCount);
        // The first is that of stop words, which are never new.
        _states[_stateCount] = new TermState { Position = _stateCount == 0 ? int.MaxValue : -1 };
        _stateCount++;
    }

    private void GrowPairs()
    {
        _terms = Grow(_terms, _nonZeroCount);
        _counts = Grow(_counts, _nonZeroCount);
    }

    private static T[] Grow<T>(T[] array, int used)
    {
        T[] larger = ArrayPool<T>.Shared.Rent(checked(array.Length * 2));
        array.AsSpan(0, used).CopyTo(larger);
        ArrayPool<T>.Shared.Return(array);
        return larger;
    }

    private void SortRow()
    {
        Span<int> terms = _terms.AsSpan(_rowStart, _nonZeroCount - _rowStart), counts = _counts.AsSpan(_rowStart, terms.Length);
        if (terms.Length > 64)
        {
            terms.Sort(counts);
            return;
        }

        for (int i = 1; i < terms.Length; i++)
        {
            int term = terms[i], count = counts[i], j = i - 1;
            for (; j >= 0 && terms[j] > term; j--) (terms[j + 1], counts[j + 1]) = (terms[j], counts[j]);
            (terms[j + 1], counts[j + 1]) = (term, count);
        }
    }

    [StructLayout(LayoutKind.Auto)]
    private struct TermState
    {
        public int Position;
        public int Rows;
    }
}
