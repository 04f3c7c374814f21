namespace Summarizer.Keyphrases;

/// <summary>
/// Finds candidates: whole runs, and the parts of runs that the text repeats also outside of one longer run (after Frantzi, Ananiadou and Mima 2000, "C-value").
/// </summary>
internal static class Candidates
{
    public static List<Candidate> Find(WordSequence words, int longest, CancellationToken cancellationToken)
    {
        // A tree of runs: a node is a run, its children are the runs one word longer.
        Dictionary<(int Node, int Term), int> children = [];
        List<Candidate> nodes = [];
        int[] after = new int[longest + 1], here = new int[longest + 1];
        for (int pass = 0; pass < 2; pass++)
        {
            for (int end = words.Words.Count, start; end > 0; end = start)
            {
                cancellationToken.ThrowIfCancellationRequested();
                start = end - 1;
                while (start > 0 && words.Words[start - 1].Run == words.Words[start].Run) start--;
                int last = end;
                while (last > start && words.Words[last - 1].Role < WordRole.Noun) last--;
                Array.Fill(after, -1);
                for (int first = last - 1; first >= start; first--)
                {
                    int node = -1;
                    for (int length = 1; length <= Math.Min(longest, last - first); length++)
                    {
                        int parent = node;
                        if (!children.TryGetValue((parent, words.Words[first + length - 1].Term), out node))
                        {
                            node = nodes.Count;
                            children.Add((parent, words.Words[first + length - 1].Term), node);
                            nodes.Add(new Candidate { Start = first, End = first + length });
                        }

                        here[length] = node;
                        Candidate candidate = nodes[node];
                        if (words.Words[first + length - 1].Role < WordRole.Noun || words.Words[first].Role == WordRole.Link) continue;
                        if (pass == 0)
                        {
                            if (candidate.Occurrences++ == 0 || first < candidate.Start) candidate.MoveTo(first);
                            bool opens = first == start || words.Words[first - 1].Role == WordRole.Link || (length == longest && last - start > longest);
                            bool closes = first + length == last || words.Words[first + length].Role == WordRole.Link;
                            if (opens && closes) candidate.Alone++;
                        }
                        else
                        {
                            if (parent >= 0) Raise(nodes[parent], candidate);
                            if (length > 1 && after[length - 1] >= 0) Raise(nodes[after[length - 1]], candidate);
                        }
                    }

                    (after, here) = (here, after);
                    if (last - first < longest) Array.Fill(after, -1, last - first + 1, longest - (last - first));
                }
            }
        }

        return nodes.FindAll(c => c.Occurrences > 0 && (c.Alone > 0 || (c.Occurrences > 1 && c.Occurrences > c.WithinLonger)) && !IsGeneral(words, c));
    }

    private static void Raise(Candidate part, Candidate whole) => part.WithinLonger = Math.Max(part.WithinLonger, whole.Occurrences);

    private static bool IsGeneral(WordSequence words, Candidate candidate)
    {
        for (int i = candidate.Start; i < candidate.End; i++)
            if (!words.Words[i].IsGeneral && words.Words[i].Role != WordRole.Link) return false;
        return true;
    }
}
