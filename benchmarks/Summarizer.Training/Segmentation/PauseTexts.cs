using System.Text.RegularExpressions;
using Summarizer.Evaluation.Datasets;
using Summarizer.Evaluation.Segmentation;
using Summarizer.Languages;
using Summarizer.Segmentation.Sentences;
using Summarizer.Segmentation.Unmarked;
using Summarizer.Segmentation.Words;
using Summarizer.Text;

namespace Summarizer.Training.Segmentation;

/// <summary>A text with marks and capitals taken off: its words, and after which of them a sentence ended.</summary>
internal readonly record struct PauseText(PauseWord[] Words, bool[] IsEnd);

/// <summary>Texts to learn from where speakers pause.</summary>
internal static partial class PauseTexts
{
    private const int ParagraphsOfText = 20;
    private const int TimesSpoken = 5; // dialogues are rare and nearest to speech

    /// <summary>The training parts of the summarization sets in a language, and the plain texts of a folder (<c>xx.NAME.txt</c>, one paragraph a line).</summary>
    public static List<PauseText> Read(string setsFolder, string? textFolder, string tag)
    {
        LanguageProfile language = LanguageProfile.For(tag);
        List<PauseText> texts = [];
        foreach (string file in Directory.GetFiles(setsFolder, "train.jsonl", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            foreach (SummarizationItem item in SummarizationDataset.ReadFile(file))
            {
                if (item.Language != tag) break;
                string text = TurnLabel().Replace(item.Text, "");
                PauseText read = Split(text, language);
                for (int i = 0; i < (text.Length < item.Text.Length ? TimesSpoken : 1); i++) texts.Add(read);
            }
        }

        if (textFolder is null) return texts;
        foreach (string file in Directory.GetFiles(textFolder, tag + ".*.txt").Order(StringComparer.Ordinal))
            foreach (string[] paragraphs in File.ReadLines(file).Chunk(ParagraphsOfText)) texts.Add(Split(string.Join("\n\n", paragraphs), language));
        return texts;
    }

    /// <summary>The words of marked sentences.</summary>
    public static PauseText Of(SegmentedText text) => Strip(text.Text, text.Sentences, LanguageProfile.For(text.Language), onlyMarked: false);

    /// <summary>Where no mark ends a sentence, the splitter may have cut for other reasons: it counts as going on.</summary>
    private static PauseText Split(string text, LanguageProfile language)
    {
        List<TextSpan> sentences = [];
        new SentenceSplitter().Split(text, language, sentences);
        return Strip(text, sentences, language, onlyMarked: true);
    }

    private static PauseText Strip(string text, IEnumerable<TextSpan> sentences, LanguageProfile language, bool onlyMarked)
    {
        uint[] functionWords = PauseModels.FunctionWordsOf(language);
        List<PauseWord> words = [];
        List<bool> ends = [];
        foreach (TextSpan sentence in sentences)
        {
            int before = words.Count;
            foreach (string part in sentence.Slice(text).ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
            {
                for (int i = 0, end; i < part.Length; i = end)
                {
                    end = UnmarkedCutter.WordEnd(part, i);
                    PauseWord word = PauseWord.Read(part.AsSpan(i, end - i), functionWords);
                    if (word.Kind == 0) continue;
                    words.Add(word);
                    ends.Add(false);
                }
            }

            if (words.Count > before) ends[^1] = !onlyMarked || EndMarks.EndsWithMark(sentence.Slice(text));
        }

        return new PauseText([.. words], [.. ends]);
    }

    [GeneratedRegex(@"#Person\d#:")]
    private static partial Regex TurnLabel();
}
