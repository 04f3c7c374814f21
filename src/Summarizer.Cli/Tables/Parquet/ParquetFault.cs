using ParquetSharp;

namespace Summarizer.Cli.Tables.Parquet;

/// <summary>What the library says of a broken file, in one line.</summary>
internal static class ParquetFault
{
    public static string Explain(ParquetException broken)
    {
        // "class parquet::ParquetInvalidOrCorruptedFileException (message: 'Parquet magic bytes not found in footer. …')"
        const string mark = "message: '";
        string message = broken.Message.ReplaceLineEndings(" ");
        int start = message.IndexOf(mark, StringComparison.Ordinal);
        return (start < 0 ? message : message[(start + mark.Length)..]).TrimEnd('\'', ')', '.', ' ');
    }
}
