using System.Collections.Frozen;
using Summarizer.Languages;

namespace Summarizer.Keyphrases;

/// <summary>English words that texts of any subject have (verbs of reporting, words of order and amount, adverbs in -ly): they part phrases and are in none. Own list.</summary>
internal static class GeneralWords
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Words = """
        use uses used using based show shows shown showed propose proposes proposed present presents presented presenting discuss discussed discusses describe described
        describes provide provides provided providing develop developed consider considered considers considering require required requires given obtained obtain obtains
        introduce introduced introduces study studied studies investigate investigated compare compared apply applied make makes made making find found finding take takes
        taken allow allows allowed enable enables lead leads led include includes included including suggest suggests suggested demonstrate demonstrates demonstrated examine
        examined examines address addressed addresses achieve achieved achieves paper article authors author work works result results approach new novel recent several many
        various different first second two three one particular well known important able possible often usually however thus hence therefore moreover furthermore may might
        must shall among within without via per also already still even rather whether since although though while upon get gets become becomes became seem seems derived
        associated related called defined performed employed need needs needed increase increased reduce reduced improve improved extend extended corresponding respectively
        eq fig figure section table ref order case cases number set sets terms good better best high higher low lower large larger small smaller much less little et al
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    public static bool Contains(ReadOnlySpan<char> word, LanguageProfile language)
    {
        if (language.Tag != "en" || word.Length > 64) return false;
        Span<char> folded = stackalloc char[word.Length];
        word.ToLowerInvariant(folded);
        return Words.Contains(folded) || (folded.Length > 4 && folded.EndsWith("ly"));
    }
}
