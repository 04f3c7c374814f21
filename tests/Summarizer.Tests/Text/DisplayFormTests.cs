using Summarizer.Text;

namespace Summarizer.Tests.Text;

public class DisplayFormTests
{
    [TestCase("The bridge\nis  closed.", "The bridge is closed.")]
    [TestCase("The inter-\nnational bridge.", "The international bridge.")]
    [TestCase("A well-known bridge, a well-\nknown one.", "A well-known bridge, a well-known one.")]
    [TestCase("An Anglo-\nSaxon bridge.", "An Anglo-Saxon bridge.")]
    [TestCase("The soft\u00ad\nened steel.", "The softened steel.")]
    [TestCase("One - \n two.", "One - two.")]
    [TestCase("As it stands.", "As it stands.")]
    public void Line_ends_are_folded_and_words_cut_by_them_joined_as_the_text_writes_them(string text, string expected) =>
        Assert.That(DisplayForm.Of(text, new TextSpan(0, text.Length)), Is.EqualTo(expected));

    [Test]
    public void The_summary_has_both_the_exact_slice_and_the_line()
    {
        SummarySentence sentence = TextSummarizer.Default.Summarize("The council met in the town\nhall on Monday to speak of the bridge.").Sentences.Single();
        Assert.That(sentence.Text, Does.Contain("town\nhall"));
        Assert.That(sentence.DisplayText, Does.Contain("town hall"));
    }
}
