using ParquetSharp;
using ParquetSharp.Schema;
using Summarizer.Cli.Inputs;

namespace Summarizer.Cli.Tables.Parquet;

/// <summary>A Parquet file opened for reading, page by page: memory does not depend on the size of its row groups.</summary>
internal sealed class ParquetFile : IDisposable
{
    private const int BufferSize = 1 << 18;

    private readonly ReaderProperties _properties = ReaderProperties.GetDefaultReaderProperties();

    /// <exception cref="InputException">Missing, or no Parquet file.</exception>
    public ParquetFile(string path)
    {
        // Says what is wrong with the file itself; the library opens it anew.
        InputText.Open(path, null!).Dispose();
        Path = path;
        _properties.EnableBufferedStream();
        _properties.BufferSize = BufferSize;
        try
        {
            Reader = new ParquetFileReader(path, _properties);
            using GroupNode root = Reader.FileMetaData.Schema.GroupNode;
            Names = [.. Enumerable.Range(0, root.FieldCount).Select(i => root.Field(i).Name)];
        }
        catch (ParquetException broken)
        {
            _properties.Dispose();
            throw new InputException($"{path} cannot be read as Parquet: {ParquetFault.Explain(broken)}");
        }
    }

    public string Path { get; }

    public ParquetFileReader Reader { get; }

    /// <summary>The columns at the top, nested ones among them.</summary>
    public IReadOnlyList<string> Names { get; }

    /// <summary>The leaf that is this column.</summary>
    /// <exception cref="InputException">The column is nested.</exception>
    public int LeafOf(int column)
    {
        for (int i = 0; i < Reader.FileMetaData.NumColumns; i++)
        {
            ColumnDescriptor leaf = Reader.FileMetaData.Schema.Column(i);
            if (leaf.Path.ToDotVector() is [string name] && name == Names[column] && leaf.MaxRepetitionLevel == 0) return i;
        }

        throw new InputException($"column '{Names[column]}' of {Path} is nested: neither a text nor an id or a title, and it cannot go into separated values");
    }

    public void Dispose()
    {
        Reader.Dispose();
        _properties.Dispose();
    }
}
