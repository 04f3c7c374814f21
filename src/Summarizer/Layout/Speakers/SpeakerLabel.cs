using Summarizer.Text;

namespace Summarizer.Layout.Speakers;

/// <summary>The label of a turn: who speaks, and when.</summary>
/// <param name="Span">All of it, with its time, colon and brackets, without the white space after it.</param>
/// <param name="Name">Who speaks; empty where only a time is given.</param>
/// <param name="Form">What it looks like.</param>
internal readonly record struct SpeakerLabel(TextSpan Span, TextSpan Name, LabelForm Form);
