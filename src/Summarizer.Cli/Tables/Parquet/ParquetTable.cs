using ParquetSharp;
using ParquetSharp.Schema;

namespace Summarizer.Cli.Tables.Parquet;

/// <summary>Writes a Parquet file: the columns of the input and those of the answers.</summary>
internal static class ParquetTable
{
    private const int MostRows = 1 << 16;
    private const int MostBytes = 1 << 25;

    /// <param name="path">The file.</param>
    /// <param name="transfer">The columns of the input; <c>null</c> for JSON Lines, which have none but the id.</param>
    /// <param name="answers">An answer for each row.</param>
    public static void Write(string path, ITransfer? transfer, AnswerReader answers)
    {
        IReadOnlyList<string> names = AnswerReader.NamesBeside(transfer?.Names);
        int skipped = AnswerReader.Count - names.Count;
        Node[] nodes = [.. transfer?.Nodes ?? [], .. names.Select((name, i) => Column(name, i + skipped))];
        using GroupNode schema = new("schema", Repetition.Required, nodes);
        using WriterPropertiesBuilder builder = new();
        using WriterProperties properties = builder.Compression(Compression.Snappy).CreatedBy("summarize").Build();
        using ParquetFileWriter writer = new(path, schema, properties);
        TextColumn[] columns = [.. names.Select(static _ => new TextColumn())];
        bool isMore = answers.MoveNext();
        while (isMore)
        {
            int rows = 0;
            while (isMore && rows < MostRows && columns.Sum(static c => c.Length) + (transfer?.Held ?? 0) < MostBytes && transfer?.TryTake() != false)
            {
                for (int i = 0; i < columns.Length; i++)
                {
                    if (answers.IsNull(i + skipped)) columns[i].AddNull();
                    else columns[i].Add(answers.Value(i + skipped));
                }

                rows++;
                isMore = answers.MoveNext();
            }

            if (rows == 0) break;
            using RowGroupWriter group = writer.AppendRowGroup();
            transfer?.Write(group);
            foreach (TextColumn column in columns) column.Write(group);
        }

        if (isMore || transfer?.TryTake() == true) throw new InvalidDataException("there is not one answer for each row");
        writer.Close();
    }

    private static PrimitiveNode Column(string name, int column) =>
        new(name, Repetition.Optional, column == AnswerReader.Sentences ? LogicalType.Json() : LogicalType.String(), PhysicalType.ByteArray);
}
