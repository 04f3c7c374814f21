using Summarizer.Evaluation.Segmentation;

namespace Summarizer.Training.Segmentation;

/// <summary>Texts as people type in a hurry: stretches of sentences begin small. Few treebanks hold such text, so it is made from all of them.</summary>
internal static class CasualText
{
    private const int Stretches = 4; // a stretch is so many sentences long on average

    public static SegmentedText Of(SegmentedText text, int seed)
    {
        Random random = new(seed);
        char[] characters = text.Text.ToCharArray();
        bool small = true;
        foreach (var sentence in text.Sentences)
        {
            if (random.Next(Stretches) == 0) small = !small;
            int first = sentence.Start;
            while (first < sentence.End && !char.IsLetterOrDigit(characters[first])) first++;
            if (small && first < sentence.End) characters[first] = char.ToLowerInvariant(characters[first]);
        }

        return new SegmentedText(text.Language, text.Source, new string(characters), text.Sentences, text.Tokens);
    }
}
