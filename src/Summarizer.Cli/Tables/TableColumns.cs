using Summarizer.Cli.Inputs;

namespace Summarizer.Cli.Tables;

/// <summary>The columns that a record is made of; <c>null</c> where the command line names none.</summary>
internal sealed record TableColumns(string? Text, string? Id, string? Title)
{
    /// <summary>The column of the text: named, or <c>text</c>.</summary>
    /// <exception cref="InputException">There is none.</exception>
    public int FindText(string path, IReadOnlyList<string> names) => FindNamed(path, names, Text ?? "text", "--text-column");

    /// <summary>The column of the id: named, or <c>id</c> where there is one, else -1: the number of the row.</summary>
    /// <exception cref="InputException">The one named is not there.</exception>
    public int FindId(string path, IReadOnlyList<string> names) => Id is null ? IndexOf(names, "id") : FindNamed(path, names, Id, "--id-column");

    /// <summary>The column of the title: named, or <c>title</c> where there is one, else -1.</summary>
    /// <exception cref="InputException">The one named is not there.</exception>
    public int FindTitle(string path, IReadOnlyList<string> names) => Title is null ? IndexOf(names, "title") : FindNamed(path, names, Title, "--title-column");

    private static int FindNamed(string path, IReadOnlyList<string> names, string name, string option)
    {
        int index = IndexOf(names, name);
        return index >= 0 ? index : throw new InputException($"{path} has no column '{name}' but {string.Join(", ", names.Select(static n => $"'{n}'"))}; say which with {option}");
    }

    private static int IndexOf(IReadOnlyList<string> names, string name)
    {
        for (int i = 0; i < names.Count; i++) if (names[i] == name) return i;
        return -1;
    }
}
