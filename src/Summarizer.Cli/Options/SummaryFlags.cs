using System.CommandLine;
using System.Globalization;
using Summarizer.Cli.Inputs;
using Summarizer.Cli.Lines;
using Summarizer.Ranking;

namespace Summarizer.Cli.Options;

/// <summary>The options that say how to summarize, shared by the commands that do.</summary>
internal sealed class SummaryFlags
{
    private readonly Option<int?> _sentences = new("--sentences", "-n") { Description = "At most this many sentences (default 3)", HelpName = "N" };
    private readonly Option<int?> _words = new("--words") { Description = "At most this many words", HelpName = "N" };
    private readonly Option<int?> _characters = new("--chars") { Description = "At most this many characters", HelpName = "N" };
    private readonly Option<string?> _ratio = new("--ratio") { Description = "This share of the sentences: above 0 and up to 1, or a percentage such as 20%", HelpName = "R" };
    private readonly Option<int?> _tokens = new("--tokens") { Description = "At most this many tokens of o200k_base, the vocabulary of current GPT models", HelpName = "N" };
    private readonly LanguageOption _language = new();
    private readonly Choice _algorithm = new("--algorithm", "How sentences are scored; see 'summarize algorithms'", Algorithms.Names, "NAME");
    private readonly Option<string?> _model = new("--model") { Description = "A learned ranker of your own, from 'summarize train'", HelpName = "FILE" };
    private readonly Option<int> _minWords = new("--min-words") { Description = "Choose no sentence shorter than this", HelpName = "N" };
    private readonly Option<int?> _maxWords = new("--max-words") { Description = "Choose no sentence longer than this", HelpName = "N" };
    private readonly Choice _order = new("--order", "Order of the sentences", ["text", "score"], "text|score");
    private readonly Option<bool> _noCoherence = new("--no-coherence") { Description = "Allow sentences that depend on others that are not chosen" };

    public void AddTo(Command command)
    {
        AddLengthTo(command);
        foreach (Option option in new Option[] { _language.Option, _algorithm.Option, _model, _minWords, _maxWords, _order.Option, _noCoherence }) command.Options.Add(option);
    }

    /// <summary>Adds the options of the length only; <paramref name="otherwise"/> is the length when none is given.</summary>
    public void AddLengthTo(Command command, string? otherwise = null)
    {
        if (otherwise is not null) _sentences.Description = $"At most this many sentences (default {otherwise})";
        foreach (Option option in new Option[] { _sentences, _words, _characters, _ratio, _tokens }) command.Options.Add(option);
    }

    /// <summary>The options given.</summary>
    /// <exception cref="UsageException">A value out of range, an unknown name, or two lengths at once.</exception>
    public SummarizerOptions Bind(ParseResult parsed, Terminal terminal)
    {
        try
        {
            return new SummarizerOptions
            {
                Length = BindLength(parsed),
                Language = _language.Bind(parsed, terminal),
                Ranker = BindRanker(parsed),
                MinWords = parsed.GetValue(_minWords),
                MaxWords = parsed.GetValue(_maxWords) ?? int.MaxValue,
                Coherence = !parsed.GetValue(_noCoherence),
                Order = _order.Bind(parsed) == "score" ? SummaryOrder.Score : SummaryOrder.Text,
            };
        }
        catch (ArgumentException wrong)
        {
            throw new UsageException(FirstSentenceOf(wrong.Message));
        }
    }

    private ISentenceRanker BindRanker(ParseResult parsed)
    {
        string algorithm = _algorithm.Bind(parsed);
        if (parsed.GetValue(_model) is not string model) return Algorithms.Create(algorithm);
        if (parsed.GetResult(_algorithm.Option) is { Implicit: false } && algorithm != "learned") throw new UsageException("Give one of --algorithm and --model.");
        return LoadModel(model);
    }

    /// <summary>A model from its file.</summary>
    /// <exception cref="InputException">It cannot be used.</exception>
    public static LearnedRanker LoadModel(string path)
    {
        FilePath.Check(path, "--model");
        if (!File.Exists(path)) throw new InputException(InputText.Missing(path));
        try
        {
            return new LearnedRanker(SentenceRankerModel.Load(path));
        }
        catch (Exception e) when (e is InvalidDataException or IOException or UnauthorizedAccessException)
        {
            throw new InputException($"{path} cannot be used as a model: {e.Message}");
        }
    }

    /// <summary>The length given, or the default.</summary>
    /// <exception cref="UsageException">Out of range, or two lengths at once.</exception>
    public SummaryLength BindLength(ParseResult parsed) => BindGivenLength(parsed) ?? SummaryLength.Default;

    /// <summary>The length given, if any.</summary>
    /// <exception cref="UsageException">Out of range, or two lengths at once.</exception>
    public SummaryLength? BindGivenLength(ParseResult parsed)
    {
        List<SummaryLength> lengths = [];
        try
        {
            if (parsed.GetValue(_sentences) is int sentences) lengths.Add(SummaryLength.Sentences(sentences));
            if (parsed.GetValue(_words) is int words) lengths.Add(SummaryLength.Words(words));
            if (parsed.GetValue(_characters) is int characters) lengths.Add(SummaryLength.Characters(characters));
            if (parsed.GetValue(_ratio) is string ratio) lengths.Add(SummaryLength.Ratio(ReadRatio(ratio)));
            if (parsed.GetValue(_tokens) is int tokens) lengths.Add(SummaryLength.Tokens(tokens, ModelTokens.Count));
        }
        catch (ArgumentException wrong)
        {
            throw new UsageException(FirstSentenceOf(wrong.Message));
        }

        return lengths.Count switch
        {
            0 => null,
            1 => lengths[0],
            _ => throw new UsageException("Give one of -n, --words, --chars, --ratio and --tokens."),
        };
    }

    private static double ReadRatio(string typed)
    {
        bool isPercent = typed.EndsWith('%');
        string number = isPercent ? typed[..^1].TrimEnd() : typed;
        return double.TryParse(number, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out double ratio)
            ? ratio / (isPercent ? 100 : 1)
            : throw new UsageException($"--ratio {typed}: expected a share above 0 and up to 1, such as 0.2 or 20%.");
    }

    // The framework appends the parameter's name and value in a second part that says nothing to a person at a prompt.
    public static string FirstSentenceOf(string message)
    {
        int end = message.IndexOf(" (Parameter", StringComparison.Ordinal);
        return end < 0 ? message : message[..end];
    }
}
