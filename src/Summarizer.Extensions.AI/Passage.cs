namespace Summarizer.Extensions.AI;

/// <summary>A retrieved piece of text.</summary>
public sealed record Passage
{
    /// <summary>Creates a passage.</summary>
    /// <param name="id">The caller's id of the passage; need not be unique.</param>
    /// <param name="text">The text; may be blank.</param>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> or <paramref name="text"/> is null.</exception>
    public Passage(string id, string text)
    {
        ArgumentNullException.ThrowIfNull(id);
        ArgumentNullException.ThrowIfNull(text);
        (Id, Text) = (id, text);
    }

    /// <summary>The caller's id of the passage.</summary>
    public string Id { get; }

    /// <summary>The text.</summary>
    public string Text { get; }
}
