using Summarizer.Selection.Coherence;

namespace Summarizer.Tests.Selection.Coherence;

/// <summary>Sentences that say too little wherever they stand.</summary>
public class FragmentsTests
{
    [TestCase("And so I did it.", true)]
    [TestCase("And so I did it again.", false)]
    [TestCase("And so, - I - did it.", true, TestName = "{m}(marks_are_no_words)")]
    [TestCase("We sold twenty-five of those.", true, TestName = "{m}(a_compound_is_one_word)")]
    [TestCase("(c) a fatty acid taken from plants or fish", true)]
    [TestCase("(12) a fatty acid taken from plants or fish", true)]
    [TestCase("(xiv) a fatty acid taken from plants or fish", true)]
    [TestCase("(CNN) The storm is over in most of the country.", false)]
    [TestCase("(ab) a fatty acid taken from plants or fish", false)]
    [TestCase("(A) a fatty acid taken from plants or fish", false)]
    [TestCase("(12345) a fatty acid taken from plants or fish", false)]
    [TestCase("() a fatty acid taken from plants or from fish", false)]
    [TestCase("[12] Smith writes of acids taken from fish.", true)]
    [TestCase("[a] Smith writes of acids taken from fish.", true)]
    [TestCase("3. Rest for a day before you paint the door.", true)]
    [TestCase("12) Rest for a day before you paint the door.", true)]
    [TestCase("123. Rest for a day before you paint the door.", false)]
    [TestCase("3.5 million people live in the city by now.", false)]
    [TestCase("3 days are enough before you paint the door.", false)]
    [TestCase("2010 was a good year for all of the town.", false)]
    [TestCase("* Pressure in the pipes of the house rises.", true)]
    [TestCase("\u2022 Pressure in the pipes of the house rises.", true)]
    [TestCase("\u25aa Pressure in the pipes of the house rises.", true)]
    [TestCase("\u25cf Pressure in the pipes of the house rises.", true)]
    [TestCase("\u2020 Pressure in the pipes of the house rises.", true)]
    [TestCase("\u2021 Pressure in the pipes of the house rises.", true)]
    [TestCase("- Pressure in the pipes of the house rises.", false)]
    [TestCase("(See the story of the old harbour bridge here.)", true)]
    [TestCase("(See the story of the old harbour bridge here).", true)]
    [TestCase("[Thirteen ways to hunt aliens in the dark]", true)]
    [TestCase("(Some of) the traders welcomed the new bridge (loudly).", false)]
    [TestCase("(Some of the traders welcomed the new bridge] here.", false)]
    [TestCase("Table 2 lists the loans of all the cities.", true)]
    [TestCase("In Figure 3 we show the loans of all cities.", true)]
    [TestCase("Section 4 describes the loans of all the cities.", true)]
    [TestCase("Figure (4) describes the loans of all the cities.", true)]
    [TestCase("Table tennis is played by many people in town.", false)]
    [TestCase("The loans of Table 2 are those of all cities.", false)]
    [TestCase("Mayor Table 2 lists the loans of all the cities.", false)]
    [TestCase("The mayor opened the new harbour bridge on Monday.", false)]
    public void Few_words_items_asides_and_lines_about_figures_are_fragments(string sentence, bool expected) =>
        Assert.That(Fragments.IsFragment(Candidates.Of(sentence, "The mayor opened the new harbour bridge on Monday."), 0), Is.EqualTo(expected));
}
