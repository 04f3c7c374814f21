namespace Summarizer.AspNetCore.Requests;

/// <summary>A document that was sent as it is.</summary>
/// <param name="Content">Its bytes.</param>
/// <param name="NameOrMediaType">Its file name or media type, as far as known.</param>
internal sealed record CallFile(byte[] Content, string? NameOrMediaType);
