using System.Runtime.InteropServices;
using Summarizer.Languages;

namespace Summarizer.Training.Languages;

/// <summary>How often a language in one script uses each feature: the weighted mean over its sources, whatever their sizes.</summary>
internal sealed class GramFrequencies
{
    private readonly Dictionary<ulong, double> _shares = [];

    private double _weight;

    /// <summary>Features read, of all sources.</summary>
    public long Total { get; private set; }

    public IEnumerable<ulong> Grams => _shares.Keys;

    public double Share(ulong gram) => _shares.GetValueOrDefault(gram) / _weight;

    public void AddSource(Dictionary<ulong, int> counts, double weight)
    {
        long total = counts.Values.Sum(static n => (long)n);
        foreach ((ulong gram, int count) in counts) CollectionsMarshal.GetValueRefOrAddDefault(_shares, gram, out _) += weight * count / total;
        Total += total;
        _weight += weight;
    }

    /// <summary>Counts features of text.</summary>
    public readonly struct Counter(Dictionary<ulong, int> counts) : IGramVisitor
    {
        public void Visit(ulong gram) => CollectionsMarshal.GetValueRefOrAddDefault(counts, gram, out _)++;
    }
}
