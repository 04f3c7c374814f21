namespace Summarizer.Evaluation.Readability;

/// <summary>Tells a definite description at the start of a sentence that points back: "The remark", after a sentence that has "remark" or speaks; English, German and French.</summary>
internal static class BackPointer
{
    private static readonly Dictionary<string, Words> Languages = new(StringComparer.Ordinal)
    {
        ["en"] = new(
            ["the"],
            ["of", "that", "which", "who", "whose", "in", "for", "to", "from", "between", "behind", "where", "when", "on", "at", "by"],
            ["remark", "remarks", "comment", "comments", "statement", "announcement", "decision", "move", "pair", "duo", "couple", "trio", "incident", "attack", "accident", "crash", "proposal", "plan", "ruling", "verdict", "claim",
             "claims", "allegations", "suspect", "victim", "victims", "deal", "agreement", "man", "woman", "boy", "girl", "teenager", "result", "results", "finding", "findings", "change", "changes", "process", "problem", "issue"]),
        ["de"] = new(
            ["der", "die", "das"],
            ["des", "der", "von", "in", "im", "für", "zu", "zum", "aus", "zwischen", "die", "das", "dem", "den"],
            ["mann", "frau", "paar", "duo", "entscheidung", "ankündigung", "vorfall", "unfall", "angriff", "urteil", "vorschlag", "unternehmen", "vorwurf", "vorwürfe", "ergebnis", "ergebnisse"]),
        ["fr"] = new(
            ["le", "la", "les"],
            ["de", "du", "des", "que", "qui", "dont", "où", "d", "en", "à", "au", "pour", "entre"],
            ["décision", "annonce", "homme", "femme", "couple", "duo", "incident", "accident", "attaque", "victime", "suspect", "déclaration", "déclarations", "propos", "projet", "accord", "résultat", "résultats"]),
    };

    /// <summary>Whether a sentence opens with such a description, and nothing of the summary before it has the noun.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="before">The one before it in the text, which the summary lacks.</param>
    /// <param name="said">The summary before it.</param>
    /// <param name="language">BCP 47 tag.</param>
    public static bool Points(string sentence, string before, IEnumerable<string> said, string language)
    {
        if (!Languages.TryGetValue(language.Split('-')[0], out Words? words)) return false;
        string[] own = Split(sentence);
        if (own.Length < 3 || !words.Articles.Contains(own[0]) || words.Complements.Contains(own[2])) return false;
        string noun = own[1];
        bool refersBack = words.Nouns.Contains(noun) || Split(before).Contains(noun);
        return refersBack && !said.Any(s => Split(s).Contains(noun));
    }

    private static string[] Split(string text) => [.. text.ToLowerInvariant()
        .Split([' ', '\n', '\t', ',', '.', ';', ':', '"', '(', ')', '\u201c', '\u201d', '\u2019', '\'', '\u00ab', '\u00bb', '\u201e', '?', '!'], StringSplitOptions.RemoveEmptyEntries)];

    private sealed record Words(HashSet<string> Articles, HashSet<string> Complements, HashSet<string> Nouns);
}
