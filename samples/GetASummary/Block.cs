namespace GetASummary;

/// <summary>A paragraph or a heading.</summary>
public sealed record Block(string Text, bool IsHeading);
