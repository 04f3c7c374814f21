using System.Reflection;
using System.Runtime.CompilerServices;

namespace Summarizer.Tests;

/// <summary>The dependency direction of the core: each namespace sees only those before it in the list.</summary>
public class ArchitectureTests
{
    private static readonly string[] Order =
    [
        "Summarizer.Text", "Summarizer.Languages", "Summarizer.Segmentation", "Summarizer.Terms", "Summarizer.Ranking", "Summarizer.Selection", "Summarizer",
    ];

    [Test]
    public void Files_declare_the_namespace_of_their_folder()
    {
        string root = SourceRoot();
        foreach (string file in Directory.EnumerateFiles(root, "*.cs", SearchOption.AllDirectories))
        {
            string folder = Path.GetRelativePath(root, Path.GetDirectoryName(file)!).Split(Path.DirectorySeparatorChar)[0];
            string expected = folder == "." ? "Summarizer" : "Summarizer." + folder;
            string declared = File.ReadLines(file).First(l => l.StartsWith("namespace ", StringComparison.Ordinal))["namespace ".Length..].TrimEnd(';');
            bool builtInRanker = folder == "Ranking" && declared == "Summarizer";
            Assert.That(declared == expected || builtInRanker, $"{file}: {declared}");
        }
    }

    [Test]
    public void Dependencies_point_one_way()
    {
        string root = SourceRoot();
        foreach (string file in Directory.EnumerateFiles(root, "*.cs", SearchOption.AllDirectories))
        {
            string folder = Path.GetRelativePath(root, Path.GetDirectoryName(file)!).Split(Path.DirectorySeparatorChar)[0];
            int own = Array.IndexOf(Order, "Summarizer." + folder);
            if (own < 0) continue;
            foreach (string line in File.ReadLines(file).Where(l => l.StartsWith("using Summarizer.", StringComparison.Ordinal)))
            {
                int used = Array.IndexOf(Order, line["using ".Length..].TrimEnd(';'));
                Assert.That(used, Is.LessThanOrEqualTo(own), $"{file}: {line}");
            }
        }
    }

    [Test]
    public void Public_door_needs_nothing_but_the_framework_and_MathNet()
    {
        IEnumerable<string> references = typeof(TextSummarizer).Assembly.GetReferencedAssemblies().Select(a => a.Name!);
        Assert.That(references.Where(r => !r.StartsWith("System", StringComparison.Ordinal) && r != "netstandard"), Is.SubsetOf(new[] { "MathNet.Numerics" }));
    }

    private static string SourceRoot([CallerFilePath] string here = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", "..", "src", "Summarizer"));
}
