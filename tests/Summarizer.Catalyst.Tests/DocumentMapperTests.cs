using Summarizer.Languages;
using Summarizer.Text;

namespace Summarizer.Catalyst.Tests;

public class DocumentMapperTests
{
    private const string Alphabet = "ab c.\ud83d\ude00\t\u6cb3\n";

    [FsCheck.NUnit.Property(MaxTest = 10_000)]
    public void Laws_hold_on_any_ordered_output(int seed)
    {
        Random random = new(seed);
        string text = new([.. Enumerable.Range(0, random.Next(1, 60)).Select(_ => Alphabet[random.Next(Alphabet.Length)])]);
        List<RawSpan> spans = RandomSpans(random, text);
        CatalystOptions options = new() { UseLemmas = random.Next(2) == 0, PartsOfSpeech = random.Next(2) == 0 ? PartsOfSpeech.None : PartsOfSpeech.ContentWords };
        List<TextSpan>? sentences = random.Next(2) == 0 ? null : RandomSentences(random, text);

        // The constructor of Document checks every law and throws where one is broken.
        Document document = new DocumentMapper(text, LanguageProfile.For("en"), options).Map(spans, sentences);

        Assert.That(document.Text, Is.SameAs(text));
        Assert.That(document.Terms.Length, Is.EqualTo(document.Tokens.Length));
        foreach (Token token in document.Tokens)
        {
            Assert.That(char.IsLowSurrogate(text[token.Span.Start]) && token.Span.Start > 0 && char.IsHighSurrogate(text[token.Span.Start - 1]), Is.False);
            Assert.That(string.IsNullOrWhiteSpace(token.Span.Slice(text).ToString()), Is.False);
        }
    }

    private static List<RawSpan> RandomSpans(Random random, string text)
    {
        List<RawSpan> spans = [];
        List<RawToken> tokens = [];
        for (int i = 0; i < text.Length;)
        {
            int end = Math.Min(text.Length - 1, i + random.Next(4));
            PartOfSpeech part = random.Next(3) switch { 0 => PartOfSpeech.Unknown, 1 => PartOfSpeech.Noun, _ => PartOfSpeech.Other };
            tokens.Add(new RawToken(i, end, random.Next(4) == 0, random.Next(3) == 0 ? null : "lemma", part));
            i = end + 1 + random.Next(3);
            if (random.Next(4) != 0) continue;
            spans.Add(new RawSpan(tokens));
            tokens = [];
        }

        spans.Add(new RawSpan(tokens));
        return spans;
    }

    private static List<TextSpan> RandomSentences(Random random, string text)
    {
        List<TextSpan> sentences = [];
        for (int i = 0; i < text.Length;)
        {
            int end = Math.Min(text.Length, i + random.Next(1, 12)), start = i;
            i = end + random.Next(3);
            while (start < end && char.IsWhiteSpace(text[start])) start++;
            while (end > start && char.IsWhiteSpace(text[end - 1])) end--;
            if (end > start) sentences.Add(new TextSpan(start, end));
        }

        return sentences;
    }
}
