namespace Summarizer.Cli.Tables.Parquet;

/// <summary>A column read row by row, whatever its type.</summary>
internal interface IFlatColumn : IDisposable
{
    bool IsNull { get; }

    bool MoveNext();
}
