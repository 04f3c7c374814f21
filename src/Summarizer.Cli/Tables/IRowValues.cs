namespace Summarizer.Cli.Tables;

/// <summary>The rows of a table as text, without the column that was summarized.</summary>
internal interface IRowValues : IDisposable
{
    IReadOnlyList<string> Names { get; }

    bool MoveNext();

    /// <summary>A value of the row; <c>null</c> where there is none.</summary>
    string? Value(int column);
}
