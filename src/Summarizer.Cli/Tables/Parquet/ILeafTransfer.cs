using ParquetSharp;

namespace Summarizer.Cli.Tables.Parquet;

/// <summary>Copies a column, whatever its type.</summary>
internal interface ILeafTransfer : IDisposable
{
    /// <summary>Copies the next rows into the next column of a group.</summary>
    void Copy(RowGroupWriter group, long rows);
}
