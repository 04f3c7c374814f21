using System.CommandLine;
using Summarizer.Cli.Inputs;
using Summarizer.Cli.Lines;
using Summarizer.Languages;

namespace Summarizer.Cli.Options;

/// <summary>The options that say how to summarize, shared by the commands that do.</summary>
internal sealed class SummaryFlags
{
    private readonly Option<int?> _sentences = new("--sentences", "-n") { Description = "At most this many sentences (default 3)", HelpName = "N" };
    private readonly Option<int?> _words = new("--words") { Description = "At most this many words", HelpName = "N" };
    private readonly Option<int?> _characters = new("--chars") { Description = "At most this many characters", HelpName = "N" };
    private readonly Option<double?> _ratio = new("--ratio") { Description = "This part of the sentences, above 0 and up to 1", HelpName = "R" };
    private readonly Option<int?> _tokens = new("--tokens") { Description = "At most this many tokens of o200k_base, the vocabulary of today's GPT models", HelpName = "N" };
    private readonly Option<string> _language = new("--language") { Description = "Language tag such as en or pt-BR", HelpName = "auto|xx", DefaultValueFactory = _ => "auto" };
    private readonly Option<string> _algorithm = new("--algorithm") { Description = "How sentences are scored; see 'summarize algorithms'", HelpName = "NAME", DefaultValueFactory = _ => Algorithms.Names[0] };
    private readonly Option<string?> _model = new("--model") { Description = "A learned ranker of your own; see docs/learned.md", HelpName = "FILE" };
    private readonly Option<int> _minWords = new("--min-words") { Description = "Choose no sentence shorter than this", HelpName = "N" };
    private readonly Option<int?> _maxWords = new("--max-words") { Description = "Choose no sentence longer than this", HelpName = "N" };
    private readonly Option<string> _order = new("--order") { Description = "Order of the sentences", HelpName = "text|score", DefaultValueFactory = _ => "text" };
    private readonly Option<bool> _noCoherence = new("--no-coherence") { Description = "Allow sentences that lean on ones that are not chosen" };

    public void AddTo(Command command)
    {
        _algorithm.CompletionSources.Add([.. Algorithms.Names]);
        _language.CompletionSources.Add(["auto", .. LanguageProfile.Tags]);
        _order.CompletionSources.Add("text", "score");
        AddLengthTo(command);
        foreach (Option option in new Option[] { _language, _algorithm, _model, _minWords, _maxWords, _order, _noCoherence }) command.Options.Add(option);
    }

    /// <summary>Adds the options of the length only; <paramref name="otherwise"/> is the length when none is given.</summary>
    public void AddLengthTo(Command command, string? otherwise = null)
    {
        if (otherwise is not null) _sentences.Description = $"At most this many sentences (default {otherwise})";
        foreach (Option option in new Option[] { _sentences, _words, _characters, _ratio, _tokens }) command.Options.Add(option);
    }

    /// <summary>The options given.</summary>
    /// <exception cref="UsageException">A value out of range, an unknown name, or two lengths at once.</exception>
    public SummarizerOptions Bind(ParseResult parsed)
    {
        try
        {
            return new SummarizerOptions
            {
                Length = BindLength(parsed),
                Language = parsed.GetValue(_language)!,
                Ranker = parsed.GetValue(_model) is string model ? LoadModel(model) : Algorithms.Create(parsed.GetValue(_algorithm)!),
                MinWords = parsed.GetValue(_minWords),
                MaxWords = parsed.GetValue(_maxWords) ?? int.MaxValue,
                Coherence = !parsed.GetValue(_noCoherence),
                Order = parsed.GetValue(_order) switch
                {
                    "text" => SummaryOrder.Text,
                    "score" => SummaryOrder.Score,
                    string other => throw new UsageException($"--order {other}: expected text or score."),
                    null => SummaryOrder.Text,
                },
            };
        }
        catch (ArgumentException wrong)
        {
            throw new UsageException(FirstSentenceOf(wrong.Message));
        }
    }

    private static LearnedRanker LoadModel(string path)
    {
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
            if (parsed.GetValue(_ratio) is double ratio) lengths.Add(SummaryLength.Ratio(ratio));
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

    // The framework appends the parameter's name and value in a second part that says nothing to a person at a prompt.
    public static string FirstSentenceOf(string message)
    {
        int end = message.IndexOf(" (Parameter", StringComparison.Ordinal);
        return end < 0 ? message : message[..end];
    }
}
