using Summarizer.Evaluation.Rouge;

namespace Summarizer.Evaluation.Tests.Rouge;

public sealed class PorterStemmerTests
{
    // The examples of Porter (1980), step by step, carried through all steps.
    [TestCase("caresses caress ponies cats", "caress caress poni cat")]
    [TestCase("feed agreed plastered bled motoring sing", "feed agre plaster bled motor sing")]
    [TestCase("conflated troubled sized hopping tanned falling hissing fizzed failing filing", "conflat troubl size hop tan fall hiss fizz fail file")]
    [TestCase("happy sky", "happi sky")]
    [TestCase("relational conditional rational valenci hesitanci digitizer conformabli radicalli differentli vileli analogousli", "relat condit ration valenc hesit digit conform radic differ vile analog")]
    [TestCase("vietnamization predication operator feudalism decisiveness hopefulness callousness formaliti sensitiviti sensibiliti", "vietnam predic oper feudal decis hope callous formal sensit sensibl")]
    [TestCase("triplicate formative formalize electriciti electrical hopeful goodness", "triplic form formal electr electr hope good")]
    [TestCase("revival allowance inference airliner gyroscopic adjustable defensible irritant replacement adjustment dependent adoption", "reviv allow infer airlin gyroscop adjust defens irrit replac adjust depend adopt")]
    [TestCase("homologou communism activate angulariti homologous effective bowdlerize", "homolog commun activ angular homolog effect bowdler")]
    [TestCase("probate rate cease controll roll generalizations oscillators", "probat rate ceas control roll gener oscil")]
    public void Stems_as_published(string words, string stems) =>
        Assert.That(words.Split(' ').Select(PorterStemmer.Stem), Is.EqualTo(stems.Split(' ')));

    // Where the script that ROUGE is measured with leaves the paper.
    [TestCase("ties dies tied died cried", "tie die tie die cri")]
    [TestCase("dying lying skies news innings proceed succeed exceed howe", "die lie sky news inning proceed succeed exceed howe")]
    [TestCase("enjoy spy by cry employ", "enjoy spi by cri employ")]
    [TestCase("hopefully geology archaeology", "hope geolog archaeolog")]
    [TestCase("using owed", "use owe")]
    [TestCase("yy yyed sayyid 2000s", "yy yy sayyid 2000")]
    public void Stems_with_the_extensions(string words, string stems) =>
        Assert.That(words.Split(' ').Select(PorterStemmer.Stem), Is.EqualTo(stems.Split(' ')));
}
