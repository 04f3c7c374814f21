using System.Buffers;
using System.Text;
using Summarizer.Json;

namespace Summarizer.Cli;

/// <summary>The JSON of the contract, on one line.</summary>
internal sealed class JsonRenderer : SummaryRenderer
{
    protected override string Render(Summary summary, string text)
    {
        ArrayBufferWriter<byte> buffer = new();
        SummaryJson.Write(buffer, summary);
        return Encoding.UTF8.GetString(buffer.WrittenSpan) + "\n";
    }
}
