using System.Globalization;

namespace Summarizer.Training.DefaultRanker;

/// <summary>ROUGE-1 and -2 of sets of sentences in microseconds: counts over the references' n-grams, made once.</summary>
internal sealed class RougeIndex
{
    private readonly int[][] _uni, _bi;         // per sentence: ids of its n-grams that occur in any reference, with repetition
    private readonly int[] _length;             // tokens a sentence
    private readonly int[][] _refUni, _refBi;   // per reference: count by id
    private readonly int[] _refLength;
    private readonly int[] _sysUni, _sysBi;

    public RougeIndex(string lang, string[] refs, string[] sentences)
    {
        Dictionary<string, int> u = new(StringComparer.Ordinal), b = new(StringComparer.Ordinal);
        List<string>[] rt = [.. refs.Select(r => Tokens(lang, r))];
        foreach (List<string> t in rt)
            for (int i = 0; i < t.Count; i++)
            {
                u.TryAdd(t[i], u.Count);
                if (i > 0) b.TryAdd(t[i - 1] + " " + t[i], b.Count);
            }
        _refUni = [.. rt.Select(t => Count(t, u, false))];
        _refBi = [.. rt.Select(t => Count(t, b, true))];
        _refLength = [.. rt.Select(t => t.Count)];
        _uni = new int[sentences.Length][]; _bi = new int[sentences.Length][]; _length = new int[sentences.Length];
        for (int i = 0; i < sentences.Length; i++)
        {
            List<string> t = Tokens(lang, sentences[i]);
            _length[i] = t.Count;
            List<int> x = [], y = [];
            for (int k = 0; k < t.Count; k++)
            {
                if (u.TryGetValue(t[k], out int id)) x.Add(id);
                if (k > 0 && b.TryGetValue(t[k - 1] + " " + t[k], out id)) y.Add(id);
            }
            _uni[i] = [.. x]; _bi[i] = [.. y];
        }
        _sysUni = new int[u.Count]; _sysBi = new int[b.Count];
    }

    private static int[] Count(List<string> t, Dictionary<string, int> ids, bool bigrams)
    {
        int[] c = new int[ids.Count];
        for (int i = bigrams ? 1 : 0; i < t.Count; i++) c[ids[bigrams ? t[i - 1] + " " + t[i] : t[i]]]++;
        return c;
    }

    public (double R1, double R2) Score(List<int> chosen)
    {
        int len = 0;
        foreach (int s in chosen)
        {
            len += _length[s];
            foreach (int t in _uni[s]) _sysUni[t]++;
            foreach (int t in _bi[s]) _sysBi[t]++;
        }
        double b1 = 0, b2 = 0;
        for (int r = 0; r < _refUni.Length; r++)
        {
            int o1 = 0, o2 = 0;
            // Only touched ids matter; clear marks by zeroing while counting would double count, so walk the counts.
            for (int t = 0; t < _sysUni.Length; t++) o1 += Math.Min(_sysUni[t], _refUni[r][t]);
            for (int t = 0; t < _sysBi.Length; t++) o2 += Math.Min(_sysBi[t], _refBi[r][t]);
            b1 = Math.Max(b1, F(o1, len, _refLength[r]));
            b2 = Math.Max(b2, F(o2, Math.Max(0, len - 1), Math.Max(0, _refLength[r] - 1)));
        }
        foreach (int s in chosen)
        {
            foreach (int t in _uni[s]) _sysUni[t] = 0;
            foreach (int t in _bi[s]) _sysBi[t] = 0;
        }
        return (b1, b2);
    }

    /// <summary>Overlap of one sentence with the nearest reference and its length.</summary>
    public (double Overlap1, double Overlap2, int Length, double RefLength) Single(int s)
    {
        double o1 = 0, o2 = 0;
        foreach (int t in _uni[s]) _sysUni[t]++;
        foreach (int t in _bi[s]) _sysBi[t]++;
        for (int r = 0; r < _refUni.Length; r++)
        {
            int a = 0, b = 0;
            foreach (int t in _uni[s].Distinct()) a += Math.Min(_sysUni[t], _refUni[r][t]);
            foreach (int t in _bi[s].Distinct()) b += Math.Min(_sysBi[t], _refBi[r][t]);
            o1 += a; o2 += b;
        }
        foreach (int t in _uni[s]) _sysUni[t] = 0;
        foreach (int t in _bi[s]) _sysBi[t] = 0;
        return (o1 / _refUni.Length, o2 / _refUni.Length, _length[s], _refLength.Average());
    }

    public static (double R1, double R2) Score(string lang, string[] refs, string summary)
    {
        RougeIndex one = new(lang, refs, [summary]);
        return one.Score([0]);
    }

    private static double F(double o, double p, double r) => o == 0 ? 0 : 2 * o / (p + r);

    public static List<string> Tokens(string lang, string text)
    {
        List<string> t = [];
        string s = text.ToLowerInvariant();
        for (int i = 0; i < s.Length;)
        {
            if (!In(s, i, lang)) { i++; continue; }
            int a = i;
            if (lang is "zh" or "ja") { t.Add(s.Substring(i, 1)); i++; continue; }
            while (i < s.Length && In(s, i, lang)) i++;
            string w = s[a..i];
            if (lang == "en" && w.Length > 3) w = Stem(w);
            t.Add(w);
        }
        return t;
    }

    private static string Stem(string w)
    {
        if (w.EndsWith("ing", StringComparison.Ordinal) && w.Length > 5) w = w[..^3];
        else if (w.EndsWith("ed", StringComparison.Ordinal) && w.Length > 4) w = w[..^2];
        else if (w.EndsWith("es", StringComparison.Ordinal) && w.Length > 4) w = w[..^2];
        else if (w.EndsWith('s')) w = w[..^1];
        if (w.EndsWith('e')) w = w[..^1];
        return w;
    }

    private static bool In(string s, int i, string lang) => lang == "en" ? char.IsAsciiLetterOrDigit(s[i])
        : char.IsLetterOrDigit(s[i]) || CharUnicodeInfo.GetUnicodeCategory(s[i]) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
}
