namespace Summarizer.Cli.Tables;

/// <summary>Stands for Parquet in the tool that is compiled ahead of time: its library would make the tool four times as large and does not run there.</summary>
internal static class ParquetSupport
{
    private static UsageException Missing => new("this native tool does not read or write Parquet. For one that does: dotnet tool uninstall --global Summarizer.Cli, then dotnet tool install --global Summarizer.Cli.Parquet. CSV and JSON Lines work in both.");

    public static void Check() => throw Missing;

    public static IRecordSource OpenSource(string path, TableColumns columns) => throw Missing;

    public static IRowValues OpenValues(string path, TableColumns columns) => throw Missing;

    public static void Write(string path, string input, TableColumns columns, AnswerReader answers) => throw Missing;
}
