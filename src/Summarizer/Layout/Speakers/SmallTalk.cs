using Summarizer.Languages;
using Summarizer.Text;

namespace Summarizer.Layout.Speakers;

/// <summary>
/// Marks what is said without telling anything: greetings, thanks, back-channels and, in a conversation, turns of function words alone and short questions, whose answers tell more. Marked units are never
/// chosen while there are others.
/// </summary>
internal static class SmallTalk
{
    private const int FewestTelling = 2;  // words of a turn that are neither function words nor small talk
    private const int ShortQuestion = 9;  // tokens

    public static void Mark(Document document, Span<Sentence> sentences, LanguageProfile language)
    {
        bool isConversation = false, othersLeft = false;
        foreach (ref readonly Sentence s in sentences) isConversation |= s.Kind == SentenceKind.Speaker;
        List<int> marked = [];
        for (int i = 0; i < sentences.Length; i++)
        {
            if (sentences[i].Kind != SentenceKind.Prose) continue;
            ReadOnlySpan<Token> tokens = document.Tokens.Slice(sentences[i].FirstToken, sentences[i].TokenCount);
            bool saysNothing = language.Talk.IsSmallTalk(document.Text, tokens, language)
                || (isConversation && (language.Talk.CountTelling(document.Text, tokens, language) < FewestTelling || (tokens.Length <= ShortQuestion && document.Text[sentences[i].Span.End - 1] is '?' or '\uff1f')));
            if (saysNothing) marked.Add(i);
            else othersLeft = true;
        }

        if (!othersLeft) return;
        foreach (int i in marked) sentences[i] = sentences[i] with { Kind = SentenceKind.Boilerplate };
    }
}
