using Summarizer.Segmentation.Unmarked;
using Summarizer.Text;

namespace Summarizer.Segmentation.Sentences;

/// <content>What is found becomes sentences: without the white space around them, cut where end marks are missing or where they are too long.</content>
internal ref partial struct SentenceScanner<TDecider>
{
    private readonly void Add(int start, int end)
    {
        while (start < end && char.IsWhiteSpace(_text[start])) start++;
        while (end > start && char.IsWhiteSpace(_text[end - 1])) end--;
        if (end - start >= UnmarkedCutter.ShortestStretch && UnmarkedCutter.IsUnmarked(_text[start..end], _hasUncased ? int.MaxValue : _words + 1)) AddUnits(start, end);
        else AddSentence(start, end);
    }

    private readonly void AddUnits(int start, int end)
    {
        List<int> cuts = [];
        UnmarkedCutter.FindCuts(_text[start..end], _language, cuts, _cancellationToken);
        int unit = start;
        foreach (int cut in cuts)
        {
            AddSentence(unit, start + cut);
            unit = start + cut;
        }

        AddSentence(unit, end);
    }

    private readonly void AddSentence(int start, int end)
    {
        while (end > start && char.IsWhiteSpace(_text[end - 1])) end--;
        while (end - start > _maxLength)
        {
            int cut = SentenceCutter.FindCut(_text, start, _maxLength);
            int cutEnd = cut;
            while (cutEnd > start && char.IsWhiteSpace(_text[cutEnd - 1])) cutEnd--;
            _sentences.Add(new TextSpan(start, cutEnd));
            start = cut;
            while (start < end && char.IsWhiteSpace(_text[start])) start++;
        }

        if (end > start) _sentences.Add(new TextSpan(start, end));
    }
}
