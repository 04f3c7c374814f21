using System.Text.Json;

namespace Summarizer.Cli.Lines;

/// <summary>What is done with each record: one implementation a command.</summary>
/// <remarks>Used by several threads at once.</remarks>
internal interface ILineTask
{
    /// <summary>Whether a line without an id is answered under its number.</summary>
    bool NeedsId { get; }

    /// <summary>What the answers are, in the plural.</summary>
    string Answers { get; }

    /// <summary>Reads a line.</summary>
    /// <exception cref="RecordException">The line is no record.</exception>
    void Parse(InputRecord record, ReadOnlySpan<byte> line) => record.Parse(line);

    /// <summary>Writes the members that follow the id into an object already begun.</summary>
    /// <exception cref="RecordException">The record cannot be used; what was written is taken back.</exception>
    void Answer(InputRecord record, Utf8JsonWriter json, CancellationToken cancellationToken);
}
