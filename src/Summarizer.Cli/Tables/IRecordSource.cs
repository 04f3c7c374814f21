using Summarizer.Cli.Lines;

namespace Summarizer.Cli.Tables;

/// <summary>The rows of a table as records of JSON Lines.</summary>
internal interface IRecordSource : IDisposable
{
    /// <summary>How much is read, in the unit of <see cref="Total"/>.</summary>
    long Done { get; }

    /// <summary>How much there is: bytes or rows; 0 when unknown.</summary>
    long Total { get; }

    /// <summary>Appends some records, each with its line break; false at the end.</summary>
    /// <exception cref="InvalidDataException">The table is broken from here on.</exception>
    bool Read(LineBuffer lines);
}
