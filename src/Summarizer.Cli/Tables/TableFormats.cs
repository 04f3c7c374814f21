namespace Summarizer.Cli.Tables;

/// <summary>Tells tables by the names of files.</summary>
internal static class TableFormats
{
    private const StringComparison Comparison = StringComparison.OrdinalIgnoreCase;

    public static TableFormat Of(string path)
    {
        if (path.EndsWith(".parquet", Comparison)) return TableFormat.Parquet;
        string plain = IsGzip(path) ? path[..^3] : path;
        return plain.EndsWith(".csv", Comparison) || plain.EndsWith(".tsv", Comparison) ? TableFormat.Separated : TableFormat.None;
    }

    /// <summary>The separator that the name asks for; <c>null</c> where the header tells.</summary>
    public static char? SeparatorOf(string path) => (IsGzip(path) ? path[..^3] : path).EndsWith(".tsv", Comparison) ? '\t' : null;

    public static bool IsGzip(string path) => path.EndsWith(".gz", Comparison);
}
