using Summarizer.Languages;
using Summarizer.Text;

namespace Summarizer.Tests.Terms;

/// <summary>The sentence-term counts by dictionary and string, as the plain definition has it.</summary>
internal sealed class NaiveTermMatrix
{
    public Dictionary<string, int> Ids { get; } = new(StringComparer.Ordinal);

    public List<SortedDictionary<int, int>> Rows { get; } = [];

    public static NaiveTermMatrix Build(Document document, LanguageProfile language, int[] rows)
    {
        NaiveTermMatrix matrix = new();
        foreach (int row in rows)
        {
            SortedDictionary<int, int> counts = [];
            foreach (string term in TermsOf(document, language, document.Sentences[row]))
            {
                if (!matrix.Ids.TryGetValue(term, out int id)) matrix.Ids.Add(term, id = matrix.Ids.Count);
                counts[id] = counts.GetValueOrDefault(id) + 1;
            }

            matrix.Rows.Add(counts);
        }

        return matrix;
    }

    private static List<string> TermsOf(Document document, LanguageProfile language, Sentence sentence)
    {
        List<string> terms = [];
        List<string> run = [];
        int runEnd = -1;
        for (int t = sentence.FirstToken; t < sentence.FirstToken + sentence.TokenCount; t++)
        {
            Token token = document.Tokens[t];
            bool given = !document.Terms.IsEmpty && document.Terms[t] is not null;
            string word = token.Span.Slice(document.Text).ToString();
            bool unspaced = !given && token.Kind == TokenKind.Word && word.EnumerateRunes().First().Value is >= 0x4e00 and <= 0x9fff or >= 0x0e01 and <= 0x0e4e;
            if (!unspaced || token.Span.Start != runEnd) Flush(run, terms, language);
            if (unspaced)
            {
                for (int i = 0; i < word.Length; i++)
                {
                    bool lowHalf = i > 0 && char.IsSurrogatePair(word[i - 1], word[i]);
                    bool mark = char.GetUnicodeCategory(word[i]) is System.Globalization.UnicodeCategory.NonSpacingMark or System.Globalization.UnicodeCategory.SpacingCombiningMark;
                    if (i > 0 && (mark || lowHalf)) run[^1] += word[i];
                    else run.Add(word[i].ToString());
                }

                runEnd = token.Span.End;
            }
            else if (given)
            {
                if (document.Terms[t]!.Length > 0) terms.Add(document.Terms[t]!);
            }
            else if (token.Kind == TokenKind.Word)
            {
                Add(word, terms, language);
            }
        }

        Flush(run, terms, language);
        return terms;
    }

    private static void Flush(List<string> run, List<string> terms, LanguageProfile language)
    {
        if (run.Count == 1) Add(run[0], terms, language);
        for (int i = 0; i + 1 < run.Count; i++) Add(run[i] + run[i + 1], terms, language);
        run.Clear();
    }

    private static void Add(string word, List<string> terms, LanguageProfile language)
    {
        char[] folded = new char[word.Length];
        int length = TermNormalizer.Normalize(word, language, folded);
        if (length == 0) return;
        if (length > 0) terms.Add(new string(folded, 0, length));
    }
}
