using System.Globalization;

namespace Summarizer.Ranking;

/// <summary>Checks of options. Not a number fails each of them.</summary>
internal static class RangeCheck
{
    /// <summary>A share or probability that must leave something over.</summary>
    public static double BelowOne(double value, string name) => value is >= 0 and < 1 ? value : throw Fail(value, name, "at least 0 and below 1");

    /// <summary>A weight.</summary>
    public static double Weight(double value, string name) => value >= 0 && double.IsFinite(value) ? value : throw Fail(value, name, "at least 0 and finite");

    /// <summary>A factor that may not grow.</summary>
    public static double Factor(double value, string name) => value is > 0 and <= 1 ? value : throw Fail(value, name, "above 0 and at most 1");

    /// <summary>A tolerance.</summary>
    public static double Positive(double value, string name) => value > 0 && double.IsFinite(value) ? value : throw Fail(value, name, "above 0 and finite");

    /// <summary>A count.</summary>
    public static int AtLeastOne(int value, string name) => value >= 1 ? value : throw Fail(value, name, "at least 1");

    private static ArgumentOutOfRangeException Fail(IFormattable value, string name, string range) =>
        new(name, value, string.Create(CultureInfo.InvariantCulture, $"{name} must be {range}, and is {value}."));
}
