using NUnit.Framework;

namespace Summarizer.Tests.Layout.Speakers;

/// <summary>Greetings, thanks and back-channels are never chosen while there are other sentences.</summary>
public class SmallTalkTests
{
    [TestCase("en", "Good morning, everyone.|Thank you very much, Bob.|Yeah, okay.|Are there any questions?|Mm-hmm.", "The pumps of the north station failed twice in April.")]
    [TestCase("de", "Guten Morgen zusammen.|Vielen Dank, Herr Lang.|Ja, genau, alles klar.|Gibt es noch Fragen?", "Die Pumpen der Station im Norden fielen im April zweimal aus.")]
    [TestCase("fr", "Bonjour à tous.|Merci beaucoup, madame.|Oui, d'accord, très bien.|Avez-vous des questions ?", "Les pompes de la station du nord sont tombées en panne deux fois en avril.")]
    [TestCase("es", "Buenos días a todos.|Muchas gracias, señor Ruiz.|Sí, claro, está bien.|¿Hay alguna pregunta?", "Las bombas de la estación del norte fallaron dos veces en abril.")]
    [TestCase("zh", "大家好。|谢谢大家。|嗯，好的。|还有问题吗？", "北站的水泵在四月份两次停止工作。")]
    public void Talk_that_says_nothing_is_passed_over(string language, string talk, string sentence)
    {
        TextSummarizer summarizer = new(new SummarizerOptions { Language = language, Length = SummaryLength.Ratio(1), Coherence = false });
        string separator = language == "zh" ? "" : " ";
        Summary summary = summarizer.Summarize(talk.Replace("|", separator, StringComparison.Ordinal) + separator + sentence);
        Assert.That(summary.Sentences.Select(static s => s.Text), Is.EqualTo([sentence]));
    }

    [Test]
    public void Talk_is_taken_where_there_is_nothing_else() => Assert.That(TextSummarizer.Default.Summarize("Good morning, everyone. Thank you.").Text, Is.Not.Empty);

    [TestCase("Good morning and welcome to the opening of the new library.")]
    [TestCase("Thanks to the rain the fields are green again.")]
    [TestCase("Yes, the second pump failed as well.")]
    public void A_sentence_that_only_opens_with_a_courtesy_says_something(string sentence)
    {
        TextSummarizer summarizer = new(new SummarizerOptions { Length = SummaryLength.Ratio(1), Coherence = false });
        Assert.That(summarizer.Summarize("The pumps of the north station failed twice that week. " + sentence).Sentences.Select(static s => s.Text), Does.Contain(sentence));
    }

    [Test]
    public void A_few_words_that_open_a_turn_are_one_unit_with_what_explains_them()
    {
        Summary summary = new TextSummarizer(new SummarizerOptions { Length = SummaryLength.Ratio(1) }).Summarize(
            "[10:01] ana: what broke the boiler in the north wing last night?\n[10:02] tom: the valve. It was fitted the wrong way round in May and let the pressure rise.\n[10:03] ana: Thanks. The caretaker will order a new one today.\n");
        Assert.That(summary.Sentences.Select(static s => s.Text), Does.Contain("the valve. It was fitted the wrong way round in May and let the pressure rise."));
        Assert.That(summary.Sentences.Select(static s => s.Text), Does.Contain("The caretaker will order a new one today."));
    }
}
