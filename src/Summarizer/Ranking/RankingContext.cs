using Summarizer.Languages;
using Summarizer.Terms;
using Summarizer.Text;

namespace Summarizer.Ranking;

/// <summary>What a ranker sees: the candidate sentences of a document and their terms.</summary>
/// <remarks>Immutable and thread-safe. Row i of <see cref="Matrix"/> is sentence <see cref="Rows"/>[i] of <see cref="Document"/>.</remarks>
public sealed class RankingContext
{
    private readonly int[] _rows;
    private readonly int[] _titleTerms;
    private readonly int[] _queryTerms;

    internal RankingContext(Document document, LanguageProfile language, SentenceTermMatrix matrix, int[] rows, int[] titleTerms, int[] queryTerms)
    {
        Document = document;
        Language = language;
        Matrix = matrix;
        _rows = rows;
        _titleTerms = titleTerms;
        _queryTerms = queryTerms;
    }

    /// <summary>The document, headings and boilerplate included.</summary>
    public Document Document { get; }

    /// <summary>The profile of the document's language.</summary>
    public LanguageProfile Language { get; }

    /// <summary>Candidate sentences x terms.</summary>
    public SentenceTermMatrix Matrix { get; }

    /// <summary>For each row of <see cref="Matrix"/> the index of its sentence in <see cref="Document"/>, ascending.</summary>
    public ReadOnlySpan<int> Rows => _rows;

    /// <summary>Distinct ids of the title's terms that occur in <see cref="Matrix"/>, ascending; empty without a title.</summary>
    public ReadOnlySpan<int> TitleTerms => _titleTerms;

    /// <summary>Distinct ids of the query's terms that occur in <see cref="Matrix"/>, ascending; empty without a query.</summary>
    public ReadOnlySpan<int> QueryTerms => _queryTerms;

    /// <summary>The distinct numbers of the query as they are written; numbers are no terms.</summary>
    internal IReadOnlyCollection<string> QueryNumbers { get; init; } = [];

    /// <summary>Whether the candidates are of more than one text.</summary>
    internal bool HasSeveralTexts => _rows.Length > 0 && Sentence(_rows.Length - 1).Source != Sentence(0).Source;

    /// <summary>For each row the first row of its text.</summary>
    internal int[] TextStarts()
    {
        int[] starts = new int[_rows.Length];
        for (int i = 0; i < starts.Length; i++) starts[i] = i > 0 && Sentence(i).Source == Sentence(i - 1).Source ? starts[i - 1] : i;
        return starts;
    }

    /// <summary>The candidate sentence of row <paramref name="row"/>.</summary>
    public Sentence Sentence(int row) => Document.Sentences[_rows[row]];

    /// <summary>The name of who says row <paramref name="row"/>; empty where nobody is named.</summary>
    internal ReadOnlySpan<char> SpeakerOf(int row) => Document.SpeakerOf(_rows[row]);

    /// <summary>Row <paramref name="row"/> as it stands in a summary, with its speaker before it.</summary>
    internal string Said(int row) => SummarySentence.WithSpeaker(SpeakerOf(row) is { IsEmpty: false } name ? name.ToString() : null, Sentence(row).Span.Slice(Document.Text).ToString());
}
