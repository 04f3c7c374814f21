namespace Summarizer.Documents.Pdf;

/// <summary>A horizontal ruled line of a page.</summary>
internal readonly record struct Rule(double Left, double Right, double Y);
