using Summarizer.Text;

namespace Summarizer.Segmentation;

/// <summary>The growing lists of an analysis, kept by each thread for its next one.</summary>
internal sealed class AnalysisBuffers
{
    private const int MostTokensKept = 1 << 15;
    private const int CharactersPerToken = 5;
    private const int CharactersPerSentence = 80;

    [ThreadStatic]
    private static AnalysisBuffers? s_kept;

    private AnalysisBuffers(int tokens, int sentences) => (Tokens, Sentences) = (new List<Token>(tokens), new List<TextSpan>(sentences));

    public List<Token> Tokens { get; }

    public List<TextSpan> Sentences { get; }

    /// <summary>The thread's buffers, empty; new ones when they are in use, as when a splitter of the caller's own analyzes a text itself.</summary>
    public static AnalysisBuffers Take(int textLength)
    {
        AnalysisBuffers? kept = s_kept;
        s_kept = null;
        return kept ?? new AnalysisBuffers((textLength / CharactersPerToken) + 16, (textLength / CharactersPerSentence) + 16);
    }

    /// <summary>Ends the use of the buffers: the tokens, copied where the buffers are small and kept, handed over where they are large.</summary>
    public List<Token> GiveBack()
    {
        if (Tokens.Capacity > MostTokensKept || Sentences.Capacity > MostTokensKept) return Tokens;
        List<Token> tokens = [.. Tokens];
        Tokens.Clear();
        Sentences.Clear();
        s_kept = this;
        return tokens;
    }
}
