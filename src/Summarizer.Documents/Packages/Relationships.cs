using System.Xml;
using Summarizer.Documents.Word;

namespace Summarizer.Documents.Packages;

/// <summary>What the parts of an Office document refer to, by id.</summary>
internal static class Relationships
{
    /// <summary>The references of a part: id, last word of the type, and path in the package.</summary>
    public static Dictionary<string, (string Type, string Path)> Of(ZipPackage package, string part)
    {
        Dictionary<string, (string, string)> relations = new(StringComparer.Ordinal);
        int slash = part.LastIndexOf('/');
        string folder = slash < 0 ? "" : part[..slash];
        package.ReadXml($"{folder}/_rels/{part[(slash + 1)..]}.rels", xml =>
        {
            while (xml.Read())
            {
                if (xml.NodeType != XmlNodeType.Element || xml.LocalName != "Relationship") continue;
                string? id = WordXml.Attribute(xml, "Id"), type = WordXml.Attribute(xml, "Type"), target = WordXml.Attribute(xml, "Target");
                if (id is not null && type is not null && target is not null) relations[id] = (type[(type.LastIndexOf('/') + 1)..], Resolve(folder, target));
            }
        });
        return relations;
    }

    /// <summary>A path relative to a folder of the package, as one from its root.</summary>
    public static string Resolve(string folder, string target)
    {
        if (target.StartsWith('/')) return target[1..];
        List<string> steps = [.. folder.Split('/', StringSplitOptions.RemoveEmptyEntries)];
        foreach (string step in target.Split('/'))
        {
            if (step == "..")
            {
                if (steps.Count > 0) steps.RemoveAt(steps.Count - 1);
            }
            else if (step is not ("." or "")) steps.Add(step);
        }

        return string.Join('/', steps);
    }
}
