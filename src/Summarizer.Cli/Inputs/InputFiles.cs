using Summarizer.Cli.Lines;

namespace Summarizer.Cli.Inputs;

/// <summary>The files that arguments name: themselves, and for a folder the documents in it and below, in order of name.</summary>
internal static class InputFiles
{
    /// <exception cref="InputException">A folder that cannot be listed or holds no document.</exception>
    public static List<string> Expand(IEnumerable<string> arguments)
    {
        List<string> files = [];
        foreach (string argument in arguments)
        {
            if (argument == "-" || WebPage.IsAddress(argument) || !Directory.Exists(argument)) files.Add(argument);
            else files.AddRange(DocumentsIn(argument));
        }

        return files;
    }

    private static List<string> DocumentsIn(string folder)
    {
        EnumerationOptions options = new() { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.Hidden | FileAttributes.System | FileAttributes.ReparsePoint };
        try
        {
            List<string> files = [.. Directory.EnumerateFiles(folder, "*", options).Where(static f => InputText.Readers.Find(f) is not null).Order(StringComparer.Ordinal)];
            return files.Count > 0 ? files : throw new InputException($"{folder} has no document that can be read");
        }
        catch (Exception e) when (e is UnauthorizedAccessException or IOException)
        {
            throw new InputException($"{folder} cannot be listed: {e.Message}");
        }
    }
}
