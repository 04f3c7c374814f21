using Summarizer.Ranking;
using Summarizer.Selection;

namespace Summarizer.Tests.Selection.Coherence;

public class CoherenceTests
{
    private const string Text =
        "The mayor opened the new harbour bridge on Monday. However, he warned that the harbour bridge needs money and that the harbour needs more money. "
        + "Ferries will run until the end of spring. Traders at the market welcomed the bridge.";

    private static readonly string[] Pool =
    [
        "The mayor opened the new harbour bridge on Monday.", "However, he warned that the harbour needs more money.", "Ferries will run until the end of spring.", "She stayed.",
        "\"We will go on with it for years,\" the engineer said.", "\"It is the best work of our lives.\"", "He added: \"The steel was older than anyone had thought.", "Nobody knew it before.\"",
        "A tunnel was dug below the river in three years.", "The tunnel was closed again after a week of rain.", "Table 2 lists the costs of all bridges.", "(c) a bridge of steel for trams and cars.",
        "The remark pointed to a quarrel between both cities.", "Traders at the market welcomed the bridge with flags.", "In 2010 she became the head of the port.", "Engineers named three causes of the delay:",
    ];

    [Test]
    public void A_sentence_that_leans_on_the_one_before_comes_with_it_or_not_at_all()
    {
        Assert.That(Summarize(Text, SummaryLength.Sentences(1), coherent: false).Single().Text, Does.StartWith("However"));
        Assert.That(Summarize(Text, SummaryLength.Sentences(1)).Single().Text, Does.Not.StartWith("However"));
        Assert.That(Summarize(Text, SummaryLength.Sentences(2)).Select(static s => s.Index), Is.EqualTo(new[] { 0, 1 }));
    }

    [Test]
    public void The_reason_is_reported()
    {
        SummarizerOptions options = new() { Language = "en", Ranker = new SecondFirst(), IncludeScores = true, Length = SummaryLength.Sentences(1) };
        Assert.That(new TextSummarizer(options).Summarize(Text).Scores[1].Decision, Is.EqualTo(SelectionDecision.Dangling));
        string fragment = "The mayor opened the new harbour bridge on Monday. And so I did. Ferries will run until the end of spring.";
        Assert.That(new TextSummarizer(options).Summarize(fragment).Scores[1].Decision, Is.EqualTo(SelectionDecision.Fragment));
    }

    [TestCase("A ship with grain left the port. The remark about it pointed to war in the north.", false)]
    [TestCase("The minister spoke of old grain in Odessa. The remark pointed to a quarrel with the farmers.", true)]
    [TestCase("A tunnel was dug below the river. The tunnel was closed again after a week.", true)]
    [TestCase("The tunnel was dug below the river. The tunnel of the trams was closed for a week.", false)]
    [TestCase("The council met for hours on Monday. In 2010 she became the head of the port.", true)]
    [TestCase("The council met for hours on Monday. In 2010 Anna Weber became the head of the port.", false)]
    [TestCase("The engineer said it was late. \"It is the best work of our lives.\"", true, TestName = "{m}(a_pronoun_in_a_quotation)")]
    [TestCase("The engineer said it was late. \"Work like this is the best of our lives,\" said Weber.", false, TestName = "{m}(a_quotation_with_its_speaker)")]
    [TestCase("The council met for hours on Monday. \"The steel was old and nobody in town knew it.", true, TestName = "{m}(a_quotation_left_open)")]
    [TestCase("The council met for hours on Monday. Table 2 lists the outstanding loans of all cities.", true)]
    [TestCase("The council met for hours on Monday. (c) a fatty acid taken from plants or fish.", true)]
    [TestCase("Houthi rebels took the airport on Sunday. The rebels now hold the harbour and the town.", true)]
    [TestCase("The city answered his lawsuit in May. The lawsuit claimed that the bridge was unsafe.", true)]
    [TestCase("The government met for hours on Monday. The government is now looking for money.", false)]
    [TestCase("The letter asked the FBI for help. The FBI is now looking for both men.", false)]
    [TestCase("A path closure is a set of nodes. The path closure holds what a node can reach.", false)]
    [TestCase("A housing group wants more homes. The group's plan is to move the parliament.", true)]
    [TestCase("The council met for hours on Monday. In Section 3 the costs of all bridges are listed.", true)]
    [TestCase("The council met for hours on Monday. 2. Rest for a day before you paint the door.", true)]
    [TestCase("The council met for hours on Monday. (Read the story of the old harbour bridge here.)", true)]
    [TestCase("The council met for hours on Monday. (Some of) the traders welcomed the new harbour bridge (loudly).", false)]
    [TestCase("The council met for hours on Monday. That was the end of the old harbour bridge.", true)]
    [TestCase("The council met for hours on Monday. That bridges cost money is nothing new in town.", false)]
    [TestCase("The council met for hours on Monday. As a result the price of water rose again.", true)]
    [TestCase("Other nets were slow and large. This paper presents a net that is small and quick.", false)]
    public void What_does_not_stand_alone_is_not_chosen_alone(string text, bool leans)
    {
        SummarySentence[] chosen = Summarize(text, SummaryLength.Sentences(1));
        Assert.That(chosen.Single().Index, Is.EqualTo(leans ? 0 : 1));
    }

    [TestCase("de", "Der Rat beriet am Montag lange über Wasser. Deshalb stieg der Preis für alle in der Stadt.")]
    [TestCase("fr", "Le conseil de la ville s'est réuni lundi. Cependant, le prix de l'eau monte encore.")]
    [TestCase("fr", "Un accord sur l'eau a été signé lundi. L'accord prévoit un prix plus bas pour tous.")]
    [TestCase("fr", "La fille du maire était malade lundi. Celle-ci a envoyé un long message à la ville.")]
    [TestCase("de", "In der Stadt entsteht ein Tunnel für Bahnen. Der Tunnel wurde nach einer Woche wieder gesperrt.")]
    [TestCase("es", "El consejo de la ciudad se reunió el lunes. Además, sube el precio del agua.")]
    [TestCase("ru", "Совет города собрался в понедельник на заседание. Однако цена воды растёт каждый год.")]
    [TestCase("id", "Dewan kota bertemu pada hari Senin lalu. Oleh karena itu harga air naik lagi tahun ini.")]
    [TestCase("tr", "Belediye meclisi pazartesi günü uzun süre toplandı. Bu nedenle su fiyatı bu yıl yeniden arttı.")]
    [TestCase("zh", "市议会星期一召开会议讨论新桥。但是市长说今年没有足够的资金。")]
    [TestCase("ja", "市議会は月曜日に新しい橋について話し合った。しかし市長は資金が足りないと述べた。")]
    [TestCase("ar", "اجتمع مجلس المدينة يوم الاثنين لبحث سعر الماء. لذلك ارتفع سعر الماء في المدينة هذا العام.")]
    [TestCase("pl", "Rada miasta spotkała się w poniedziałek na długich obradach. Dlatego cena wody znowu wzrosła w tym roku.")]
    [TestCase("hi", "नगर परिषद की बैठक सोमवार को लंबे समय तक चली। इसलिए इस साल पानी का दाम फिर बढ़ गया।")]
    public void Other_languages_have_their_openers(string language, string text)
    {
        SummarizerOptions options = new() { Language = language, Ranker = new SecondFirst(), Length = SummaryLength.Sentences(1) };
        Assert.That(new TextSummarizer(options).Summarize(text).Sentences.Single().Index, Is.Zero);
    }

    [TestCase("fr", "Le conseil de la ville s'est réuni lundi. Il y a trop peu d'argent pour les ponts.")]
    [TestCase("de", "Der Rat beriet am Montag lange über Wasser. Es gibt zu wenig Geld für alle Brücken.")]
    public void Pronouns_that_stand_for_nothing_do_not_lean(string language, string text)
    {
        SummarizerOptions options = new() { Language = language, Ranker = new SecondFirst(), Length = SummaryLength.Sentences(1) };
        Assert.That(new TextSummarizer(options).Summarize(text).Sentences.Single().Index, Is.EqualTo(1));
    }

    [Test]
    public void A_description_needs_no_introduction_that_the_summary_has_already()
    {
        string text = "A tunnel was dug below the river. Trams ran late all day on Monday. It rained in a tunnel of the metro. The tunnel was closed again after a week.";
        SummarySentence[] chosen = Summarize(text, SummaryLength.Sentences(2), ranker: new ByIndex(3, 0));
        Assert.That(chosen.Select(static s => s.Index), Is.EqualTo(new[] { 0, 3 }));
    }

    [Test]
    public void Fragments_and_dangling_sentences_are_chosen_where_nothing_else_is_left()
    {
        Assert.That(Summarize("And so I did. She stayed. But nobody came.", SummaryLength.Sentences(1)), Has.Length.EqualTo(1));
        Assert.That(Summarize(Text + " Nobody spoke.", SummaryLength.Ratio(1)), Has.Length.EqualTo(5));
    }

    [Test]
    public void A_sentence_that_fits_goes_before_a_longer_one_that_stands_alone() =>
        Assert.That(Summarize("The mayor opened the new harbour bridge on Monday. He left early.", SummaryLength.Words(4)).Single().Text, Is.EqualTo("He left early."));

    [Test]
    public void The_first_sentence_is_kept_whatever_it_is()
    {
        SummarizerOptions options = new() { Language = "en", Ranker = new ByIndex(2), KeepFirst = true };
        Summary summary = new TextSummarizer(options).Summarize("But why? The council met for hours on Monday. Ferries will run until the end of spring.", SummaryLength.Sentences(1));
        Assert.That(summary.Text, Is.EqualTo("But why?"));
    }

    [FsCheck.NUnit.Property(MaxTest = 150)]
    public void Lengths_order_and_repetition_are_as_ever_with_every_ranker_and_selector(int seed, byte amount, byte pick)
    {
        string text = RandomArticle(seed);
        ISentenceSelector?[] selectors = [null, new NoveltySelector(), new MmrSelector(), new TopRankedSelector()];
        SummarizerOptions options = new()
        {
            Language = "en",
            Ranker = Algorithms.Create(Algorithms.Names[pick % Algorithms.Names.Count]),
            Selector = selectors[pick % 4],
            KeepFirst = pick % 3 == 0,
        };
        TextSummarizer summarizer = new(options);
        foreach (SummaryLength length in new[] { SummaryLength.Sentences(1 + (amount % 6)), SummaryLength.Words(1 + amount), SummaryLength.Characters(1 + (4 * amount)), SummaryLength.Ratio((1 + (amount % 10)) / 10.0) })
        {
            Summary summary = summarizer.Summarize(text, length), loose = new TextSummarizer(options with { Coherence = false }).Summarize(text, length);
            Assert.That(summary.Sentences.Select(static s => s.Index), Is.Ordered.And.Unique);
            Assert.That(summarizer.Summarize(text, length).Sentences, Is.EqualTo(summary.Sentences));
            if (options.KeepFirst && loose.Sentences[0].Index == 0 && length.Unit == SummaryUnit.Sentences) Assert.That(summary.Sentences[0].Index, Is.Zero);
            if (length.Unit is SummaryUnit.Sentences or SummaryUnit.Ratio) Assert.That(summary.Sentences, Has.Count.EqualTo(loose.Sentences.Count), $"{length}");
            if (length.Unit == SummaryUnit.Characters && summary.Sentences.Count > 1) Assert.That(summary.Text.Length, Is.LessThanOrEqualTo(length.Amount));
            if (length.Unit == SummaryUnit.Words && summary.Sentences.Count > 1) Assert.That(summary.Text.Split(' ').Length, Is.LessThanOrEqualTo(length.Amount + 2));
        }
    }

    [FsCheck.NUnit.Property(MaxTest = 50)]
    public void Several_texts_keep_their_laws(int seed, byte amount)
    {
        string[] documents = [RandomArticle(seed), RandomArticle(seed + 1), RandomArticle(seed + 2)];
        Summary summary = TextSummarizer.Default.Summarize(new SummaryRequest(documents) { Length = SummaryLength.Sentences(1 + (amount % 9)), Language = "en" });
        Assert.That(summary.Sentences, Has.Count.LessThanOrEqualTo(1 + (amount % 9)));
        foreach (SummarySentence s in summary.Sentences) Assert.That(s.Span.Slice(documents[s.Source]).ToString(), Is.EqualTo(s.Text));
    }

    private static string RandomArticle(int seed)
    {
        Random random = new(seed);
        return string.Join(' ', Enumerable.Range(0, 2 + random.Next(25)).Select(_ => Pool[random.Next(Pool.Length)]));
    }

    private static SummarySentence[] Summarize(string text, SummaryLength length, bool coherent = true, ISentenceRanker? ranker = null)
    {
        SummarizerOptions options = new() { Coherence = coherent, Language = "en", Ranker = ranker ?? new SecondFirst() };
        return [.. new TextSummarizer(options).Summarize(text, length).Sentences];
    }

    private sealed class SecondFirst : ISentenceRanker
    {
        public string Name => "second-first";

        public RankingDiagnostics Rank(RankingContext context, Span<double> scores, CancellationToken cancellationToken = default)
        {
            for (int i = 0; i < scores.Length; i++) scores[i] = i == 1 ? 9 : 1.0 / (i + 1);
            return RankingDiagnostics.Direct;
        }
    }

    private sealed class ByIndex(params int[] best) : ISentenceRanker
    {
        public string Name => "by-index";

        public RankingDiagnostics Rank(RankingContext context, Span<double> scores, CancellationToken cancellationToken = default)
        {
            for (int i = 0; i < best.Length; i++) scores[best[i]] = 1.0 / (i + 1);
            return RankingDiagnostics.Direct;
        }
    }
}
