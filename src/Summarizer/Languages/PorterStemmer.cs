namespace Summarizer.Languages;

/// <summary>The English stemmer "Porter2" of the Snowball project, Porter's own revision of Porter 1980.</summary>
internal sealed class PorterStemmer : IStemmer
{
    /// <inheritdoc/>
    public int Stem(Span<char> word)
    {
        int length = word.Length;
        if (length > 0 && word[0] == '\'')
        {
            word[1..].CopyTo(word);
            length--;
        }

        if (length <= 2) return length;
        PorterWord w = new(word[..length]);
        if (PorterExceptions.TryWhole(ref w)) return w.Finish();
        w.MarkConsonantY();
        w.FindRegions();
        Step0(ref w);
        Step1a(ref w);
        if (PorterExceptions.StopsAfterStep1a(w.Text)) return w.Finish();
        Step1b(ref w);
        Step1c(ref w);
        Step2(ref w);
        Step3(ref w);
        Step4(ref w);
        Step5(ref w);
        return w.Finish();
    }

    private static void Step0(ref PorterWord w)
    {
        foreach (string suffix in (ReadOnlySpan<string>)["'s'", "'s", "'"])
        {
            if (!w.EndsWith(suffix)) continue;
            w.Cut(suffix.Length);
            return;
        }
    }

    private static void Step1a(ref PorterWord w)
    {
        if (w.EndsWith("sses")) w.Cut(2);
        else if (w.EndsWith("ied") || w.EndsWith("ies")) w.Cut(w.Length > 4 ? 2 : 1);
        else if (w.EndsWith("us") || w.EndsWith("ss")) return;
        else if (w.EndsWith("s") && w.HasVowelBefore(w.Length - 2)) w.Cut(1);
    }

    private static void Step1b(ref PorterWord w)
    {
        if (w.EndsWith("eedly") || w.EndsWith("eed"))
        {
            int suffix = w.EndsWith("eed") ? 3 : 5;
            if (w.Length - suffix >= w.R1) w.Cut(suffix - 2);
            return;
        }

        foreach (string suffix in (ReadOnlySpan<string>)["ingly", "edly", "ing", "ed"])
        {
            if (!w.EndsWith(suffix)) continue;
            if (!w.HasVowelBefore(w.Length - suffix.Length)) return;
            w.Cut(suffix.Length);
            if (w.EndsWith("at") || w.EndsWith("bl") || w.EndsWith("iz")) w.Append('e');
            else if (w.EndsWithDouble()) w.Cut(1);
            else if (w.IsShort()) w.Append('e');
            return;
        }
    }

    private static void Step1c(ref PorterWord w)
    {
        if (w.Length > 2 && w.Text[^1] is 'y' or 'Y' && !PorterWord.IsVowel(w.Text[^2])) w.ReplaceEnd(1, "i");
    }

    private static void Step2(ref PorterWord w)
    {
        foreach ((string suffix, string replacement) in PorterSuffixes.For(PorterSuffixes.Step2, w.Text))
        {
            if (!w.EndsWith(suffix)) continue;
            if (w.Length - suffix.Length >= w.R1) w.ReplaceEnd(suffix.Length, replacement);
            return;
        }

        if (w.EndsWith("ogi"))
        {
            if (w.Length - 3 >= w.R1 && w.Length > 3 && w.Text[^4] == 'l') w.Cut(1);
        }
        else if (w.EndsWith("li") && w.Length - 2 >= w.R1 && w.Length > 2 && w.Text[^3] is 'c' or 'd' or 'e' or 'g' or 'h' or 'k' or 'm' or 'n' or 'r' or 't')
        {
            w.Cut(2);
        }
    }

    private static void Step3(ref PorterWord w)
    {
        foreach ((string suffix, string replacement) in PorterSuffixes.For(PorterSuffixes.Step3, w.Text))
        {
            if (!w.EndsWith(suffix)) continue;
            int region = suffix == "ative" ? w.R2 : w.R1;
            if (w.Length - suffix.Length >= region) w.ReplaceEnd(suffix.Length, replacement);
            return;
        }
    }

    private static void Step4(ref PorterWord w)
    {
        foreach ((string suffix, _) in PorterSuffixes.For(PorterSuffixes.Step4, w.Text))
        {
            if (!w.EndsWith(suffix)) continue;
            bool inRegion = w.Length - suffix.Length >= w.R2;
            bool allowed = suffix != "ion" || (w.Length > 3 && w.Text[^4] is 's' or 't');
            if (inRegion && allowed) w.Cut(suffix.Length);
            return;
        }
    }

    private static void Step5(ref PorterWord w)
    {
        if (w.EndsWith("e"))
        {
            int at = w.Length - 1;
            if (at >= w.R2 || (at >= w.R1 && !w.EndsWithShortSyllable(at))) w.Cut(1);
        }
        else if (w.EndsWith("l") && w.Length - 1 >= w.R2 && w.Length > 1 && w.Text[^2] == 'l')
        {
            w.Cut(1);
        }
    }
}
