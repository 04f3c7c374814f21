using System.Globalization;

namespace Summarizer.MachineLearning;

/// <summary>How the SummarizeText transform works; saved with the model.</summary>
public sealed record SummarizeTextOptions
{
    /// <summary>How long a summary may be.</summary>
    /// <value>Default three sentences.</value>
    /// <exception cref="ArgumentNullException">Null.</exception>
    /// <exception cref="ArgumentException">In tokens: the function that counts them cannot be saved.</exception>
    public SummaryLength Length
    {
        get;
        init => field = (value ?? throw new ArgumentNullException(nameof(Length))).Unit != SummaryUnit.Tokens
            ? value
            : throw new ArgumentException("Length cannot be in tokens: the function that counts them cannot be saved with the model.", nameof(Length));
    }
    = SummaryLength.Default;

    /// <summary>BCP 47 tag of the texts' language, or <c>auto</c> to detect it row by row.</summary>
    /// <value>Default <c>auto</c>.</value>
    /// <exception cref="ArgumentException">Malformed.</exception>
    public string Language { get; init => field = new SummarizerOptions { Language = value }.Language; } = "auto";

    /// <summary>What scores the sentences: one of <see cref="Algorithms.Names"/>.</summary>
    /// <value>Default the library's own default.</value>
    /// <exception cref="ArgumentException">Unknown.</exception>
    public string Algorithm { get; init => field = Algorithms.Create(value).Name; } = Algorithms.Names[0];

    /// <summary>The summarizer that these options describe.</summary>
    internal TextSummarizer CreateSummarizer() => new(new SummarizerOptions { Length = Length, Language = Language, Ranker = Algorithms.Create(Algorithm) });

    /// <summary>The options as one string without quotes, spaces or backslashes.</summary>
    internal string ToText() => string.Create(CultureInfo.InvariantCulture, $"{Length.Unit}:{Length.Amount:R};{Language};{Algorithm}");

    /// <summary>Reads what <see cref="ToText"/> wrote.</summary>
    internal static SummarizeTextOptions FromText(string text)
    {
        string[] parts = text.Split(';'), length = parts[0].Split(':');
        double amount = double.Parse(length[1], CultureInfo.InvariantCulture);
        return new SummarizeTextOptions
        {
            Length = Enum.Parse<SummaryUnit>(length[0]) switch
            {
                SummaryUnit.Sentences => SummaryLength.Sentences((int)amount),
                SummaryUnit.Words => SummaryLength.Words((int)amount),
                SummaryUnit.Characters => SummaryLength.Characters((int)amount),
                _ => SummaryLength.Ratio(amount),
            },
            Language = parts[1],
            Algorithm = parts[2],
        };
    }
}
