using Summarizer.Documents;

namespace Summarizer.Cli.Inputs;

/// <summary>Goes through inputs one by one: what fails is named on standard error, the rest is done.</summary>
internal sealed class InputRun(Terminal terminal, CancellationToken cancellationToken)
{
    private int _drawn;

    /// <summary>What the run ends with.</summary>
    public int Code { get; private set; } = ExitCode.Success;

    /// <summary>The documents that could be read, each as soon as it is.</summary>
    public IEnumerable<InputDocument> Read(IReadOnlyList<string> files)
    {
        for (int i = 0; i < files.Count; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            Show(files, i);
            if (TryRead(files[i]) is InputDocument document) yield return document;
            Show(files, files.Count);
        }
    }

    /// <summary>Does a thing of which the input may be the trouble.</summary>
    public bool Try(Action action)
    {
        try
        {
            action();
            return true;
        }
        catch (InputException failed)
        {
            Show([], 0);
            terminal.Messages.WriteLine("summarize: " + failed.Message.ReplaceLineEndings(" "));
            Code = ExitCode.SomeInputFailed;
            return false;
        }
    }

    private InputDocument? TryRead(string file)
    {
        ExtractedText? content = null;
        return Try(() => content = InputText.Read(file, terminal, cancellationToken)) ? new InputDocument(file == "-" ? "standard input" : file, content!) : null;
    }

    // One line on a screen: which of how many.
    private void Show(IReadOnlyList<string> files, int i)
    {
        if (!terminal.HasScreen || (files.Count < 2 && _drawn == 0)) return;
        string line = i < files.Count ? $"[{i + 1}/{files.Count}] {Path.GetFileName(files[i])}" : "";
        terminal.Messages.Write('\r' + line.PadRight(_drawn) + (line.Length == 0 ? "\r" : ""));
        _drawn = line.Length;
    }
}
