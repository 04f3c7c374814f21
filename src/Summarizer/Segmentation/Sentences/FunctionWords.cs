using System.Runtime.CompilerServices;
using Summarizer.Languages;

namespace Summarizer.Segmentation.Sentences;

/// <summary>The function words of each language as <see cref="WordStatistics"/> finds them.</summary>
internal static class FunctionWords
{
    private static readonly ConditionalWeakTable<LanguageProfile, uint[]> Cache = [];

    public static ReadOnlySpan<uint> HashesOf(LanguageProfile language) =>
        Cache.GetValue(language, static l => [.. l.StopWords.Order(StringComparer.Ordinal).Select(static w => WordStatistics.HashOf(w))]);
}
