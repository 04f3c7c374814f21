using Summarizer.Languages;
using Summarizer.Text;

namespace Summarizer.Layout.Speakers;

/// <summary>
/// Finds the turns of a conversation and cuts their labels off: each becomes a sentence of its own of the kind <see cref="SentenceKind.Speaker"/>. What looks like a label is one only if the text
/// bears it out, for "Note:" and "Price:" look like names.
/// </summary>
internal static class SpeakerTurns
{
    private const int FewestLabels = 2;
    private const int FewestNames = 3;       // of labels that are nothing but a name and a colon
    private const int OftenEnough = 3;       // two names that often are a conversation though their turns have many lines
    private const int FewTokens = 4;         // too few to stand alone
    private const int LeastSpoken = 5;       // one turn in so many asks, or says I or you

    /// <summary>The sentences with labels cut off; the same array where the text is no conversation.</summary>
    public static Sentence[] Split(Document document, LanguageProfile language, CancellationToken cancellationToken)
    {
        (List<SpeakerLabel> found, int lines) = Find(document, cancellationToken);
        if (found.Count < FewestLabels) return document.Sentences.ToArray();
        HashSet<LabelForm> forms = FormsBorneOut(document, language, found, lines);
        if (forms.Count == 0) return document.Sentences.ToArray();
        HashSet<string> names = forms.Contains(LabelForm.Name) ? NamesBorneOut(document.Text, found) : [];
        List<SpeakerLabel> labels = found.FindAll(l => forms.Contains(l.Form) && (l.Form != LabelForm.Name || names.Contains(l.Name.Slice(document.Text).ToString())));
        return JoinShort(document, language, Cut(document, labels));
    }

    /// <summary>All that looks like a label, and how many lines there are.</summary>
    private static (List<SpeakerLabel> Labels, int Lines) Find(Document document, CancellationToken cancellationToken)
    {
        List<SpeakerLabel> labels = [];
        ReadOnlySpan<char> text = document.Text;
        int lines = 0, lastEnd = 0, index = 0;
        foreach (ref readonly Sentence sentence in document.Sentences)
        {
            if ((index++ & 0xFFF) == 0) cancellationToken.ThrowIfCancellationRequested();
            int start = sentence.Span.Start, end = sentence.Span.End;
            bool opensLine = lastEnd == 0 || text[lastEnd..start].ContainsAny('\n', '\r');
            lastEnd = end;
            if (opensLine)
            {
                lines++;
                if (LabelReader.TryRead(text, start, out SpeakerLabel label) && label.Span.End <= end) labels.Add(label);
            }

            if (LabelReader.TryReadQuestion(text, start, out SpeakerLabel question) && (labels.Count == 0 || labels[^1].Span.Start != start)) labels.Add(question);
            for (int i = start; text[i..end].IndexOf('\n') is int next and >= 0;)
            {
                i += next + 1;
                while (i < end && char.IsWhiteSpace(text[i])) i++;
                if (i >= end) break;
                lines++;
                if (LabelReader.TryRead(text, i, out SpeakerLabel label) && label.Span.End <= end) labels.Add(label);
            }
        }

        return (labels, lines);
    }

    private static HashSet<LabelForm> FormsBorneOut(Document document, LanguageProfile language, List<SpeakerLabel> labels, int lines)
    {
        string text = document.Text;
        HashSet<LabelForm> forms = [];
        if (labels.Count(static l => l.Form == LabelForm.Marked) >= FewestLabels) forms.Add(LabelForm.Marked);
        AddTimed(text, labels, forms);
        if (labels.Count(l => l.Form == LabelForm.Question) is >= FewestLabels and int asked && IsExamination(text, labels, asked)) forms.Add(LabelForm.Question);
        if (IsConversation(text, language, labels, lines)) forms.Add(LabelForm.Name);
        return forms;
    }

    /// <summary>Times tell much: with names behind most of them they stand in a chat, without any name in a transcript. A name alone behind a time may be a point of an agenda; one that comes back is not.</summary>
    private static void AddTimed(string text, List<SpeakerLabel> labels, HashSet<LabelForm> forms)
    {
        int times = labels.Count(static l => l.Form == LabelForm.Time);
        List<SpeakerLabel> timed = labels.FindAll(static l => l.Form == LabelForm.Timed);
        bool hasColons = timed.Count(l => text[l.Span.End - 1] is ':' or '\uff1a') * 2 > timed.Count;
        bool named = timed.Count >= FewestLabels && timed.Count >= times && (hasColons || CountNames(text, timed).Values.Any(static n => n > 1));
        if (named) forms.Add(LabelForm.Timed);
        if (times >= FewestLabels) forms.Add(LabelForm.Time);
    }

    /// <summary>Both letters, and a question behind the first.</summary>
    private static bool IsExamination(string text, List<SpeakerLabel> labels, int asked)
    {
        int questions = 0, marks = 0;
        for (int i = 0; i < labels.Count; i++)
        {
            if (labels[i].Form != LabelForm.Question || text[labels[i].Name.Start] != 'Q') continue;
            questions++;
            if (TurnOf(text, labels, i).Contains('?')) marks++;
        }

        return questions > 0 && questions < asked && marks * 2 >= questions;
    }

    /// <summary>Names that come back in turns, at most lines or often, and turns that ask or address.</summary>
    private static bool IsConversation(string text, LanguageProfile language, List<SpeakerLabel> labels, int lines)
    {
        List<SpeakerLabel> named = labels.FindAll(l => l.Form == LabelForm.Name && !BoilerplatePhrases.IsField(l.Name.Slice(text)));
        Dictionary<string, int> counts = CountNames(text, named);
        if (named.Count < FewestNames || counts.Count < 2 || !counts.Values.Any(static n => n > 1)) return false;
        if (named.Count * 2 < lines && counts.Values.Count(static n => n >= OftenEnough) < 2) return false;
        int recurring = named.Count(l => counts[l.Name.Slice(text).ToString()] > 1), spoken = 0;
        if (recurring * 2 < named.Count) return false; // a glossary
        for (int i = 0; i < labels.Count; i++)
            if (labels[i].Form == LabelForm.Name && IsSpoken(FirstLine(TurnOf(text, labels, i)), language)) spoken++;
        return spoken * LeastSpoken >= named.Count;
    }

    /// <summary>The names that come back, and those of one turn that are written like them: with capitals, or as one small word among such.</summary>
    private static HashSet<string> NamesBorneOut(string text, List<SpeakerLabel> labels)
    {
        List<SpeakerLabel> named = labels.FindAll(l => l.Form == LabelForm.Name && !BoilerplatePhrases.IsField(l.Name.Slice(text)));
        Dictionary<string, int> counts = CountNames(text, named);
        bool hasSmall = counts.Any(static n => n.Value > 1 && IsSmallWord(n.Key));
        return [.. counts.Where(n => n.Value > 1 || (hasSmall && IsSmallWord(n.Key)) || n.Key.Split(' ').All(static w => w.Length > 0 && !char.IsLower(w[0]))).Select(static n => n.Key)];
    }

    private static bool IsSmallWord(string name) => char.IsLower(name[0]) && !name.Contains(' ');

    private static Dictionary<string, int> CountNames(string text, List<SpeakerLabel> labels)
    {
        Dictionary<string, int> counts = new(StringComparer.Ordinal);
        foreach (SpeakerLabel label in labels)
        {
            string name = label.Name.Slice(text).ToString();
            counts[name] = counts.GetValueOrDefault(name) + 1;
        }

        return counts;
    }

    private static ReadOnlySpan<char> TurnOf(string text, List<SpeakerLabel> labels, int i) =>
        text.AsSpan(labels[i].Span.End, Math.Min(400, (i + 1 < labels.Count ? labels[i + 1].Span.Start : text.Length) - labels[i].Span.End));

    /// <summary>What stands in the label's line, or in the next where the label has its own.</summary>
    private static ReadOnlySpan<char> FirstLine(ReadOnlySpan<char> turn)
    {
        turn = turn.TrimStart();
        int end = turn.IndexOfAny('\n', '\r');
        return end < 0 ? turn : turn[..end];
    }

    private static bool IsSpoken(ReadOnlySpan<char> turn, LanguageProfile language) => turn.ContainsAny('?', '\uff1f', '\u061f') || language.Talk.Addresses(turn, language);

    private static List<Sentence> Cut(Document document, List<SpeakerLabel> labels)
    {
        List<Sentence> cut = new(document.Sentences.Length + (2 * labels.Count));
        int next = 0;
        foreach (Sentence whole in document.Sentences)
        {
            Sentence sentence = whole;
            bool rest = true;
            for (; next < labels.Count && labels[next].Span.Start < whole.Span.End; next++)
            {
                TextSpan label = labels[next].Span;
                if (!rest || label.Start < sentence.Span.Start) continue;
                if (label.Start > sentence.Span.Start)
                {
                    if (!SentenceParts.TrySplit(document, sentence, label.Start, out Sentence before, out sentence)) continue;
                    cut.Add(before);
                }

                if (label.End >= sentence.Span.End)
                {
                    cut.Add(sentence with { Kind = SentenceKind.Speaker });
                    rest = false;
                }
                else if (SentenceParts.TrySplit(document, sentence, label.End, out Sentence head, out Sentence turn))
                {
                    cut.Add(head with { Kind = SentenceKind.Speaker });
                    sentence = turn;
                }
            }

            if (rest) cut.Add(sentence);
        }

        return cut;
    }

    /// <summary>A few words that open a turn are one unit with what goes on in the same line, "payments. The retry policy …", unless they are small talk.</summary>
    private static Sentence[] JoinShort(Document document, LanguageProfile language, List<Sentence> sentences)
    {
        List<Sentence> joined = new(sentences.Count);
        bool inTurn = false;
        for (int i = 0; i < sentences.Count; i++)
        {
            Sentence first = sentences[i];
            int last = i, tokens = first.TokenCount;
            inTurn = first.Kind == SentenceKind.Speaker || (inTurn && !HasLineBreak(document.Text, sentences[i - 1], first)) || (inTurn && sentences[i - 1].Kind == SentenceKind.Speaker);
            while (inTurn && first.Kind != SentenceKind.Speaker && last + 1 < sentences.Count && NeedsNext(sentences[last]) && GoesOn(sentences[last], sentences[last + 1])) tokens += sentences[++last].TokenCount;
            joined.Add(last == i ? first : first with { Span = new TextSpan(first.Span.Start, sentences[last].Span.End), TokenCount = tokens });
            i = last;
        }

        return [.. joined];

        bool NeedsNext(in Sentence s) => s.TokenCount <= FewTokens && !language.Talk.IsSmallTalk(document.Text, document.Tokens.Slice(s.FirstToken, s.TokenCount), language);
        bool GoesOn(in Sentence s, in Sentence next) => next.Kind != SentenceKind.Speaker && !HasLineBreak(document.Text, s, next);
    }

    private static bool HasLineBreak(string text, in Sentence before, in Sentence after) => text.AsSpan(before.Span.End, after.Span.Start - before.Span.End).ContainsAny('\n', '\r');
}
