using System.IO.Compression;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokens;

namespace Summarizer.Documents.Pdf.Glyphs;

/// <summary>Bounds what the streams of a document unpack to, one by one and together.</summary>
/// <remarks>A stream is unpacked each time it is drawn, so the sum also bounds forms that draw each other over and over.</remarks>
internal sealed class DecodingGuard(CancellationToken cancellationToken) : IFilterProvider
{
    private const long MostBytes = 128L << 20;
    private const long MostBytesTogether = 512L << 20;
    private const int LeastCost = 1024;
    private const int LargestLzw = 256 << 10;

    // No deflated stream grows more than this.
    private const int MostGrowth = 1032;

    private long _together;

    /// <summary>Whether a bound was met: what was read then is not the whole document.</summary>
    public bool IsExceeded { get; private set; }

    public IReadOnlyList<IFilter> GetFilters(DictionaryToken dictionary)
    {
        Count(LeastCost);
        return Wrap(DefaultFilterProvider.Instance.GetFilters(dictionary));
    }

    public IReadOnlyList<IFilter> GetNamedFilters(IReadOnlyList<NameToken> names) => Wrap(DefaultFilterProvider.Instance.GetNamedFilters(names));

    public IReadOnlyList<IFilter> GetAllFilters() => Wrap(DefaultFilterProvider.Instance.GetAllFilters());

    private IReadOnlyList<IFilter> Wrap(IReadOnlyList<IFilter> filters) => [.. filters.Select(f => new Filter(f, this))];

    private void Count(long bytes)
    {
        cancellationToken.ThrowIfCancellationRequested();
        _together += bytes;
        if (bytes > MostBytes || _together > MostBytesTogether) Refuse();
    }

    private void Refuse()
    {
        IsExceeded = true;
        throw new InvalidDataException("It unpacks to more than is allowed.");
    }

    private sealed class Filter(IFilter inner, DecodingGuard guard) : IFilter
    {
        public bool IsSupported => inner.IsSupported;

        public Memory<byte> Decode(Memory<byte> input, DictionaryToken streamDictionary, IFilterProvider filterProvider, int filterIndex)
        {
            if (inner is LzwFilter && input.Length > LargestLzw) guard.Refuse();
            if (inner is FlateFilter && input.Length * (long)MostGrowth > MostBytes) CheckLength(input);
            Memory<byte> output = inner.Decode(input, streamDictionary, filterProvider, filterIndex);
            guard.Count(output.Length);
            return output;
        }

        // Unpacked piece by piece, so that a bomb is found before it fills the memory.
        private void CheckLength(Memory<byte> input)
        {
            const int Header = 2;
            byte[] piece = new byte[1 << 16];
            using MemoryStream packed = new(input[Math.Min(Header, input.Length)..].ToArray());
            using DeflateStream stream = new(packed, CompressionMode.Decompress);
            long length = 0;
            try
            {
                for (int read; (read = stream.Read(piece)) > 0;)
                {
                    length += read;
                    if (length > MostBytes) guard.Refuse();
                }
            }
            catch (InvalidDataException) when (!guard.IsExceeded)
            {
                // Damaged from here on; the library mends what it can.
            }
        }
    }
}
