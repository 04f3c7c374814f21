using Summarizer.Segmentation.Words;
using static Summarizer.Segmentation.Words.SentenceBreakClass;

namespace Summarizer.Tests.Segmentation;

/// <summary>
/// The splitter's character classes are those of UAX #29: with its default rules, written out here, they pass its test file. The splitter itself breaks by
/// other rules; docs/languages.md says where and why.
/// </summary>
public class SentenceBreakPropertyTests
{
    [Test]
    public void The_default_rules_over_our_classes_pass_the_Unicode_test_file()
    {
        int lines = 0;
        foreach ((string text, int[] boundaries, string comment) in BreakTestFile.Read("SentenceBreakTest.txt"))
        {
            Assert.That(Boundaries(text), Is.EqualTo(boundaries), comment);
            lines++;
        }

        Assert.That(lines, Is.GreaterThan(500));
    }

    private static List<int> Boundaries(string text)
    {
        List<(int Start, SentenceBreakClass Class)> units = [];
        for (int i = 0; i < text.Length;)
        {
            SentenceBreakClass c = BreakProperties.SentenceBreakAt(text, i, out int length);
            units.Add((i, c));
            i += length;
        }

        List<int> boundaries = [0];
        for (int i = 1; i < units.Count; i++) if (Breaks(units.ConvertAll(static u => u.Class), i)) boundaries.Add(units[i].Start);
        boundaries.Add(text.Length);
        return boundaries;
    }

    private static bool Breaks(List<SentenceBreakClass> c, int at)
    {
        if (c[at - 1] == CR && c[at] == LF) return false; // SB3
        if (IsSeparator(c[at - 1])) return true; // SB4
        if (c[at] is Extend or Format) return false; // SB5
        int i = Previous(c, at);
        if (i < 0) return false;
        bool separated = false, spaced = false, closed = false;
        if (IsSeparator(c[i])) separated = true;
        while (i >= 0 && c[i] == Sp)
        {
            spaced = true;
            i = Previous(c, i);
        }

        while (i >= 0 && c[i] == Close)
        {
            closed = true;
            i = Previous(c, i);
        }

        if (i < 0 || separated || c[i] is not (ATerm or STerm)) return false;
        if (c[i] == ATerm)
        {
            int before = Previous(c, i);
            if (!spaced && !closed && c[at] == Numeric) return false; // SB6
            if (!spaced && !closed && c[at] == Upper && before >= 0 && (c[before] is Upper or Lower)) return false; // SB7
            int next = at;
            while (next < c.Count && c[next] is not (OLetter or Upper or Lower or ATerm or STerm) && !IsSeparator(c[next])) next++;
            if (next < c.Count && c[next] == Lower) return false; // SB8
        }

        if (c[at] is SContinue or ATerm or STerm) return false; // SB8a
        if (!spaced && (c[at] is Close or Sp || IsSeparator(c[at]))) return false; // SB9
        return c[at] != Sp && !IsSeparator(c[at]); // SB10, SB11
    }

    private static bool IsSeparator(SentenceBreakClass c) => c is Sep or CR or LF;

    private static int Previous(List<SentenceBreakClass> c, int i)
    {
        do i--;
        while (i >= 0 && (c[i] is Extend or Format));
        return i;
    }
}
