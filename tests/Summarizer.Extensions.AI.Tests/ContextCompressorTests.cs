namespace Summarizer.Extensions.AI.Tests;

public class ContextCompressorTests
{
    private static readonly Passage[] Passages =
    [
        new("ferry", "# Timetable\n\nThe ferry leaves the northern quay at seven. Boats are small and often full. Tickets cost two euros."),
        new("bread", "Bread is baked at night in the old mill. Cakes are sold at noon."),
        new("bridge", "The bridge was closed in 1987 for repairs. The ferry took all the traffic for two years. The mayor was blamed."),
    ];

    [Test]
    public void The_sentences_that_answer_come_with_source_and_offsets_in_reading_order()
    {
        CompressedContext context = new ContextCompressor().Compress("When does the ferry leave?", Passages, 30);
        Assert.That(context.Text, Does.Contain("leaves the northern quay at seven"));
        Assert.That(context.Sentences.Select(static s => s.PassageId), Does.Not.Contain("bread"));
        Assert.That(context.Sentences.Select(static s => (s.Passage, s.Span.Start)), Is.Ordered.Ascending);
    }

    [Test]
    public void A_heading_is_kept_on_a_line_of_its_own_where_there_is_room()
    {
        Passage[] passages = [new("a", "Opening hours\n\nThe shop opens at nine on weekdays and at ten on Sundays. It is closed on public holidays.\n\nDelivery\n\nParcels are sent within two days by rail. Large ones are sent by road.")];
        CompressedContext context = new ContextCompressor().Compress("when are parcels sent", passages, 15);
        Assert.That(context.Sentences[0].IsHeading);
        Assert.That(context.Text, Does.StartWith("Delivery\nParcels are sent"));
        Assert.That(new ContextCompressor(new() { KeepHeadings = false }).Compress("when are parcels sent", passages, 15).Sentences.Any(static s => s.IsHeading), Is.False);
    }

    [FsCheck.NUnit.Property(MaxTest = 200)]
    public void The_budget_is_kept_and_every_sentence_is_verbatim(int seed, byte budget, byte count, bool headings)
    {
        Passage[] passages = [.. RandomChat.Create(seed, count % 20).Select((m, i) => new Passage($"p{i % 3}", (i % 4 == 0 ? "A heading\n\n" : "") + m.Text))];
        Func<string, int> words = static text => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length;
        CompressedContext context = new ContextCompressor(new() { KeepHeadings = headings, TokenCounter = words }).Compress("Who pays the refund of the train?", passages, budget + 1);
        Assert.That(words(context.Text), Is.LessThanOrEqualTo(budget + 1).And.EqualTo(context.TokenCount));
        Assert.That(context.Sentences.Select(static s => (s.Passage, s.Span.Start)), Is.Ordered.Ascending.And.Unique);
        foreach (ContextSentence s in context.Sentences)
        {
            Assert.That(s.Span.Slice(passages[s.Passage].Text).ToString(), Is.EqualTo(s.Text));
            Assert.That(s.PassageId, Is.EqualTo(passages[s.Passage].Id));
        }
    }

    [Test]
    public void Blank_passages_no_passages_and_a_blank_question_are_no_errors()
    {
        ContextCompressor compressor = new();
        Assert.That(compressor.Compress("ferry", [], 10).Sentences, Is.Empty);
        Assert.That(compressor.Compress("ferry", [new Passage("a", " ")], 10).Text, Is.Empty);
        Assert.That(compressor.Compress(" ", Passages, 30).Sentences, Is.Not.Empty);
    }

    [Test]
    public void Bad_arguments_throw()
    {
        ContextCompressor compressor = new();
        Assert.That(() => compressor.Compress(null!, Passages, 10), Throws.ArgumentNullException);
        Assert.That(() => compressor.Compress("a", null!, 10), Throws.ArgumentNullException);
        Assert.That(() => compressor.Compress("a", [null!], 10), Throws.ArgumentNullException);
        Assert.That(() => compressor.Compress("a", Passages, 0), Throws.InstanceOf<ArgumentOutOfRangeException>());
        Assert.That(() => new Passage(null!, ""), Throws.ArgumentNullException);
        Assert.That(() => new Passage("", null!), Throws.ArgumentNullException);
        Assert.That(() => new ContextCompressorOptions { TokenCounter = null! }, Throws.ArgumentNullException);
        Assert.That(() => new ContextCompressorOptions { Language = "not a tag" }, Throws.ArgumentException);
    }

    [Test]
    public void What_the_counter_throws_is_thrown_on_and_cancelling_throws()
    {
        Assert.That(() => new ContextCompressor(new() { TokenCounter = static _ => throw new TimeoutException() }).Compress("ferry", Passages, 10), Throws.InstanceOf<TimeoutException>());
        Assert.That(() => new ContextCompressor().Compress("ferry", Passages, 10, new CancellationToken(true)), Throws.InstanceOf<OperationCanceledException>());
    }
}
