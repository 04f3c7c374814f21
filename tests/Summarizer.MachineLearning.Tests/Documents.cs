namespace Summarizer.MachineLearning.Tests;

/// <summary>Made-up reports whose second sentence is what their summary says.</summary>
internal static class Documents
{
    private static readonly string[] Things = ["bridge", "harbour", "school", "library", "garden", "tunnel", "market", "theatre"];
    private static readonly string[] People = ["mayor", "engineer", "teacher", "captain", "baker", "painter"];
    private static readonly string[] Deeds = ["opened", "repaired", "painted", "closed", "sold", "measured"];

    public static IEnumerable<TrainingDocument> Create(int count, int seed)
    {
        Random random = new(seed);
        string Pick(string[] words) => words[random.Next(words.Length)];
        for (int i = 0; i < count; i++)
        {
            string fact = $"The {Pick(People)} {Pick(Deeds)} the old {Pick(Things)} near the {Pick(Things)} for {random.Next(10, 99)} people.";
            List<string> text = [$"It was a quiet day in town number {i}.", fact];
            int more = random.Next(3, 9);
            for (int k = 0; k < more; k++) text.Add($"A {Pick(People)} said that {Pick(Things)} number {random.Next(100)} looked nice, as {Pick(People)}s do.");
            yield return new TrainingDocument { Texts = [string.Join(' ', text)], References = [fact], Language = "en", Length = SummaryLength.Sentences(1) };
        }
    }
}
