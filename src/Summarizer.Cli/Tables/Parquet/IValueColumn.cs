namespace Summarizer.Cli.Tables.Parquet;

/// <summary>A column read row by row as text.</summary>
internal interface IValueColumn : IDisposable
{
    string? Value { get; }

    void MoveNext();
}
