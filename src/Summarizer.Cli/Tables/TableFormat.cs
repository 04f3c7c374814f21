namespace Summarizer.Cli.Tables;

/// <summary>What a file of records is, by its name.</summary>
internal enum TableFormat
{
    /// <summary>JSON Lines: whatever has no name of a table.</summary>
    None,

    /// <summary>Values separated by commas or, as <c>.tsv</c>, by tabs; with a header.</summary>
    Separated,

    /// <summary>Apache Parquet.</summary>
    Parquet,
}
