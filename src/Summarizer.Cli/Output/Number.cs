using System.Globalization;

namespace Summarizer.Cli.Output;

/// <summary>Numbers as the contract writes them.</summary>
internal static class Number
{
    /// <summary>At most 9 significant digits, invariant.</summary>
    public static string Format(double value) => value.ToString("G9", CultureInfo.InvariantCulture);
}
