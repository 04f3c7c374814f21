using System.Text;

namespace Summarizer.Extensions.AI;

/// <summary>Tokens without a tokenizer.</summary>
internal static class TokenEstimate
{
    private const int BytesPerToken = 4; // English prose in the vocabularies of today's models has 4 to 5

    public static int Count(string text) => (Encoding.UTF8.GetByteCount(text) + BytesPerToken - 1) / BytesPerToken;
}
