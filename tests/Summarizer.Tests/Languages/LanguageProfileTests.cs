using System.Globalization;
using Summarizer.Languages;

namespace Summarizer.Tests.Languages;

public class LanguageProfileTests
{
    public static IEnumerable<string> Tags => LanguageProfile.Tags;

    [Test]
    public void There_are_at_least_forty_languages() => Assert.That(LanguageProfile.Tags, Has.Count.GreaterThanOrEqualTo(40));

    [TestCaseSource(nameof(Tags))]
    public void Data_file_is_well_formed(string tag)
    {
        LanguageProfile profile = LanguageProfile.For(tag);
        Assert.That(profile.Tag, Is.EqualTo(tag));
        Assert.That(profile.Name, Is.Not.Empty);
        Assert.That(profile.StopWords, Has.Count.GreaterThan(25));
        Assert.That(profile.Abbreviations, Is.All.Matches<string>(a => !a!.EndsWith('.') && !a.Any(char.IsUpper)));
        Assert.That(profile.StopWords, Is.All.Matches<string>(w => w!.All(c => char.IsLetter(c) || char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark || c is '\'' or '-')),
            "what is no word is never looked up");
        using StreamReader reader = new(typeof(LanguageProfile).Assembly.GetManifestResourceStream($"languages/{tag}.txt")!);
        string header = string.Join('\n', reader.ReadToEnd().Split('\n').TakeWhile(l => l.StartsWith('#')));
        Assert.That(header, Does.Contain("Stop words:"), "the header names the source");
    }

    [TestCase("pt-BR", "pt")]
    [TestCase("zh-Hans", "zh")]
    [TestCase("EN", "en")]
    [TestCase("de_AT", "de")]
    public void Regional_tags_fall_back_to_their_language(string tag, string expected) => Assert.That(LanguageProfile.For(tag).Tag, Is.EqualTo(expected));

    [Test]
    public void Well_formed_tag_without_a_profile_is_neutral() => Assert.That(LanguageProfile.For("tlh"), Is.SameAs(LanguageProfile.Neutral));

    [TestCase("")]
    [TestCase("e")]
    [TestCase("en-")]
    [TestCase("en--us")]
    [TestCase("english language")]
    [TestCase("abcdefghi")]
    [TestCase("12")]
    public void Malformed_tag_throws(string tag) => Assert.That(() => LanguageProfile.For(tag), Throws.ArgumentException);

    [TestCase("fr", "L’homme", "homm")]
    [TestCase("fr", "aujourd'hui", "aujourd'hui")]
    [TestCase("it", "dell'uomo", "uomo")]
    [TestCase("en", "The", "")]
    [TestCase("en", "Running", "run")]
    [TestCase("tr", "ISPARTA", "\u0131spar")]
    [TestCase("tr", "\u0130stanbul", "istanbul")]
    [TestCase("ar", "\u0643\u0650\u062a\u064e\u0627\u0628", "\u0643\u062a\u0627\u0628")]
    [TestCase("de", "H\u00e4usern", "h\u00e4us")]
    public void Word_becomes_its_term(string tag, string word, string term)
    {
        char[] buffer = new char[word.Length];
        int length = TermNormalizer.Normalize(word, LanguageProfile.For(tag), buffer);
        Assert.That(new string(buffer, 0, length), Is.EqualTo(term));
    }

    [FsCheck.NUnit.Property(MaxTest = 500)]
    public void Any_word_in_any_language_keeps_within_its_length(string word, int language)
    {
        string tag = LanguageProfile.Tags[Math.Abs(language % LanguageProfile.Tags.Count)];
        char[] buffer = new char[(word ?? "").Length];
        Assert.That(TermNormalizer.Normalize(word, LanguageProfile.For(tag), buffer), Is.InRange(0, buffer.Length));
    }
}
