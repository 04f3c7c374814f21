using System.Globalization;

namespace Summarizer;

/// <summary>How long a summary may be.</summary>
/// <example><code>Summary summary = TextSummarizer.Default.Summarize(article, SummaryLength.Ratio(0.1));</code></example>
public sealed record SummaryLength
{
    private SummaryLength(SummaryUnit unit, double amount, Func<string, int>? counter = null) => (Unit, Amount, Counter) = (unit, amount, counter);

    /// <summary>The default: three sentences.</summary>
    public static SummaryLength Default { get; } = Sentences(3);

    /// <summary>What is counted.</summary>
    public SummaryUnit Unit { get; }

    /// <summary>How many of it; for a ratio a number above 0, up to 1.</summary>
    public double Amount { get; }

    /// <summary>Counts the tokens of a text where <see cref="Unit"/> is tokens; otherwise <c>null</c>.</summary>
    public Func<string, int>? Counter { get; }

    /// <summary>At most this many sentences.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Below 1.</exception>
    public static SummaryLength Sentences(int count) => new(SummaryUnit.Sentences, AtLeastOne(count, nameof(count)));

    /// <summary>At most this many words; a word is a UAX #29 word with a letter or digit (a character in Chinese, Japanese and Thai).</summary>
    /// <exception cref="ArgumentOutOfRangeException">Below 1.</exception>
    public static SummaryLength Words(int count) => new(SummaryUnit.Words, AtLeastOne(count, nameof(count)));

    /// <summary>At most this many UTF-16 code units, the spaces between sentences included.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Below 1.</exception>
    public static SummaryLength Characters(int count) => new(SummaryUnit.Characters, AtLeastOne(count, nameof(count)));

    /// <summary>This share of the text's sentences, rounded up, at least one.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not above 0 and up to 1, or not a number.</exception>
    public static SummaryLength Ratio(double ratio) => ratio is > 0 and <= 1
        ? new(SummaryUnit.Ratio, ratio)
        : throw new ArgumentOutOfRangeException(nameof(ratio), ratio, "A ratio must be above 0 and at most 1.");

    /// <summary>
    /// At most this many tokens of a language model, counted on the summary as it is rendered (<see cref="Summary.Text"/>). A hard limit: where not even one sentence
    /// fits, the summary is empty.
    /// </summary>
    /// <param name="count">At least 1.</param>
    /// <param name="counter">
    /// The model's tokenizer: from a text to its number of tokens, at least 0. Thread-safe, the same for the same text, and monotone: a summary with a sentence more never counts
    /// less. Its exceptions are not caught. It is called once for each candidate sentence, with a space before it, and a few times for the whole summary.
    /// </param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is below 1.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="counter"/> is null.</exception>
    public static SummaryLength Tokens(int count, Func<string, int> counter)
    {
        ArgumentNullException.ThrowIfNull(counter);
        return new(SummaryUnit.Tokens, AtLeastOne(count, nameof(count)), counter);
    }

    /// <summary>Such as <c>3 sentences</c> or <c>ratio 0.2</c>.</summary>
    public override string ToString() => Unit == SummaryUnit.Ratio
        ? string.Create(CultureInfo.InvariantCulture, $"ratio {Amount}")
        : string.Create(CultureInfo.InvariantCulture, $"{Amount} {Unit.ToString().ToLowerInvariant()}");

    private static int AtLeastOne(int count, string name) =>
        count >= 1 ? count : throw new ArgumentOutOfRangeException(name, count, "A summary length must be at least 1.");
}
