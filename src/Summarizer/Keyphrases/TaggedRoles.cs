using Summarizer.Languages;
using Summarizer.Text;

namespace Summarizer.Keyphrases;

/// <summary>Says of each word what it can be in a noun phrase by the parts of speech that an analyzer gave.</summary>
internal sealed class TaggedRoles(Document document, LanguageProfile language)
{
    private readonly WordLists? _lists = WordLists.For(language.Tag);

    /// <summary>Puts in the roles that are known of a sentence; words without a part of speech keep theirs.</summary>
    /// <param name="sentence">Index of the sentence.</param>
    /// <param name="roles">The roles of its tokens, as judged without parts of speech; changed.</param>
    public void Judge(int sentence, WordRole[] roles)
    {
        int first = document.Sentences[sentence].FirstToken;
        ReadOnlySpan<PartOfSpeech> parts = document.PartsOfSpeech.Slice(first, roles.Length);
        for (int i = 0; i < roles.Length; i++)
        {
            roles[i] = parts[i] switch
            {
                PartOfSpeech.Unknown => roles[i],
                PartOfSpeech.Noun => WordRole.Noun,
                PartOfSpeech.ProperNoun => WordRole.Name,
                PartOfSpeech.Adjective => WordRole.Modifier,
                PartOfSpeech.Adposition when IsLink(document.Tokens[first + i]) && Joins(parts, i) => WordRole.Link,
                _ => WordRole.Break,
            };
        }
    }

    private bool IsLink(Token token) => _lists is not null && _lists.Links.Contains(token.Span.Slice(document.Text).ToString().ToLowerInvariant());

    private static bool Joins(ReadOnlySpan<PartOfSpeech> parts, int i) =>
        i > 0 && i + 1 < parts.Length && parts[i - 1] == PartOfSpeech.Noun && parts[i + 1] is PartOfSpeech.Noun or PartOfSpeech.Adjective or PartOfSpeech.ProperNoun;
}
