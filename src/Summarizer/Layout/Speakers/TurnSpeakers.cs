using Summarizer.Text;

namespace Summarizer.Layout.Speakers;

/// <summary>Who says each sentence of a conversation.</summary>
internal static class TurnSpeakers
{
    /// <summary>
    /// The name before each sentence, as a span of the text; empty where nobody is named. A turn goes on to the next label or heading; what stands in paragraphs of its own behind the last turn belongs to
    /// it only where other turns have several paragraphs too.
    /// </summary>
    /// <returns><c>null</c> where there are no labels.</returns>
    public static TextSpan[]? Of(Document document)
    {
        ReadOnlySpan<Sentence> sentences = document.Sentences;
        int last = sentences.Length - 1;
        while (last >= 0 && sentences[last].Kind != SentenceKind.Speaker) last--;
        if (last < 0) return null;
        TextSpan[] speakers = new TextSpan[sentences.Length];
        TextSpan name = default;
        int paragraph = -1; // of the first words of the turn at hand
        bool severalParagraphs = false;
        for (int i = 0; i < sentences.Length; i++)
        {
            ref readonly Sentence s = ref sentences[i];
            if (s.Kind == SentenceKind.Speaker)
            {
                (name, paragraph) = (NameOf(document.Text, s.Span.Start), -1);
                continue;
            }

            if (paragraph < 0) paragraph = s.Paragraph;
            if (s.Kind is SentenceKind.Heading or SentenceKind.Title || (i > last && s.Paragraph > paragraph && !severalParagraphs)) name = default;
            severalParagraphs |= i < last && name.Length > 0 && s.Paragraph > paragraph;
            speakers[i] = name;
        }

        return speakers;
    }

    private static TextSpan NameOf(string text, int start)
    {
        bool found = LabelReader.TryRead(text, start, out SpeakerLabel label) || LabelReader.TryReadQuestion(text, start, out label);
        return found ? label.Name : default;
    }
}
