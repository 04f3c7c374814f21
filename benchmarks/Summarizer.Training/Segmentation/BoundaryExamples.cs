using Summarizer.Evaluation.Segmentation;
using Summarizer.Languages;
using Summarizer.Segmentation.Sentences;

namespace Summarizer.Training.Segmentation;

/// <summary>Runs the splitter with the marked sentences as its decisions and writes down what it saw at each.</summary>
internal static class BoundaryExamples
{
    public static List<BoundaryExample> Of(SegmentedText text, float weight, bool onlyUnusual = false)
    {
        List<BoundaryExample> examples = [];
        GoldDecider decider = new([.. text.Sentences.Select(static s => s.Start)], weight, onlyUnusual, examples);
        new SentenceSplitter().Split(text.Text, LanguageProfile.For(text.Language), decider, [], CancellationToken.None);
        return examples;
    }

    private readonly struct GoldDecider(int[] starts, float weight, bool onlyUnusual, List<BoundaryExample> examples) : IBoundaryDecider
    {
        public bool IsBoundary(in BoundaryContext context, int mark, int next)
        {
            // The marked sentence may begin at what we take for a closing mark: any start in between counts.
            int found = Array.BinarySearch(starts, mark + 1);
            int index = found < 0 ? ~found : found;
            bool boundary = index < starts.Length && starts[index] <= next;
            if (onlyUnusual && context.IsUsual) return boundary;
            Span<int> features = stackalloc int[BoundaryContext.FeatureCount];
            int count = context.Fill(features);
            examples.Add(new BoundaryExample(features[..count].ToArray(), boundary, weight));
            return boundary;
        }
    }
}
