using Summarizer.Languages;
using Summarizer.Segmentation.Sentences;
using Summarizer.Text;

namespace Summarizer.Tests.Segmentation.Sentences;

/// <summary>Answers every question of the scanner alike and notes what was asked: what the rules decide by themselves, without the model.</summary>
internal sealed class Proposals(bool answer) : IBoundaryDecider
{
    public List<(BoundaryContext Context, int Mark, int Next)> Asked { get; } = [];

    public bool IsBoundary(in BoundaryContext context, int mark, int next)
    {
        Asked.Add((context, mark, next));
        return answer;
    }

    /// <summary>The sentences, parted by " | ", where every place that is asked about is a boundary, or none.</summary>
    public static string Split(string text, bool answer, string tag = "en")
    {
        List<TextSpan> found = [];
        new SentenceSplitter().Split(text, LanguageProfile.For(tag), new Proposals(answer), found, default);
        return string.Join(" | ", found.Select(s => s.Slice(text).ToString()));
    }

    /// <summary>The context of the place where the text in front of "|" ends; the bar is not part of the text. Nothing before it is a boundary.</summary>
    public static BoundaryContext? At(string marked, string tag = "en")
    {
        int at = marked.IndexOf('|', StringComparison.Ordinal);
        string text = marked.Remove(at, 1);
        Proposals proposals = new(false);
        new SentenceSplitter().Split(text, LanguageProfile.For(tag), proposals, [], default);
        foreach ((BoundaryContext context, int mark, int next) in proposals.Asked) if (mark < at && next >= at || mark == at) return context;
        return null;
    }
}
