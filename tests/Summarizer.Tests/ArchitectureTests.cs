using System.Runtime.CompilerServices;

namespace Summarizer.Tests;

/// <summary>The dependency direction of the core: each namespace sees only those before it in the list.</summary>
public class ArchitectureTests
{
    // A room may also see the contracts in the root of its own floor, such as RankingContext, as their namespace encloses its own.
    private static readonly string[] Order =
    [
        "Text", "Languages", "Segmentation.Words", "Segmentation.Unmarked", "Segmentation.Sentences", "Segmentation", "Layout.Speakers", "Layout", "Terms", "Ranking.Graph", "Ranking.Priors", "Ranking", "Ranking.Learned",
        "Selection.Coherence", "Selection", "Keyphrases", "Json", "",
    ];

    private const int MostFilesInARoom = 22;

    [Test]
    public void Files_declare_the_namespace_of_their_folder()
    {
        foreach ((string file, string room) in Files())
        {
            string declared = File.ReadLines(file).First(l => l.StartsWith("namespace ", StringComparison.Ordinal))["namespace ".Length..].TrimEnd(';');
            bool builtInRanker = room.StartsWith("Ranking", StringComparison.Ordinal) && declared == "Summarizer";
            Assert.That(declared == NamespaceOf(room) || builtInRanker, $"{file}: {declared}");
        }
    }

    [Test]
    public void Dependencies_point_one_way()
    {
        foreach ((string file, string room) in Files())
        {
            int own = Array.IndexOf(Order, room);
            Assert.That(own, Is.Not.Negative, $"{file}: the room {room} has no place in the order");
            foreach (string line in File.ReadLines(file).Where(l => l.StartsWith("using Summarizer.", StringComparison.Ordinal)))
            {
                int used = Array.FindIndex(Order, r => NamespaceOf(r) == line["using ".Length..].TrimEnd(';'));
                bool isOwnFloor = used >= 0 && room.StartsWith(Order[used] + ".", StringComparison.Ordinal);
                Assert.That(used <= own || isOwnFloor, $"{file}: {line}");
            }
        }
    }

    [Test]
    public void Rooms_are_small()
    {
        foreach (IGrouping<string, (string File, string Room)> room in Files().GroupBy(f => f.Room))
            Assert.That(room.Count(), Is.LessThanOrEqualTo(MostFilesInARoom), room.Key);
    }

    [Test]
    public void Public_door_needs_nothing_but_the_framework_and_MathNet()
    {
        IEnumerable<string> references = typeof(TextSummarizer).Assembly.GetReferencedAssemblies().Select(a => a.Name!);
        Assert.That(references.Where(r => !r.StartsWith("System", StringComparison.Ordinal) && r != "netstandard"), Is.SubsetOf(new[] { "MathNet.Numerics" }));
    }

    private static IEnumerable<(string File, string Room)> Files()
    {
        string root = SourceRoot();
        return Directory.EnumerateFiles(root, "*.cs", SearchOption.AllDirectories)
            .Select(file => (file, Path.GetRelativePath(root, Path.GetDirectoryName(file)!).Replace(Path.DirectorySeparatorChar, '.')))
            .Select(f => f.Item2 == "." ? (f.file, "") : f)
            .Where(f => !f.Item2.StartsWith("obj", StringComparison.Ordinal) && !f.Item2.StartsWith("bin", StringComparison.Ordinal));
    }

    private static string NamespaceOf(string room) => room.Length == 0 ? "Summarizer" : "Summarizer." + room;

    private static string SourceRoot([CallerFilePath] string here = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", "..", "src", "Summarizer"));
}
