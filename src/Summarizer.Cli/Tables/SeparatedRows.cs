using System.IO.Compression;
using System.Text;
using nietras.SeparatedValues;
using Summarizer.Cli.Inputs;

namespace Summarizer.Cli.Tables;

/// <summary>The rows of a file of separated values with a header. Blank lines are no rows.</summary>
internal sealed class SeparatedRows : IDisposable
{
    /// <summary>Stands for bytes that are not UTF-8: a code point that no text has.</summary>
    public const char NotText = '\uFFFF';

    private readonly FileStream _file;
    private readonly SepReader _reader;

    /// <exception cref="InputException">The file cannot be read or has no header.</exception>
    public SeparatedRows(string path)
    {
        _file = (FileStream)InputText.Open(path, null!);
        try
        {
            Stream stream = TableFormats.IsGzip(path) ? new GZipStream(_file, CompressionMode.Decompress) : _file;
            Encoding encoding = Encoding.GetEncoding("utf-8", EncoderFallback.ReplacementFallback, new DecoderReplacementFallback(NotText.ToString()));
            SepReaderOptions options = TableFormats.SeparatorOf(path) is char separator ? Sep.New(separator).Reader() : Sep.Reader();
            _reader = (options with { Unescape = true, DisableColCountCheck = true }).From(new StreamReader(stream, encoding, detectEncodingFromByteOrderMarks: true, 1 << 16));
            Names = [.. _reader.Header.ColNames];
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            _file.Dispose();
            throw new InputException($"{path} cannot be read as a table: {e.Message}");
        }

        if (Names.Count == 0 || (Names.Count == 1 && Names[0].Length == 0)) throw new InputException($"{path} has no header");
    }

    /// <summary>The columns of the header.</summary>
    public IReadOnlyList<string> Names { get; }

    /// <summary>Bytes of the file read.</summary>
    public long Position => _file.Position;

    /// <summary>Bytes of the file.</summary>
    public long Length => _file.Length;

    /// <summary>Number of fields of the row, whatever the header says.</summary>
    public int Count => _reader.Current.ColCount;

    /// <exception cref="InvalidDataException">The file is broken from here on.</exception>
    public bool MoveNext()
    {
        try
        {
            do if (!_reader.MoveNext()) return false;
            while (Names.Count > 1 && Count == 1 && _reader.Current[0].Span.IsEmpty);
            return true;
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            throw new InvalidDataException(e.Message, e);
        }
    }

    /// <summary>A field of the row; empty where the row has none.</summary>
    public ReadOnlySpan<char> Field(int index) => index < Count ? _reader.Current[index].Span : [];

    public void Dispose()
    {
        _reader.Dispose();
        _file.Dispose();
    }
}
