using System.Buffers;
using System.Text;
using System.Text.Json;
using Summarizer.Cli.Lines;
using Summarizer.Documents;
using Summarizer.Documents.Mail;
using Summarizer.Json;
using Summarizer.Languages;
using Summarizer.Ranking.Learned;
using Summarizer.Segmentation.Sentences;
using Summarizer.Text;

namespace Summarizer.Fuzz;

/// <summary>What is fuzzed. A target throws where the library does not keep its word: documented refusals of bad input are caught here.</summary>
internal static class Targets
{
    private const string Article =
        "The bridge was closed on Monday. Engineers had found rust in two of its cables. However, the ferry will run all night. Repairs take a year, says the council.";

    public static SortedDictionary<string, Action<byte[]>> All { get; } = new(StringComparer.Ordinal)
    {
        ["segmenter"] = Segment,
        ["summarizer"] = Summarize,
        ["jsonline"] = AnswerLine,
        ["model"] = LoadModel,
        ["html"] = Of(static () => new HtmlReader()),
        ["md"] = Of(static () => new MarkdownReader()),
        ["txt"] = Of(static () => new PlainTextReader()),
        ["pdf"] = Of(static () => new PdfReader()),
        ["docx"] = Of(static () => new WordReader()),
        ["pptx"] = Of(static () => new SlidesReader()),
        ["epub"] = Of(static () => new BookReader()),
        ["odt"] = Of(static () => new OpenDocumentReader()),
        ["rtf"] = Of(static () => new RtfReader()),
        ["srt"] = Of(static () => new SubtitleReader()),
        ["eml"] = Of(static () => new MailReader()),
    };

    /// <summary>UTF-8, where what is not becomes a lone surrogate: those are legal input too.</summary>
    private static string TextOf(byte[] input) => Encoding.UTF8.GetString(input).Replace('\ufffd', '\ud800');

    private static void Segment(byte[] input)
    {
        string text = TextOf(input);
        List<TextSpan> sentences = [];
        new SentenceSplitter().Split(text, LanguageProfile.For(LanguageDetector.Detect(text)), sentences);
        int end = 0;
        foreach (TextSpan span in sentences)
        {
            Check(span.Start >= end && span.End > span.Start && span.End <= text.Length, "sentences are ordered, disjoint, not empty and in bounds");
            Check(text.AsSpan(end, span.Start - end).IsWhiteSpace(), "what is outside of sentences is white space");
            Check(!char.IsWhiteSpace(text[span.Start]) && !char.IsWhiteSpace(text[span.End - 1]), "sentences are trimmed");
            end = span.End;
        }

        Check(text.AsSpan(end).IsWhiteSpace(), "what is outside of sentences is white space");
    }

    private static void Summarize(byte[] input)
    {
        string text = TextOf(input);
        CheckVerbatim([text], TextSummarizer.Default.Summarize(text));
        CheckVerbatim([text], TextSummarizer.Default.Summarize(text, SummaryLength.Words(20)));
    }

    private static void AnswerLine(byte[] input)
    {
        InputRecord record = new();
        try
        {
            record.Parse(input);
            SummaryRequest request = record.ToRequest();
            Summary summary = TextSummarizer.Default.Summarize(request);
            CheckVerbatim(record.Documents is { Count: > 0 } documents ? documents : [record.Text ?? ""], summary);
            ArrayBufferWriter<byte> answer = new();
            SummaryJson.Write(answer, summary);
            JsonDocument.Parse(answer.WrittenMemory).Dispose();
        }
        catch (RecordException)
        {
        }
    }

    private static void LoadModel(byte[] input)
    {
        try
        {
            using MemoryStream stream = new(input);
            SentenceRankerModel model = SentenceRankerModel.Load(stream);
            TextSummarizer summarizer = new(new SummarizerOptions { Ranker = new LearnedRanker(model) });
            CheckVerbatim([Article], summarizer.Summarize(Article));
        }
        catch (InvalidDataException)
        {
        }
    }

    // The reader is made in the target: no instrumented code may run before SharpFuzz listens.
    private static Action<byte[]> Of(Func<IDocumentReader> create) => input =>
    {
        try
        {
            create().Read(input);
        }
        catch (InvalidDataException)
        {
        }
    };

    private static void CheckVerbatim(List<string> texts, Summary summary)
    {
        foreach (SummarySentence sentence in summary.Sentences)
        {
            string text = texts[sentence.Source];
            Check(sentence.Span.End <= text.Length && sentence.Span.Slice(text).SequenceEqual(sentence.Text), "a sentence is verbatim at its place");
            Check(sentence.Text.Length > 0 && double.IsFinite(sentence.Score), "a sentence has text and a finite score");
        }
    }

    private static void Check(bool holds, string law)
    {
        if (!holds) throw new InvalidOperationException("Broken: " + law + ".");
    }
}
