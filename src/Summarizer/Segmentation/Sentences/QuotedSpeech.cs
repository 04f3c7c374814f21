namespace Summarizer.Segmentation.Sentences;

/// <summary>Tells whether a sentence goes on after quoted speech where words are not spaced: a Japanese particle, a Chinese verb of speech with its subject, a Chinese connective.</summary>
internal static class QuotedSpeech
{
    private const int LongestSubject = 4; // code units before the verb
    private const string Particles = "\u3068\u3063\u306a\u306e\u304c\u3092\u306b\u306f\u3067\u3082\u3084";
    private const string Connectives = "\u7136\u63a5\u968f\u96a8\u4fbf\u5c31\u53c8\u5e76\u4e26\u800c"; // then, next, thereupon, again, and
    private const string VerbsOfSpeech = "\u8bf4\u8aaa\u9053\u95ee\u554f\u558a\u7b54";

    /// <summary>Whether what stands at <paramref name="at"/>, right after the closing quotation mark, belongs to the same sentence.</summary>
    public static bool GoesOn(ReadOnlySpan<char> text, int at)
    {
        if (Particles.Contains(text[at]) || Connectives.Contains(text[at])) return true;
        ReadOnlySpan<char> start = text.Slice(at, Math.Min(LongestSubject + 1, text.Length - at));
        foreach (char c in start)
        {
            if (VerbsOfSpeech.Contains(c)) return true;
            if (!char.IsLetter(c)) return false;
        }

        return false;
    }
}
