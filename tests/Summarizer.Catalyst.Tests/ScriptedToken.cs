using Catalyst;

namespace Summarizer.Catalyst.Tests;

/// <summary>A Catalyst token; its end is inclusive. Like the library's, its lemma falls back to its value, which is its replacement where it has one.</summary>
internal sealed class ScriptedToken(int begin, int end, string? lemma = null, PartOfSpeech pos = PartOfSpeech.NONE, string? replacement = null) : IToken
{
    public int Begin { get; set; } = begin;

    public int End { get; set; } = end;

    public string Replacement { get; set; } = replacement!;

    public PartOfSpeech POS { get; set; } = pos;

    /// <summary>The document's text, once it has one.</summary>
    public string Text { get; set; } = "";

    public string Value => string.IsNullOrEmpty(Replacement) ? OriginalValue : Replacement;

    public string OriginalValue => Begin >= 0 && End < Text.Length ? Text[Begin..(End + 1)] : "";

    public string Lemma => lemma ?? Value;
}
