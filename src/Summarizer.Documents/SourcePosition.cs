namespace Summarizer.Documents;

/// <summary>Where a piece of an extracted text stands in its document, in terms that people use: a page, or a time.</summary>
/// <param name="Page">1-based number of the page; <c>null</c> where the format has none.</param>
/// <param name="Start">When it begins, in a recording; <c>null</c> where the format has no times.</param>
/// <param name="End">When it ends.</param>
public readonly record struct SourcePosition(int? Page = null, TimeSpan? Start = null, TimeSpan? End = null);
