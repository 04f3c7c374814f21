using System.Runtime.InteropServices;
using ParquetSharp;
using Summarizer.Cli.Tables.Parquet;

namespace Summarizer.Cli.Tables;

/// <summary>What a run needs of Parquet; the one door to the library.</summary>
internal static class ParquetSupport
{
    /// <exception cref="UsageException">The native code of the library is not there.</exception>
    public static void Check()
    {
        if (!NativeLibrary.TryLoad("ParquetSharpNative", typeof(ParquetException).Assembly, null, out _))
            throw new UsageException("this package of the tool does not read or write Parquet. For one that does: dotnet tool uninstall --global Summarizer.Cli, then dotnet tool install --global Summarizer.Cli.Parquet. CSV and JSON Lines work in all.");
    }

    public static IRecordSource OpenSource(string path, TableColumns columns)
    {
        Check();
        return new ParquetSource(path, columns);
    }

    public static IRowValues OpenValues(string path, TableColumns columns)
    {
        Check();
        return new ParquetValues(path, columns);
    }

    /// <exception cref="InvalidDataException">The input broke, or is not that of the answers.</exception>
    public static void Write(string path, string input, TableColumns columns, AnswerReader answers)
    {
        try
        {
            using ITransfer? transfer = TableFormats.Of(input) switch
            {
                TableFormat.Parquet => new ParquetTransfer(input, columns),
                TableFormat.Separated => new ValueTransfer(new SeparatedValues(input, columns)),
                _ => null,
            };
            ParquetTable.Write(path, transfer, answers);
        }
        catch (ParquetException failed)
        {
            throw new InvalidDataException(ParquetFault.Explain(failed), failed);
        }
    }
}
