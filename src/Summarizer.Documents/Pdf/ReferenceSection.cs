namespace Summarizer.Documents.Pdf;

/// <summary>Takes the list of sources out: from its heading to the next of the same style.</summary>
internal static class ReferenceSection
{
    private static readonly HashSet<string> Names = new(StringComparer.OrdinalIgnoreCase)
    {
        "References", "Reference", "Bibliography", "Literature", "Literature Cited", "Works Cited", "References and Notes", "Sources", "Selected Bibliography",
        "Literatur", "Literaturverzeichnis", "Quellen", "Quellenverzeichnis", "Références", "Bibliographie", "Références bibliographiques", "Referencias", "Bibliografía", "Referencias bibliográficas",
        "Referências", "Bibliografia", "Referências bibliográficas", "Riferimenti bibliografici", "Literatuur", "Referenties", "Litteratur", "Referenser", "Källor", "Referanser", "Kilder", "Lähteet",
        "Литература", "Список литературы", "Библиография", "Список використаних джерел", "Література", "Literatura", "Piśmiennictwo", "Kaynakça", "Kaynaklar", "参考文献", "引用文献", "參考文獻", "참고문헌", "المراجع", "Daftar Pustaka", "Tài liệu tham khảo",
    };

    public static void Mark(List<Block> blocks)
    {
        TextLine? heading = null;
        foreach (Block block in blocks)
        {
            if (block.Lines.Count == 1 && block.Kind != BlockKind.Caption && IsName(block.First.Text)) heading = block.First;
            else if (heading is not null && block.Kind == BlockKind.Heading && IsSameStyle(heading, block.First)) heading = null;
            if (heading is not null) block.Kind = BlockKind.Reference;
        }
    }

    private static bool IsName(string text)
    {
        text = text.Trim(' ', '.', ':');
        int at = 0;
        while (at < text.Length && (char.IsDigit(text[at]) || text[at] is '.' or ' ')) at++;
        return Names.Contains(text[at..]);
    }

    private static bool IsSameStyle(TextLine heading, TextLine line) => line.Size >= 0.97 * heading.Size && (line.Font == heading.Font || line.Size > 1.05 * heading.Size);
}
