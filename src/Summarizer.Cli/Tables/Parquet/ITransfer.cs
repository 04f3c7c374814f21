using ParquetSharp;
using ParquetSharp.Schema;

namespace Summarizer.Cli.Tables.Parquet;

/// <summary>Brings the columns of the input into the output.</summary>
internal interface ITransfer : IDisposable
{
    /// <summary>What the columns are called.</summary>
    IReadOnlyList<string> Names { get; }

    /// <summary>The columns in the schema of the output.</summary>
    IEnumerable<Node> Nodes { get; }

    /// <summary>Bytes held for the rows taken and not written.</summary>
    int Held { get; }

    /// <summary>Takes one more row for the next group; false when the group must end before it, or the input has no more.</summary>
    bool TryTake();

    /// <summary>Writes the rows taken.</summary>
    void Write(RowGroupWriter group);
}
