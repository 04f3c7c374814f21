using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Summarizer.Languages;
using Summarizer.Segmentation.Sentences;
using Summarizer.Text;

namespace Summarizer.Training;

/// <summary>English texts as old corpora have them: in lower case, tokens set apart as in the Penn Treebank.</summary>
internal static partial class Lowered
{
    private static readonly LanguageProfile English = LanguageProfile.For("en");

    /// <summary>The text, its sentences one after the other; full stops of abbreviations stay at their words.</summary>
    public static string Of(string text)
    {
        List<TextSpan> sentences = [];
        new SentenceSplitter().Split(text, English, sentences);
        StringBuilder lowered = new();
        foreach (TextSpan sentence in sentences) lowered.Append(lowered.Length > 0 ? " " : "").Append(OfSentence(sentence.Slice(text).ToString()));
        return lowered.ToString();
    }

    private static string OfSentence(string sentence)
    {
        string s = sentence.ToLower(CultureInfo.InvariantCulture).Replace('\u2019', '\'').Replace('\u2018', '`');
        s = OpeningQuote().Replace(s, "$1 `` ");
        s = ClosingQuote().Replace(s, " '' ");
        s = Negation().Replace(s, "$1 n't");
        s = Clitic().Replace(s, "$1 '$2");
        s = Mark().Replace(s, " $1 ");
        s = Comma().Replace(s, " $1 ");
        s = FinalStop().Replace(s, " .$1");
        return Spaces().Replace(s, " ").Trim();
    }

    [GeneratedRegex("""(^|[\s(\[])["\u201c]""")]
    private static partial Regex OpeningQuote();

    [GeneratedRegex("""["\u201c\u201d]""")]
    private static partial Regex ClosingQuote();

    [GeneratedRegex(@"(\w)n't\b")]
    private static partial Regex Negation();

    [GeneratedRegex(@"(\w)'(s|re|ve|ll|d|m)\b")]
    private static partial Regex Clitic();

    [GeneratedRegex(@"([;?!()\[\]$%&]|--|\u2013|\u2014)")]
    private static partial Regex Mark();

    // Not in "1,000" and "10:30".
    [GeneratedRegex(@"([,:])(?!\d)")]
    private static partial Regex Comma();

    [GeneratedRegex(@"(?<=[^\s.])\.((?:\s|'|\))*)$")]
    private static partial Regex FinalStop();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
