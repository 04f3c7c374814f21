namespace Summarizer.Keyphrases;

/// <summary>A run of content words that may be a keyphrase, with what the text does with it.</summary>
internal sealed class Candidate
{
    /// <summary>Numbers of its first and, exclusive, last word where it first stands.</summary>
    public required int Start { get; set; }

    public required int End { get; set; }

    /// <summary>How often it stands in the text.</summary>
    public int Occurrences { get; set; }

    /// <summary>How often it stands there as a whole run, in no longer one.</summary>
    public int Alone { get; set; }

    /// <summary>Occurrences of the commonest run that is one word longer: where it has as many, this is but a part of it.</summary>
    public int WithinLonger { get; set; }

    public int Length => End - Start;

    /// <summary>Moves it to an earlier occurrence.</summary>
    public void MoveTo(int start) => (Start, End) = (start, start + Length);
}
