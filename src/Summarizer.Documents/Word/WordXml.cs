using System.Xml;

namespace Summarizer.Documents.Word;

/// <summary>Attributes of WordprocessingML, whichever of its two namespaces a file uses.</summary>
internal static class WordXml
{
    public static string? Value(XmlReader xml) => Attribute(xml, "val");

    public static string? Attribute(XmlReader xml, string name)
    {
        if (!xml.HasAttributes) return null;
        string? value = null;
        while (xml.MoveToNextAttribute())
        {
            if (xml.LocalName == name) value = xml.Value;
        }

        xml.MoveToElement();
        return value;
    }

    /// <summary>Whether a switch is on: present without a value, or with a true one.</summary>
    public static bool IsOn(XmlReader xml) => Value(xml) is null or "1" or "true" or "on";
}
