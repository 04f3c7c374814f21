using System.Buffers;
using System.IO.Compression;
using System.Text;
using Summarizer.Cli.Lines;

namespace Summarizer.Cli.Tables;

/// <summary>Writes separated values (RFC 4180, but lines end with a line feed): the columns of the input and those of the answers.</summary>
internal static class SeparatedTable
{
    private const int Enough = 1 << 16;

    /// <param name="path">Where to write.</param>
    /// <param name="name">The name of the output, which tells the separator and whether to compress.</param>
    /// <param name="rows">The columns of the input; <c>null</c> for JSON Lines, which have none but the id.</param>
    /// <param name="answers">An answer for each row.</param>
    public static void Write(string path, string name, IRowValues? rows, AnswerReader answers)
    {
        byte separator = (byte)(TableFormats.SeparatorOf(name) ?? ',');
        SearchValues<byte> quoted = SearchValues.Create([separator, (byte)'"', (byte)'\n', (byte)'\r']);
        IReadOnlyList<string> names = AnswerReader.NamesBeside(rows?.Names);
        int skipped = AnswerReader.Count - names.Count, fields = 0;
        using FileStream file = new(path, FileMode.Create, FileAccess.Write, FileShare.None, bufferSize: 0);
        using Stream stream = TableFormats.IsGzip(name) ? new GZipStream(file, CompressionLevel.Optimal) : file;
        LineBuffer buffer = new();
        foreach (string column in (rows?.Names ?? []).Concat(names)) Add(Encoding.UTF8.GetBytes(column));
        EndLine();
        while (answers.MoveNext())
        {
            if (rows?.MoveNext() == false) throw new InvalidDataException("there are more answers than rows");
            for (int i = 0; i < (rows?.Names.Count ?? 0); i++) Add(Encoding.UTF8.GetBytes(rows!.Value(i) ?? ""));
            for (int i = skipped; i < AnswerReader.Count; i++) Add(answers.Value(i));
            EndLine();
        }

        if (rows?.MoveNext() == true) throw new InvalidDataException("there are more rows than answers");
        stream.Write(buffer.Written);

        void Add(ReadOnlySpan<byte> value)
        {
            if (fields++ > 0) buffer.Append([separator]);
            if (!value.ContainsAny(quoted))
            {
                buffer.Append(value);
                return;
            }

            buffer.Append("\""u8);
            for (int next; (next = value.IndexOf((byte)'"')) >= 0; value = value[(next + 1)..])
            {
                buffer.Append(value[..next]);
                buffer.Append("\"\""u8);
            }

            buffer.Append(value);
            buffer.Append("\""u8);
        }

        void EndLine()
        {
            buffer.Append("\n"u8);
            fields = 0;
            if (buffer.Length < Enough) return;
            stream.Write(buffer.Written);
            buffer.Clear();
        }
    }
}
