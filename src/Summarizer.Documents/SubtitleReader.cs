using Summarizer.Documents.Subtitles;

namespace Summarizer.Documents;

/// <summary>Subtitles and captions in SubRip (SRT) and WebVTT: what is said, without numbers, times, tags and notes. <see cref="ExtractedText.Positions"/> gives the time of each piece.</summary>
/// <remarks>
/// Lines of captions break anywhere, so they are joined; a pause of two seconds or more breaks the line, and so does a new speaker, whom WebVTT's voice tags name. Rolling captions,
/// each of which repeats the one before, appear once. Linear; thread-safe.
/// </remarks>
public sealed class SubtitleReader : IDocumentReader
{
    /// <inheritdoc/>
    public IReadOnlyList<string> Extensions { get; } = [".srt", ".vtt"];

    /// <inheritdoc/>
    public IReadOnlyList<string> MediaTypes { get; } = ["text/vtt", "application/x-subrip", "text/srt"];

    /// <inheritdoc/>
    public ExtractedText Read(ReadOnlyMemory<byte> content, string? charset = null, CancellationToken cancellationToken = default) =>
        Read(TextDecoder.Decode(content.Span, charset), cancellationToken);

    /// <summary>Takes the text out of subtitles.</summary>
    /// <param name="subtitles">The source; what stands outside cues is left out.</param>
    /// <param name="cancellationToken">Cancels the work.</param>
    /// <exception cref="OperationCanceledException">Cancelled.</exception>
    public static ExtractedText Read(string subtitles, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(subtitles);
        SpokenText spoken = new(subtitles);
        CueLines lines = new(subtitles);
        while (lines.MoveNext())
        {
            cancellationToken.ThrowIfCancellationRequested();
            spoken.Add(lines.Start, lines.End, lines.Line);
        }

        return spoken.ToText();
    }
}
