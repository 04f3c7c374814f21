using Summarizer.Layout;

namespace Summarizer.Tests.Layout;

public class DatelinesTests
{
    [TestCase("(CNN)The storm came at night.", "(CNN)")]
    [TestCase("(CNN) The storm came at night.", "(CNN)")]
    [TestCase("LONDON (Reuters) - The storm came at night.", "LONDON (Reuters) -")]
    [TestCase("WASHINGTON, D.C. (AP) \u2014 The storm came at night.", "WASHINGTON, D.C. (AP) \u2014")]
    [TestCase("Jakarta - Badai datang pada malam hari.", "Jakarta -")]
    [TestCase("July 30, 2017I have seen the storm.", "July 30, 2017")]
    [TestCase("The World Health Organization (WHO) said so.", "")]
    [TestCase("Nato (and Russia) came together.", "")]
    [TestCase("The storm - the worst in years - came at night.", "")]
    [TestCase("In 2017 the storm came at night.", "")]
    [TestCase("A 2017 Ford was found.", "")]
    [TestCase("", "")]
    public void Place_agency_and_date_before_a_sentence_are_told_from_it(string sentence, string dateline) =>
        Assert.That(sentence[..Datelines.LengthOf(sentence, opensText: true)], Is.EqualTo(dateline));

    [Test]
    public void A_dateline_is_not_part_of_the_chosen_sentence() =>
        Assert.That(TextSummarizer.Default.Summarize("(CNN)The storm came at night and broke the old bridge over the river.").Text, Does.StartWith("The storm"));
}
