namespace Summarizer.Text;

/// <summary>Makes one document of several, so that everything after analysis sees a single text.</summary>
internal static class DocumentJoiner
{
    /// <summary>Stands between two texts: a paragraph break.</summary>
    public const string Separator = "\n\n";

    /// <summary>Joins documents in order; sentences keep the number of their document as <see cref="Sentence.Source"/>.</summary>
    public static Document Join(IReadOnlyList<Document> documents, string language)
    {
        string text = string.Join(Separator, documents.Select(static d => d.Text));
        List<Sentence> sentences = [];
        List<Token> tokens = [];
        List<string?>? terms = documents.All(static d => d.Terms.IsEmpty) ? null : [];
        List<PartOfSpeech>? parts = documents.All(static d => d.PartsOfSpeech.IsEmpty) ? null : [];
        TextSpan[]? speakers = documents.All(static d => d.Speakers.IsEmpty) ? null : new TextSpan[documents.Sum(static d => d.Sentences.Length)];
        int offset = 0, paragraph = 0;
        for (int source = 0; source < documents.Count; source++)
        {
            Document document = documents[source];
            int firstToken = tokens.Count, lastParagraph = -1;
            for (int i = 0; i < document.Speakers.Length; i++)
                if (document.Speakers[i].Length > 0) speakers![sentences.Count + i] = document.Speakers[i].Shift(offset);
            foreach (Sentence s in document.Sentences)
            {
                sentences.Add(s with { Span = s.Span.Shift(offset), FirstToken = s.FirstToken + firstToken, Paragraph = s.Paragraph + paragraph, Source = source });
                lastParagraph = s.Paragraph;
            }

            foreach (Token t in document.Tokens) tokens.Add(t with { Span = t.Span.Shift(offset) });
            if (terms is not null && document.Terms.IsEmpty) terms.AddRange(new string?[document.Tokens.Length]);
            else terms?.AddRange(document.Terms);
            if (parts is not null && document.PartsOfSpeech.IsEmpty) parts.AddRange(new PartOfSpeech[document.Tokens.Length]);
            else parts?.AddRange(document.PartsOfSpeech);
            offset += document.Text.Length + Separator.Length;
            paragraph += lastParagraph + 1;
        }

        Document joined = new(text, language, [.. sentences], tokens, terms is null ? null : [.. terms], parts is null ? null : [.. parts]);
        return speakers is null ? joined : joined.WithSpeakers(speakers);
    }
}
