using Summarizer.Segmentation.Sentences;

namespace Summarizer.Tests.Segmentation.Sentences;

/// <summary>What no model may decide otherwise, and the numbers of the weights that the shipped models were trained with.</summary>
public class BoundaryContextTests
{
    [Test]
    public void After_a_title_no_name_begins_a_sentence()
    {
        BoundaryContext title = new() { Mark = EndMark.Stop, Left = LeftKind.Capitalized, Abbreviation = 1, IsTitle = true };
        foreach (RightKind right in Enum.GetValues<RightKind>())
        {
            bool starts = right is RightKind.Capitalized or RightKind.Capitals or RightKind.SingleCapital or RightKind.QuotedCapital or RightKind.UncasedLetters or RightKind.Digit;
            Assert.That((title with { Right = right }).IsCertainlyInside, Is.EqualTo(starts), $"{right}");
        }

        BoundaryContext name = title with { Right = RightKind.Capitalized };
        Assert.That((name with { Start = 1 }).IsCertainlyInside, Is.False, "a function word: \"See Dr. The\"");
        Assert.That((name with { Start = 2 }).IsCertainlyInside);
        Assert.That((name with { Closing = 1 }).IsCertainlyInside, Is.False);
        Assert.That((name with { Mark = EndMark.Exclamation }).IsCertainlyInside, Is.False);
        Assert.That((name with { IsTitle = false }).IsCertainlyInside, Is.False);
    }

    [Test]
    public void Inside_a_date_nothing_ends()
    {
        BoundaryContext date = new() { Mark = EndMark.Stop, Left = LeftKind.Number, Right = RightKind.Digit, InDate = true };
        Assert.That(date.IsCertainlyInside);
        Assert.That((date with { InDate = false }).IsCertainlyInside, Is.False);
        Assert.That((date with { Mark = EndMark.Question }).IsCertainlyInside, Is.False);
    }

    [Test]
    public void Before_a_small_letter_a_quotation_a_number_and_a_known_abbreviation_go_on()
    {
        BoundaryContext small = new() { Mark = EndMark.Stop, Left = LeftKind.Lower, Right = RightKind.Lower };
        Assert.That(small.IsCertainlyInside, Is.False);
        Assert.That((small with { Closing = 1 }).IsCertainlyInside);
        Assert.That((small with { Closing = 1, Mark = EndMark.Question }).IsCertainlyInside, "\"Why?\" he asked");
        Assert.That((small with { Closing = 2 }).IsCertainlyInside, Is.False);
        Assert.That((small with { Left = LeftKind.Number }).IsCertainlyInside);
        Assert.That((small with { Left = LeftKind.Number, Mark = EndMark.Question }).IsCertainlyInside, Is.False);
        Assert.That((small with { Abbreviation = 5 }).IsCertainlyInside);
        Assert.That((small with { Abbreviation = 1 }).IsCertainlyInside, Is.False);
        Assert.That((small with { Left = LeftKind.Roman }).IsCertainlyInside, Is.False);
        Assert.That((small with { Left = LeftKind.Roman, OrdinalStops = true }).IsCertainlyInside);
        foreach (BoundaryContext unusual in new[] { small with { Left = LeftKind.Number, Opening = 1 }, small with { Left = LeftKind.Number, Casual = 1 } })
            Assert.That(unusual.IsCertainlyInside, Is.False, "in a text that begins sentences small");
        Assert.That((small with { Left = LeftKind.Number, Right = RightKind.Capitalized }).IsCertainlyInside, Is.False);
    }

    [Test]
    public void A_text_is_usual_unless_sentences_begin_small_in_it()
    {
        Assert.That(new BoundaryContext { Opening = 0 }.IsUsual);
        Assert.That(new BoundaryContext { Opening = 2 }.IsUsual);
        Assert.That(new BoundaryContext { Opening = 1 }.IsUsual, Is.False);
        Assert.That(new BoundaryContext { Opening = 3 }.IsUsual, Is.False);
        Assert.That(new BoundaryContext { Casual = 1 }.IsUsual, Is.False);
    }

    [Test]
    public void Features_are_numbered_as_the_shipped_weights_are()
    {
        // The file of weights says "number:weight": these numbers are its format.
        Assert.That(Features(new() { Mark = EndMark.Stop, Left = LeftKind.Lower, Right = RightKind.Capitalized, Gap = GapKind.Space, LeftLength = 6, Start = 1, Words = 4, Length = 2 }), Is.EqualTo(new[] { 1, 128, 257, 385, 641, 768, 1032, 1414, 1600, 1664, 1808, 1988, 2244, 2408, 2880 }));
        Assert.That(Features(new() { Mark = EndMark.Question, Left = LeftKind.Number, Right = RightKind.Lower, Gap = GapKind.LineBreak, Closing = 3, LeftLength = 4, Abbreviation = 5, Start = 3, Words = 7, Inside = 3, Length = 7, OrdinalStops = true, Second = 2, Opening = 3, Casual = 2 }), Is.EqualTo(new[] { 63, 181, 304, 464, 720, 853, 1285, 1452, 1653, 1775, 1851, 1921, 2178, 2334, 2395, 2880, 3112, 3531, 3915 }));
        Assert.That(Features(new() { Mark = EndMark.None, Left = LeftKind.Capitalized, Right = RightKind.Capitalized, Gap = GapKind.Space, Start = 3, Words = 4, Length = 2, CapitalRun = 2, Second = 1 }), Is.EqualTo(new[] { 4170, 4207, 4281, 4718, 4830, 4905, 4979, 5001, 5075, 5119, 5352, 5404 }));
        Assert.That(Features(new() { Mark = EndMark.None, Left = LeftKind.Colon, Right = RightKind.QuotedCapital, Gap = GapKind.LineBreak, Start = 1, Words = 7, Inside = 2, Length = 5, CapitalRun = 3, Second = 3, LeftIsFunctionWord = true, Opening = 1, Casual = 3, Bare = 3 }), Is.EqualTo(new[] { 4197, 4225, 4494, 4643, 4807, 4966, 4989, 5046, 5093, 5333, 5352, 5583, 5998, 6377 }));
        Assert.That(Features(new() { Mark = EndMark.Exclamation, Left = LeftKind.Closing, Right = RightKind.Dash, Gap = GapKind.Spaces, Closing = 1, LeftLength = 7, Abbreviation = 4, Start = 2, Words = 6, Inside = 1, Length = 6, Second = 1, Opening = 1, Casual = 1 }), Is.EqualTo(new[] { 38, 169, 297, 537, 713, 841, 1228, 1487, 1641, 1705, 1842, 2085, 2313, 2674, 2880, 2977, 3346, 3858 }));
        Assert.That(BoundaryContext.WeightCount, Is.EqualTo(6384));
    }

    [Test]
    public void No_two_features_share_a_weight()
    {
        // Every value of each kind once, the others at random: what is told apart has numbers of its own, all below the number of weights.
        Random random = new(1);
        Dictionary<int, int> blockOf = [];
        for (int k = 0; k < 20_000; k++)
        {
            BoundaryContext context = new()
            {
                Mark = (EndMark)random.Next(8),
                Left = (LeftKind)random.Next(16),
                Right = (RightKind)random.Next(16),
                Gap = (GapKind)random.Next(4),
                Closing = (byte)random.Next(4),
                LeftLength = (byte)random.Next(8),
                Abbreviation = (byte)random.Next(6),
                Start = (byte)random.Next(4),
                Words = (byte)random.Next(8),
                Inside = (byte)random.Next(4),
                Length = (byte)random.Next(8),
                OrdinalStops = random.Next(2) == 0,
                LeftIsFunctionWord = random.Next(2) == 0,
                CapitalRun = (byte)random.Next(4),
                Second = (byte)random.Next(4),
                Opening = (byte)(1 + (2 * random.Next(2))),
                Casual = (byte)random.Next(4),
                Bare = (byte)(1 + random.Next(3)),
            };
            if (context.Mark != EndMark.None) context.Left = LeftKind.Number;
            int[] features = Features(context);
            Assert.That(features, Is.Ordered.Ascending.And.Unique);
            Assert.That(features[^1], Is.LessThan(BoundaryContext.WeightCount));
            for (int i = 0; i < features.Length; i++)
            {
                int block = context.Mark == EndMark.None ? 100 + i : i;
                if (!blockOf.TryAdd(features[i], block) && blockOf[features[i]] != block) Assert.Fail($"{features[i]} is of {blockOf[features[i]]} and of {block}");
            }
        }
    }

    [Test]
    public void A_model_sums_the_weights_that_apply()
    {
        short[] weights = new short[BoundaryContext.WeightCount];
        BoundaryContext context = new() { Mark = EndMark.Stop, Gap = GapKind.Space };
        int[] features = Features(context);
        for (int i = 0; i < features.Length; i++) weights[features[i]] = (short)(i + 1);
        Assert.That(new BoundaryModel(weights).Score(in context), Is.EqualTo(features.Length * (features.Length + 1) / 2));
    }

    [TestCase(0, false)]
    [TestCase(1, true)]
    public void With_a_mark_a_sum_above_zero_is_a_boundary(int weight, bool expected) =>
        Assert.That(Decide(new() { Mark = EndMark.Stop, Left = LeftKind.Lower, Right = RightKind.Capitalized }, weight, neutral: false), Is.EqualTo(expected));

    [TestCase(128, false, false)]
    [TestCase(129, false, true)]
    [TestCase(512, true, false)]
    [TestCase(513, true, true)]
    public void Without_one_there_must_be_good_evidence(int weight, bool neutral, bool expected) =>
        Assert.That(Decide(new() { Mark = EndMark.None, Left = LeftKind.Lower, Right = RightKind.Capitalized }, weight, neutral), Is.EqualTo(expected));

    [Test]
    public void In_a_language_not_seen_no_sentence_ends_between_two_capitals()
    {
        BoundaryContext names = new() { Mark = EndMark.None, Left = LeftKind.Capitalized, Right = RightKind.Capitalized };
        Assert.That(Decide(names, 1000, neutral: true), Is.False);
        Assert.That(Decide(names, 1000, neutral: false));
        Assert.That(Decide(names with { Right = RightKind.SingleCapital }, 1000, neutral: true));
        Assert.That(Decide(new() { Mark = EndMark.Stop, Left = LeftKind.Number, Right = RightKind.Digit, InDate = true }, 1000, neutral: false), Is.False, "what is certain the model does not decide");
    }

    private static bool Decide(BoundaryContext context, int weight, bool neutral)
    {
        short[] weights = new short[BoundaryContext.WeightCount];
        weights[Features(context)[0]] = (short)weight;
        return new ModelDecider(new BoundaryModel(weights), neutral).IsBoundary(in context, 0, 1);
    }

    private static int[] Features(BoundaryContext context)
    {
        int[] features = new int[BoundaryContext.FeatureCount];
        return features[..context.Fill(features)];
    }
}
