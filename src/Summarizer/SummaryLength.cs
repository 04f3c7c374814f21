using System.Globalization;

namespace Summarizer;

/// <summary>How long a summary may be.</summary>
public sealed record SummaryLength
{
    private SummaryLength(SummaryUnit unit, double amount) => (Unit, Amount) = (unit, amount);

    /// <summary>The default: three sentences.</summary>
    public static SummaryLength Default { get; } = Sentences(3);

    /// <summary>What is counted.</summary>
    public SummaryUnit Unit { get; }

    /// <summary>How many of it; for a ratio a number above 0, up to 1.</summary>
    public double Amount { get; }

    /// <summary>At most this many sentences.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Below 1.</exception>
    public static SummaryLength Sentences(int count) => new(SummaryUnit.Sentences, AtLeastOne(count, nameof(count)));

    /// <summary>At most this many words; a word is a UAX #29 word with a letter or digit (a character in Chinese, Japanese and Thai).</summary>
    /// <exception cref="ArgumentOutOfRangeException">Below 1.</exception>
    public static SummaryLength Words(int count) => new(SummaryUnit.Words, AtLeastOne(count, nameof(count)));

    /// <summary>At most this many UTF-16 code units, the spaces between sentences included.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Below 1.</exception>
    public static SummaryLength Characters(int count) => new(SummaryUnit.Characters, AtLeastOne(count, nameof(count)));

    /// <summary>This part of the text's sentences, rounded up, at least one.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not above 0 and up to 1, or not a number.</exception>
    public static SummaryLength Ratio(double ratio) => ratio is > 0 and <= 1
        ? new(SummaryUnit.Ratio, ratio)
        : throw new ArgumentOutOfRangeException(nameof(ratio), ratio, "A ratio must be above 0 and at most 1.");

    /// <summary>Such as <c>3 sentences</c> or <c>ratio 0.2</c>.</summary>
    public override string ToString() => Unit == SummaryUnit.Ratio
        ? string.Create(CultureInfo.InvariantCulture, $"ratio {Amount}")
        : string.Create(CultureInfo.InvariantCulture, $"{Amount} {Unit.ToString().ToLowerInvariant()}");

    private static int AtLeastOne(int count, string name) =>
        count >= 1 ? count : throw new ArgumentOutOfRangeException(name, count, "A summary length must be at least 1.");
}
