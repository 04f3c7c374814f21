using System.Globalization;
using System.Text;

namespace Summarizer.WebLoad;

/// <summary>Articles of one's own making: the same number gives the same text.</summary>
internal static class Texts
{
    private static readonly string[] Nouns = ["harbour", "bridge", "orchard", "railway", "museum", "library", "glacier", "market", "river", "school", "factory", "garden", "council", "engineer", "winter", "lighthouse"];
    private static readonly string[] Verbs = ["closed", "repaired", "counted", "painted", "measured", "visited", "forgot", "bought", "described", "moved"];
    private static readonly string[] Ends = ["before the winter came", "without asking anyone", "in a single night", "for the third time this year", "while nobody was looking", "because of the storm"];

    public static string Article(int number, int words)
    {
        Random random = new(number);
        StringBuilder text = new();
        for (int said = 0, sentence = 0; said < words; said += 16, sentence++)
        {
            text.Append(CultureInfo.InvariantCulture, $"The {Of(Nouns)} of the {Of(Nouns)} {Of(Verbs)} the {Of(Nouns)} and the {Of(Nouns)} in {random.Next(1800, 2020)} {Of(Ends)}.");
            text.Append(sentence % 5 == 4 ? "\n\n" : " ");
        }

        return text.ToString();

        string Of(string[] list) => list[random.Next(list.Length)];
    }
}
