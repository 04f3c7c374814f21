using Summarizer.Ranking;
using Summarizer.Ranking.Learned;

namespace Summarizer.Tests.Ranking;

public class CueWordsTests
{
    [Test]
    public void Without_weights_nothing_is_said()
    {
        float[] features = Read(CueWords.None, "Revenue rose in May. The harbour lay still. Nobody came to the sale.");
        Assert.That(features, Is.All.Zero);
    }

    [Test]
    public void Words_are_known_by_their_letters_and_numbers_count_as_one_word()
    {
        Assert.That(Places("Revenue ROSE by 5 % today."), Is.EqualTo(Places("revenue rose by 1,200 % today.")));
        Assert.That(Places("Revenue rose by 5 % today."), Is.Not.EqualTo(Places("Revenue fell by 5 % today.")));
    }

    [Test]
    public void Pairs_of_words_know_their_order() =>
        Assert.That(Places("dog bites man").Order(), Is.Not.EqualTo(Places("man bites dog").Order()));

    [Test]
    public void A_weight_tells_on_the_sentences_that_have_the_word()
    {
        const string Text = "The revenue rose in May once more. The harbour lay still at noon. Nobody came to the sale of revenue stamps at the revenue office.";
        sbyte[] weights = new sbyte[1 << CueWords.Bits];
        weights[Places("revenue")[0]] = 40;
        weights[Places("still")[0]] = -20;
        float[] features = Read(new CueWords(weights, 0.5), Text);
        Assert.That(features[0], Is.EqualTo(0.5 * 40 / (8 + 10)).Within(1e-6), "seven words and a mark, and ten that say nothing");
        Assert.That(features[1..3], Is.EqualTo([20f, 0f]));
        Assert.That(features[4], Is.LessThan(0));
        Assert.That(features[5..7], Is.EqualTo([0f, -10f]));
        Assert.That(features[8], Is.GreaterThan(features[0]), "it has the word twice");
        Assert.That(new[] { features[3], features[7], features[11] }, Is.EqualTo([1 / 3f, 2 / 3f, 0f]).Within(1e-6f));
    }

    [TestCase(0.5, 0.3)]
    [TestCase(0.2, 0)]
    [TestCase(0, 0)]
    [TestCase(-0.1, 0)]
    [TestCase(-0.5, -0.3)]
    public void Means_within_the_threshold_say_nothing_and_others_what_is_beyond_it(double mean, double left) =>
        Assert.That(CueWords.Shrink(mean, 0.2), Is.EqualTo(left).Within(1e-12));

    [TestCase(5, 1)]
    [TestCase(1 << CueWords.Bits, -1)]
    [TestCase(1 << CueWords.Bits, double.NaN)]
    public void Broken_weights_are_refused(int count, double unit) =>
        Assert.That(() => new CueWords(new sbyte[count], unit), Throws.InstanceOf<InvalidDataException>());

    private static int[] Places(string sentence)
    {
        int[] buffer = System.Buffers.ArrayPool<int>.Shared.Rent(1);
        return CueWords.Places(CapturedContext.Of(sentence).Context, 0, ref buffer).ToArray();
    }

    private static float[] Read(CueWords cues, string text)
    {
        RankingContext context = CapturedContext.Of(text).Context;
        float[] features = new float[context.Rows.Length * CueWords.Features.Length];
        cues.Read(context, features, CueWords.Features.Length, 0);
        return features;
    }
}
