namespace Summarizer.Extensions.AI;

/// <summary>How many of a list, best first, fit.</summary>
internal static class LongestPrefix
{
    /// <summary>The greatest number that fits, of a condition that holds up to some number; all are tried first. O(log count) trials.</summary>
    public static int That(int count, Func<int, bool> fits)
    {
        int good = 0, bad = count + 1;
        for (int tried = count; bad - good > 1; tried = (good + bad) / 2)
        {
            if (fits(tried)) good = tried;
            else bad = tried;
        }

        return good;
    }
}
