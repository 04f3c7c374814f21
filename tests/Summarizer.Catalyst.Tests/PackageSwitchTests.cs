using System.Runtime.CompilerServices;
using System.Xml.Linq;

namespace Summarizer.Catalyst.Tests;

/// <summary>The real package differs from the normal build in the reference alone.</summary>
public class PackageSwitchTests
{
    [Test]
    public void Only_the_reference_and_packability_hang_on_the_switch()
    {
        XDocument project = XDocument.Load(Path.Combine(Root(), "src", "Summarizer.Catalyst", "Summarizer.Catalyst.csproj"));
        XElement[] switched = [.. project.Descendants().Where(e => ((string?)e.Attribute("Condition"))?.Contains("CatalystPackage", StringComparison.Ordinal) == true)];
        Assert.That(switched.Select(e => e.Name.LocalName), Is.EqualTo(new[] { "IsPackable", "ItemGroup", "ItemGroup" }));
        Assert.That(switched[1].Elements().Select(e => (string?)e.Attribute("Include")), Is.EqualTo(new[] { "../Catalyst.Reference/Catalyst.Reference.csproj" }));
        Assert.That(switched[2].Elements().Select(e => (e.Name.LocalName, (string?)e.Attribute("Include"))), Is.EqualTo(new[] { ("PackageReference", "Catalyst") }));
    }

    [Test]
    public void No_source_file_knows_of_the_switch() =>
        Assert.That(
            Directory.EnumerateFiles(Path.Combine(Root(), "src", "Summarizer.Catalyst"), "*.cs").Where(f => File.ReadAllText(f).Contains("#if", StringComparison.Ordinal)),
            Is.Empty);

    [Test]
    public void Core_does_not_name_Catalyst() =>
        Assert.That(
            typeof(TextSummarizer).Assembly.GetExportedTypes().SelectMany(t => t.GetMembers().Select(m => m.Name).Append(t.FullName!)),
            Has.None.Contains("Catalyst"));

    internal static string Root([CallerFilePath] string here = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", ".."));
}
