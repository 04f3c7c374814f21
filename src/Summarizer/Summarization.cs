using Summarizer.Languages;
using Summarizer.Layout;
using Summarizer.Ranking;
using Summarizer.Ranking.Priors;
using Summarizer.Segmentation;
using Summarizer.Segmentation.Sentences;
using Summarizer.Selection;
using Summarizer.Selection.Coherence;
using Summarizer.Terms;
using Summarizer.Text;

namespace Summarizer;

/// <summary>One run from a request to its summary.</summary>
internal sealed class Summarization(SummarizerOptions options, SummaryRequest request, CancellationToken cancellationToken)
{
    private const double Boost = 2;
    private const int MostExplained = 2_000; // who gives to whom takes time in the square of the sentences

    private static readonly NoveltySelector FittedSelector = new();
    private static readonly TopRankedSelector PlainSelector = new();
    private static readonly RelevanceSelector AskedSelector = new();

    private string? _title = request.Title;

    public Summary Run()
    {
        (string tag, LanguageSource source) = FindLanguage();
        LanguageProfile language = LanguageProfile.For(tag);
        Document document = Analyze(language);
        int[] rows = FindCandidates(document);
        using SentenceTermMatrixBuilder terms = new(document, language);
        SentenceTermMatrix matrix = terms.Build(rows, cancellationToken);
        RankingContext context = new(document, language, matrix, rows, Lookup(terms, language, _title), Lookup(terms, language, request.Query)) { QueryNumbers = NumbersIn(request.Query, language) };
        double[] scores = new double[rows.Length];
        RankingDiagnostics ranking = rows.Length == 0 ? RankingDiagnostics.Direct : options.Ranker.Rank(context, scores, cancellationToken);
        CheckScores(scores);
        double[] walked = options.IncludeSupport ? [.. scores] : []; // as the ranker left them
        BoostTerms(context, scores, Lookup(terms, language, options.BoostedTerms));
        SelectionDecision[]? decisions = options.IncludeScores ? new SelectionDecision[rows.Length] : null;
        bool[]? eligible = FindEligible(context, Lookup(terms, language, options.BannedTerms), decisions);
        int[] order = ScoreOrder.Descending(scores, cancellationToken);
        List<int> chosen = Select(context, order, eligible, decisions, scores);
        return new Summary(
            tag,
            options.Ranker.Name,
            _title,
            Describe(context, chosen, order, scores),
            decisions is null ? [] : Explain(context, chosen, order, scores, decisions),
            request.Documents.Count,
            new SummaryDiagnostics(ranking, document.Sentences.Length, rows.Length, language.Tag != LanguageProfile.Neutral.Tag) { LanguageSource = source })
        {
            Further = [.. request.FurtherLengths.Select(length => Describe(context, Select(context, order, eligible, null, scores, length), order, scores))],
            Support = options.IncludeSupport && options.Ranker is TextRank walk ? FindSupport(walk, context, walked, order) : [],
        };
    }

    private (string Tag, LanguageSource Source) FindLanguage()
    {
        string given = request.Language ?? options.Language;
        if (given != "auto") return (given, LanguageSource.Given);
        string found = LanguageDetector.Detect(LongestDocument());
        return found == LanguageDetector.Undetermined ? (options.FallbackLanguage, LanguageSource.Fallback) : (found, LanguageSource.Detected);
    }

    private string LongestDocument() => request.Documents.Count == 1 ? request.Documents[0] : request.Documents.MaxBy(static d => d.Length) ?? "";

    private Document Analyze(LanguageProfile language)
    {
        if (request.Documents.Count == 1) return AnalyzeOne(request.Documents[0], language);
        if (request.Sentences is not null) throw new ArgumentException("Sentences of your own can be given for a single text only.");
        return DocumentJoiner.Join([.. request.Documents.Select(d => AnalyzeOne(d, language))], language.Tag);
    }

    private Document AnalyzeOne(string text, LanguageProfile language)
    {
        if (request.Sentences is not null) return new TextAnalyzer(new GivenSentences(request.Sentences)).Analyze(text, language, cancellationToken);
        Document document = AnalyzeChecked(text, language);
        if (!ReferenceEquals(document.Text, text) && document.Text != text)
            throw new InvalidOperationException($"{options.Analyzer.GetType()} returned a document for a different text.");
        document = ContentClassifier.Classify(document, language, request.Title, out TextSpan title, cancellationToken);
        if (title.Length > 0 && request.Documents.Count == 1) _title ??= title.Slice(text).ToString();
        return document;
    }

    private Document AnalyzeChecked(string text, LanguageProfile language)
    {
        try
        {
            return options.Analyzer.Analyze(text, language, cancellationToken);
        }
        catch (ArgumentException broken) when (options.Analyzer is not TextAnalyzer)
        {
            throw new InvalidOperationException($"{options.Analyzer.GetType()} returned an invalid Document: {broken.Message}", broken);
        }
    }

    private static int[] FindCandidates(Document document)
    {
        int count = 0;
        foreach (Sentence s in document.Sentences) if (s.Kind == SentenceKind.Prose) count++;
        int[] rows = new int[count];
        for (int i = 0, r = 0; r < count; i++) if (document.Sentences[i].Kind == SentenceKind.Prose) rows[r++] = i;
        return rows;
    }

    private int[] Lookup(SentenceTermMatrixBuilder terms, LanguageProfile language, string? words) =>
        string.IsNullOrWhiteSpace(words) ? [] : terms.Lookup(options.Analyzer.Analyze(words, language, cancellationToken));

    private int[] Lookup(SentenceTermMatrixBuilder terms, LanguageProfile language, IReadOnlyList<string> words) =>
        words.Count == 0 ? [] : Lookup(terms, language, string.Join('\n', words));

    private HashSet<string> NumbersIn(string? words, LanguageProfile language)
    {
        HashSet<string> numbers = [];
        if (string.IsNullOrWhiteSpace(words)) return numbers;
        foreach (Token token in options.Analyzer.Analyze(words, language, cancellationToken).Tokens)
            if (token.Kind == TokenKind.Number) numbers.Add(token.Span.Slice(words).ToString());
        return numbers;
    }

    private void CheckScores(ReadOnlySpan<double> scores)
    {
        foreach (double score in scores)
            if (!double.IsFinite(score)) throw new InvalidOperationException($"{options.Ranker.GetType()} gave the score {score}: scores must be finite.");
    }

    private static void BoostTerms(RankingContext context, Span<double> scores, ReadOnlySpan<int> terms)
    {
        for (int row = 0; row < scores.Length && !terms.IsEmpty; row++)
            if (HasAny(context.Matrix.RowTerms(row), terms)) scores[row] *= Boost;
    }

    private bool[]? FindEligible(RankingContext context, ReadOnlySpan<int> banned, SelectionDecision[]? decisions)
    {
        if (banned.IsEmpty && options.MinWords == 0 && options.MaxWords == int.MaxValue) return null;
        bool[] eligible = new bool[context.Rows.Length];
        SelectionContext words = new(context, [], SummaryUnit.Words, 0, null, null);
        for (int row = 0; row < eligible.Length; row++)
        {
            bool hasBanned = !banned.IsEmpty && HasAny(context.Matrix.RowTerms(row), banned);
            int length = words.Cost(row);
            eligible[row] = !hasBanned && length >= options.MinWords && length <= options.MaxWords;
            if (!eligible[row] && decisions is not null) decisions[row] = hasBanned ? SelectionDecision.BannedTerm : SelectionDecision.OutsideLengthLimits;
        }

        return eligible;
    }

    private static bool HasAny(ReadOnlySpan<int> row, ReadOnlySpan<int> terms)
    {
        foreach (int term in terms) if (row.BinarySearch(term) >= 0) return true;
        return false;
    }

    private List<int> Select(RankingContext context, int[] order, bool[]? eligible, SelectionDecision[]? decisions, double[] scores, SummaryLength? further = null)
    {
        SummaryLength length = further ?? request.Length ?? options.Length;
        SummaryUnit unit = length.Unit == SummaryUnit.Ratio ? SummaryUnit.Sentences : length.Unit;
        long budget = length.Unit == SummaryUnit.Ratio ? Math.Max(1, (long)Math.Ceiling(order.Length * length.Amount)) : (long)length.Amount;
        if (options.KeepFirst && order.Length > 0) order = [0, .. order.Where(static row => row != 0)];
        ISentenceSelector selector = options.Selector ?? SelectorFor(context);
        SentenceNeeds? needs = options.Coherence ? new SentenceNeeds(context) : null;
        if (length.Counter is null) return Choose(budget, eligible, decisions, null);
        TokenCosts tokens = new(context, length.Counter);
        List<(List<int> Rows, SelectionDecision[]? Decisions)> tries = [];
        List<int> best = tokens.Spend(budget, Try, rows => Summary.Render(InFinalOrder(rows, order).Select(context.Said)));
        if (decisions is not null) tries.Find(t => t.Rows == best).Decisions?.CopyTo(decisions, 0);
        return best;

        List<int> Try(long most, IReadOnlySet<int> without)
        {
            bool[]? left = without.Count == 0 ? eligible : [.. Enumerable.Range(0, order.Length).Select(row => eligible?[row] != false && !without.Contains(row))];
            SelectionDecision[]? decided = (SelectionDecision[]?)decisions?.Clone();
            if (decided is not null) foreach (int row in without) decided[row] = SelectionDecision.TooLongForBudget;
            List<int> chosen = Choose(most, left, decided, tokens);
            tries.Add((chosen, decided));
            return chosen;
        }

        List<int> Choose(long most, bool[]? left, SelectionDecision[]? decided, TokenCosts? costs)
        {
            List<int> chosen = [];
            selector.SelectSentences(new SelectionContext(context, order, unit, most, left, decided, costs) { Needs = needs, KeepsFirst = options.KeepFirst }, scores, chosen, cancellationToken);
            return chosen;
        }
    }

    private int[] InFinalOrder(List<int> chosen, int[] order)
    {
        int[] rows = [.. chosen];
        if (options.Order == SummaryOrder.Text)
        {
            Array.Sort(rows);
            return rows;
        }

        int[] ranks = RanksOf(order);
        Array.Sort(rows, (a, b) => ranks[a].CompareTo(ranks[b]));
        return rows;
    }

    private static string TextOf(RankingContext context, int row) => context.Sentence(row).Span.Slice(context.Document.Text).ToString();

    private static string? SpeakerOf(RankingContext context, int row) => context.SpeakerOf(row) is { IsEmpty: false } name ? name.ToString() : null;

    private ISentenceSelector SelectorFor(RankingContext context)
    {
        if (options.Ranker is not (TextRank { Prior: FittedPrior } or LearnedRanker)) return PlainSelector;
        return QueryRelevance.Applies(context) ? AskedSelector : FittedSelector;
    }

    private SummarySentence[] Describe(RankingContext context, List<int> chosen, int[] order, double[] scores)
    {
        int[] ranks = RanksOf(order), rows = InFinalOrder(chosen, order), offsets = SourceOffsets();
        SummarySentence[] sentences = new SummarySentence[rows.Length];
        for (int i = 0; i < sentences.Length; i++)
        {
            int row = rows[i];
            Sentence s = context.Sentence(row);
            sentences[i] = new SummarySentence(context.Rows[row], s.Span.Shift(-offsets[s.Source]), scores[row], ranks[row], TextOf(context, row), s.Source)
            {
                DisplayText = DisplayForm.Of(context.Document.Text, s.Span),
                Speaker = SpeakerOf(context, row),
            };
        }

        return sentences;
    }

    private SentenceScore[] Explain(RankingContext context, List<int> chosen, int[] order, double[] scores, SelectionDecision[] decisions)
    {
        foreach (int row in chosen) decisions[row] = SelectionDecision.Chosen;
        int[] ranks = RanksOf(order), offsets = SourceOffsets();
        SentenceScore[] all = new SentenceScore[context.Document.Sentences.Length];
        for (int i = 0, row = 0; i < all.Length; i++)
        {
            Sentence s = context.Document.Sentences[i];
            bool candidate = row < context.Rows.Length && context.Rows[row] == i;
            TextSpan span = s.Span.Shift(-offsets[s.Source]);
            all[i] = candidate
                ? new SentenceScore(i, span, s.Kind, scores[row], ranks[row], decisions[row], s.Source)
                : new SentenceScore(i, span, s.Kind, 0, 0, SelectionDecision.NotProse, s.Source);
            if (candidate) row++;
        }

        return all;
    }

    private SentenceSupport[] FindSupport(TextRank walk, RankingContext context, double[] walked, int[] order)
    {
        int[] explained = order.AsSpan(0, Math.Min(order.Length, MostExplained)).ToArray();
        (double[] prior, SupportShare[][] support) = walk.Explain(context, walked, explained, cancellationToken);
        SentenceSupport[] all = [.. prior.Select((p, row) => new SentenceSupport(context.Rows[row], p, []))];
        for (int k = 0; k < explained.Length; k++)
            all[explained[k]] = all[explained[k]] with { From = [.. support[k].Select(s => s with { Index = context.Rows[s.Index] })] };
        return all;
    }

    private static int[] RanksOf(int[] order)
    {
        int[] ranks = new int[order.Length];
        for (int i = 0; i < order.Length; i++) ranks[order[i]] = i + 1;
        return ranks;
    }

    /// <summary>Where each text begins in the joined one.</summary>
    private int[] SourceOffsets()
    {
        int[] offsets = new int[request.Documents.Count];
        for (int i = 1; i < offsets.Length; i++) offsets[i] = offsets[i - 1] + request.Documents[i - 1].Length + DocumentJoiner.Separator.Length;
        return offsets;
    }
}
