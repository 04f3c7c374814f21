using Summarizer.MachineLearning;

namespace Summarizer.Training.DefaultRanker;

/// <summary>
/// Clusters of many short texts on one subject, of which there are few with summaries: sentences from all over a set that have a word in common. Others with that word, held
/// back, stand in for what people would write, as left out sentences do in PEGASUS (Zhang et al. 2020). Where everyone speaks of one thing, what most say is what counts.
/// </summary>
internal static class TopicClusters
{
    private const int MostDocuments = 300;
    private const int Fewest = 31, Most = 299;   // sentences with the word
    private const int References = 5;            // at most, of two sentences each
    private const int Texts = 150;               // at most, of one sentence each

    /// <summary>Clusters of a set's documents, the same each time; the title is the word, and up to three others that occur beside it, as the name of a product does.</summary>
    public static IEnumerable<TrainingDocument> Of(IEnumerable<TrainingDocument> documents)
    {
        TrainingDocument[] all = [.. documents.Take(MostDocuments)];
        Dictionary<string, List<(string Sentence, string[] Words)>> byWord = [];
        foreach (CandidateCapture text in all.Select(static d => CandidateCapture.Run(d with { Title = null }, d.Length!)))
        {
            string[] sentences = text.Sentences;
            for (int i = 0; i < sentences.Length; i++)
            {
                if (sentences[i].Length is <= 20 or >= 300) continue; // a heading, or words without an end
                string[] words = [.. Subjects.Of(text.Ranking!, i).Distinct()];
                foreach (string word in words)
                {
                    if (!byWord.TryGetValue(word, out var with)) byWord[word] = with = [];
                    with.Add((sentences[i], words));
                }
            }
        }

        Random random = new(1);
        string[] topics = [.. byWord.Where(static w => w.Value.Count is >= Fewest and <= Most).Select(static w => w.Key).Order(StringComparer.Ordinal)];
        random.Shuffle(topics);
        foreach (string topic in topics)
        {
            (string Sentence, string[] Words)[] with = [.. byWord[topic]];
            random.Shuffle(with);
            int held = 2 * Math.Min(References, with.Length / 6);
            string[] beside = [.. with.SelectMany(static s => s.Words)];
            string title = string.Join(' ', Enumerable.Range(0, random.Next(0, 4)).Select(_ => beside[random.Next(beside.Length)]).Prepend(topic));
            yield return all[0] with
            {
                Texts = [.. with.Skip(held).Take(Texts).Select(static s => s.Sentence)],
                References = [.. with.Take(held).Chunk(2).Select(static pair => $"{pair[0].Sentence} {pair[1].Sentence}")],
                Title = title,
            };
        }
    }
}
