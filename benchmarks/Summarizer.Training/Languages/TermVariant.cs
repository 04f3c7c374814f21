using Summarizer.Languages;
using Summarizer.Segmentation;
using Summarizer.Text;

namespace Summarizer.Training.Languages;

/// <summary>The usual analysis with terms stemmed in another way.</summary>
internal sealed class TermVariant(Func<LanguageData, IStemmer?> stemmerOf) : ITextAnalyzer
{
    private readonly Dictionary<string, LanguageProfile> _profiles = new(StringComparer.Ordinal);

    public Document Analyze(string text, LanguageProfile language, CancellationToken cancellationToken = default)
    {
        Document document = new TextAnalyzer().Analyze(text, language, cancellationToken);
        if (!_profiles.TryGetValue(language.Tag, out LanguageProfile? profile))
        {
            LanguageData data = LanguageData.Load(language.Tag) ?? LanguageData.Neutral;
            _profiles.Add(language.Tag, profile = new LanguageProfile(data, stemmerOf(data)));
        }

        string?[] terms = new string?[document.Tokens.Length];
        for (int i = 0; i < terms.Length; i++)
        {
            if (document.Tokens[i].Kind != TokenKind.Word) continue;
            ReadOnlySpan<char> word = document.Tokens[i].Span.Slice(text);
            char[] term = new char[word.Length];
            terms[i] = new string(term, 0, TermNormalizer.Normalize(word, profile, term));
        }

        return new Document(text, document.Language, document.Sentences.ToArray(), document.Tokens.ToArray(), terms);
    }
}
