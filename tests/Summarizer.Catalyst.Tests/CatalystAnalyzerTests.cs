using Catalyst;
using Mosaik.Core;
using Summarizer.Languages;
using Summarizer.Ranking;
using Summarizer.Text;
using Document = Summarizer.Text.Document;
using PartOfSpeech = Catalyst.PartOfSpeech;

namespace Summarizer.Catalyst.Tests;

public class CatalystAnalyzerTests
{
    private static readonly LanguageProfile English = LanguageProfile.For("en");

    [Test]
    public void Inclusive_ends_become_half_open_and_keep_lemmas()
    {
        Document document = Analyze("Dogs barked.", new ScriptedSpan(
            new ScriptedToken(0, 3, "dog", PartOfSpeech.NOUN), new ScriptedToken(5, 10, "bark", PartOfSpeech.VERB), new ScriptedToken(11, 11, ".", PartOfSpeech.PUNCT)));
        Assert.That(document.Tokens.ToArray().Select(t => t.Span.Slice(document.Text).ToString()), Is.EqualTo(new[] { "Dogs", "barked", "." }));
        Assert.That(document.Terms.ToArray(), Is.EqualTo(new[] { "dog", "bark", "" }));
        Assert.That(document.Sentences[0].Span, Is.EqualTo(new TextSpan(0, 12)));
    }

    [Test]
    public void Tabs_and_control_characters_do_not_shift_offsets()
    {
        const string text = "A\tcat\u0001 sat.";
        Document document = Analyze(text, new ScriptedSpan(new ScriptedToken(0, 0), new ScriptedToken(2, 4), new ScriptedToken(7, 9), new ScriptedToken(10, 10)));
        Assert.That(document.Tokens[1].Span.Slice(text).ToString(), Is.EqualTo("cat"));
    }

    [Test]
    public void An_unknown_language_is_skipped_which_is_a_clear_error()
    {
        CatalystAnalyzer unknown = new(Scripted([new ScriptedSpan(new ScriptedToken(0, 3))]), Language.Unknown);
        Assert.That(() => unknown.Analyze("Some text.", English), Throws.InvalidOperationException.With.Message.Contains("Unknown"));
    }

    [Test]
    public void A_blank_text_is_an_empty_document() => Assert.That(Analyze(" \n").Sentences.Length, Is.Zero);

    [Test]
    public void A_lemma_that_falls_back_to_the_value_is_taken_and_an_empty_one_is_none()
    {
        Document document = Analyze("Dogs bark", new ScriptedSpan(new ScriptedToken(0, 3), new ScriptedToken(5, 8, lemma: "")));
        Assert.That(document.Terms.ToArray(), Is.EqualTo(new[] { "dogs", null }));
    }

    [Test]
    public void A_replaced_token_keeps_the_offsets_of_what_stands_in_the_text()
    {
        Document document = Analyze("Gonna go", new ScriptedSpan(new ScriptedToken(0, 4, replacement: "going"), new ScriptedToken(6, 7, replacement: "")));
        Assert.That(document.Tokens[0].Span, Is.EqualTo(new TextSpan(0, 5)));
        Assert.That(document.Terms[0], Is.EqualTo("going"));
    }

    [Test]
    public void Keyphrases_are_the_noun_phrases_of_the_tags()
    {
        // "bridge" and "works" look like nouns in both places; the tags say which is which.
        const string text = "Steel works bridge old gaps. Old gaps need steel works.";
        Document document = Analyze(
            text,
            Tagged(text, 0, PartOfSpeech.NOUN, PartOfSpeech.NOUN, PartOfSpeech.VERB, PartOfSpeech.ADJ, PartOfSpeech.NOUN, PartOfSpeech.PUNCT),
            Tagged(text, 29, PartOfSpeech.ADJ, PartOfSpeech.NOUN, PartOfSpeech.VERB, PartOfSpeech.NOUN, PartOfSpeech.NOUN, PartOfSpeech.PUNCT));
        Assert.That(KeyphraseExtractor.Extract(document).Select(static k => k.Text.ToLowerInvariant()), Is.EquivalentTo(new[] { "steel works", "old gaps" }));
    }

    [Test]
    public void A_sentence_whose_first_word_is_tagged_as_a_pronoun_leans_on_the_one_before()
    {
        const string text = "The mayor opened the harbour bridge today. Mine is the longest bridge of the town.";
        PartOfSpeech[] first = [PartOfSpeech.DET, PartOfSpeech.NOUN, PartOfSpeech.VERB, PartOfSpeech.DET, PartOfSpeech.NOUN, PartOfSpeech.NOUN, PartOfSpeech.ADV, PartOfSpeech.PUNCT];
        PartOfSpeech[] second = [PartOfSpeech.PRON, PartOfSpeech.AUX, PartOfSpeech.DET, PartOfSpeech.ADJ, PartOfSpeech.NOUN, PartOfSpeech.ADP, PartOfSpeech.DET, PartOfSpeech.NOUN, PartOfSpeech.PUNCT];
        Pipeline pipeline = Scripted([Tagged(text, 0, first), Tagged(text, 43, second)]);
        TextSummarizer summarizer = new(new SummarizerOptions
        {
            Language = "en",
            Analyzer = new CatalystAnalyzer(pipeline, Language.English),
            Ranker = new SecondFirst(),
            Length = SummaryLength.Sentences(1),
            IncludeScores = true,
        });
        Assert.That(summarizer.Summarize(text).Scores[1].Decision, Is.EqualTo(SelectionDecision.Dangling));
    }

    [Test]
    public void An_empty_span_is_left_out()
    {
        Document document = Analyze("Dogs bark.", new CatalystOptions { Sentences = SentenceSource.Catalyst }, new ScriptedSpan(), new ScriptedSpan([.. WordsOf("Dogs bark.")]));
        Assert.That(document.Sentences.Length, Is.EqualTo(1));
    }

    [Test]
    public void A_copy_of_a_span_sees_the_tokens_of_its_document()
    {
        global::Catalyst.Document document = new() { Value = "Dogs" };
        new ScriptedSpan(new ScriptedToken(0, 3)).AddTo(document);
        Span span = document.Single();
        document.Tokens[0].Add(new ScriptedToken(0, 0));
        Assert.That(span.Count(), Is.EqualTo(2));
    }

    [Test]
    public void Parts_of_speech_go_with_the_tokens()
    {
        Document document = Analyze("Dogs can't bark", new ScriptedSpan(
            new ScriptedToken(0, 3, pos: PartOfSpeech.NOUN), new ScriptedToken(5, 5, "can", PartOfSpeech.AUX, "can"), new ScriptedToken(6, 9, "not", PartOfSpeech.PART, "not"), new ScriptedToken(11, 14, pos: PartOfSpeech.VERB)));
        Assert.That(document.PartsOfSpeech.ToArray(), Is.EqualTo(new[] { Text.PartOfSpeech.Noun, Text.PartOfSpeech.Unknown, Text.PartOfSpeech.Verb }));
    }

    [Test]
    public void A_pipeline_without_a_tagger_gives_no_parts_of_speech() =>
        Assert.That(Analyze("Dogs", new ScriptedSpan(new ScriptedToken(0, 3))).PartsOfSpeech.Length, Is.Zero);

    [Test]
    public void Skipped_text_is_a_clear_error() =>
        Assert.That(() => Analyze("Some text."), Throws.InvalidOperationException.With.Message.Contains("Unknown"));

    [Test]
    public void Lost_sentence_detector_is_a_clear_error_when_its_sentences_are_wanted()
    {
        const string text = "The first one. The second one. The third one. The fourth one.";
        ScriptedSpan whole = new([.. WordsOf(text)]);
        CatalystOptions catalyst = new() { Sentences = SentenceSource.Catalyst };
        Assert.That(() => Analyze(text, catalyst, whole), Throws.InvalidOperationException.With.Message.Contains("sentence detector"));
        Assert.That(Analyze(text, new CatalystOptions(), whole).Sentences.Length, Is.EqualTo(4));
    }

    [Test]
    public void Changed_text_is_a_clear_error()
    {
        Pipeline pipeline = new() { Script = static d => d.Value = d.Value.ToUpperInvariant() };
        Assert.That(
            () => new CatalystAnalyzer(pipeline, Language.English).Analyze("Some text.", English),
            Throws.InvalidOperationException.With.Message.Contains("normalizer"));
    }

    [Test]
    public void Document_processed_twice_is_a_clear_error()
    {
        ScriptedToken[] twice = [new(0, 3), new(5, 8), new(0, 3), new(5, 8)];
        Assert.That(() => Analyze("Some text.", new ScriptedSpan(twice)), Throws.InvalidOperationException.With.Message.Contains("twice"));
    }

    [Test]
    public void Token_outside_the_text_is_a_clear_error() =>
        Assert.That(() => Analyze("Short.", new ScriptedSpan(new ScriptedToken(0, 99))), Throws.InvalidOperationException.With.Message.Contains("outside"));

    [Test]
    public void Tokens_inside_a_surrogate_pair_are_widened_to_the_pair()
    {
        const string text = "Go \ud83d\ude00!";
        Document document = Analyze(text, new ScriptedSpan(new ScriptedToken(0, 1), new ScriptedToken(3, 3), new ScriptedToken(4, 4), new ScriptedToken(5, 5)));
        Assert.That(document.Tokens.ToArray().Select(t => t.Span), Is.EqualTo(new[] { new TextSpan(0, 2), new TextSpan(3, 5), new TextSpan(5, 6) }));
    }

    [Test]
    public void Contractions_with_made_up_spans_are_one_token()
    {
        const string text = "I can't go.";
        Document document = Analyze(text, new ScriptedSpan(
            new ScriptedToken(0, 0, "I", PartOfSpeech.PRON), new ScriptedToken(2, 2, "can", PartOfSpeech.AUX, "can"),
            new ScriptedToken(3, 6, "not", PartOfSpeech.PART, "not"), new ScriptedToken(8, 9, "go", PartOfSpeech.VERB), new ScriptedToken(10, 10, ".", PartOfSpeech.PUNCT)));
        Assert.That(document.Tokens.ToArray().Select(t => t.Span.Slice(text).ToString()), Is.EqualTo(new[] { "I", "can't", "go", "." }));
        Assert.That(document.Terms[1], Is.Null);
    }

    [Test]
    public void Chinese_without_spaces_keeps_its_sentences()
    {
        const string text = "我爱北京。他去上海。";
        Document document = new CatalystAnalyzer(Scripted([new ScriptedSpan([.. text.Select((_, i) => new ScriptedToken(i, i))])]), Language.English)
            .Analyze(text, LanguageProfile.For("zh"));
        Assert.That(document.Sentences.Length, Is.EqualTo(2));
        Assert.That(document.Sentences[1].TokenCount, Is.EqualTo(5));
    }

    [Test]
    public void Part_of_speech_filter_leaves_terms_out_but_keeps_tokens()
    {
        CatalystOptions options = new() { PartsOfSpeech = PartsOfSpeech.NounsAndAdjectives };
        Document document = Analyze("Dogs barked loudly today", options, new ScriptedSpan(
            new ScriptedToken(0, 3, "dog", PartOfSpeech.NOUN), new ScriptedToken(5, 10, "bark", PartOfSpeech.VERB), new ScriptedToken(12, 17, "loudly", PartOfSpeech.ADV), new ScriptedToken(19, 23, "today")));
        Assert.That(document.Tokens.Length, Is.EqualTo(4));
        Assert.That(document.Terms.ToArray(), Is.EqualTo(new[] { "dog", "", "", "today" }));
    }

    [Test]
    public void Paragraphs_are_processed_one_by_one()
    {
        List<string> seen = [];
        Pipeline pipeline = new()
        {
            Script = d =>
            {
                seen.Add(d.Value);
                new ScriptedSpan([.. WordsOf(d.Value)]).AddTo(d);
            },
        };
        Document document = new CatalystAnalyzer(pipeline, Language.English).Analyze("The first one is here.\n\nThe second one is there.", English);
        Assert.That(seen, Is.EqualTo(new[] { "The first one is here.", "The second one is there." }));
        Assert.That(document.Sentences[1].Span.Start, Is.EqualTo(24));
    }

    [Test]
    public void Summarizer_runs_on_it()
    {
        const string text = "Dogs bark at night. Cats sleep all day. Dogs and cats share the house.";
        Pipeline pipeline = new() { Script = d => new ScriptedSpan([.. WordsOf(d.Value)]).AddTo(d) };
        TextSummarizer summarizer = new(new SummarizerOptions { Language = "en", Analyzer = new CatalystAnalyzer(pipeline, Language.English), Length = SummaryLength.Sentences(1) });
        Assert.That(summarizer.Summarize(text).Sentences, Has.Count.EqualTo(1));
    }

    private static Document Analyze(string text, params ScriptedSpan[] spans) => Analyze(text, new CatalystOptions(), spans);

    private static Document Analyze(string text, CatalystOptions options, params ScriptedSpan[] spans) =>
        new CatalystAnalyzer(Scripted(spans), Language.English, options).Analyze(text, English);

    private static Pipeline Scripted(ScriptedSpan[] spans) => new() { Script = d => Array.ForEach(spans, span => span.AddTo(d)) };

    /// <summary>The words and marks of a sentence with their parts of speech, in order.</summary>
    private static ScriptedSpan Tagged(string text, int start, params PartOfSpeech[] parts)
    {
        List<ScriptedToken> tokens = [];
        int at = start;
        foreach (PartOfSpeech part in parts)
        {
            while (text[at] == ' ') at++;
            int end = at;
            while (end + 1 < text.Length && char.IsLetter(text[end]) && char.IsLetter(text[end + 1])) end++;
            tokens.Add(new ScriptedToken(at, end, pos: part));
            at = end + 1;
        }

        return new ScriptedSpan([.. tokens]);
    }

    private sealed class SecondFirst : ISentenceRanker
    {
        public string Name => "second-first";

        public RankingDiagnostics Rank(RankingContext context, Span<double> scores, CancellationToken cancellationToken = default)
        {
            for (int i = 0; i < scores.Length; i++) scores[i] = i;
            return RankingDiagnostics.Direct;
        }
    }

    private static IEnumerable<ScriptedToken> WordsOf(string text)
    {
        for (int i = 0, start = 0; i <= text.Length; i++)
        {
            if (i < text.Length && text[i] != ' ') continue;
            if (i > start) yield return new ScriptedToken(start, i - 1);
            start = i + 1;
        }
    }
}
