using Summarizer.Terms;

namespace Summarizer.Tests.Terms;

public class UnspacedScriptsTests
{
    /// <summary>Letters and marks by the charts of the Unicode Standard; digits and signs between them are words of their own.</summary>
    private static readonly (string Name, int First, int Last)[] Scripts =
    [
        ("Thai", 0x0E01, 0x0E4E), ("Lao", 0x0E81, 0x0ECE), ("Lao letters for Khmu and others", 0x0EDC, 0x0EDF),
        ("Burmese", 0x1000, 0x103F), ("Burmese of other languages", 0x1050, 0x108F), ("Khmer", 0x1780, 0x17D3),
        ("iteration mark to zero", 0x3005, 0x3007), ("kana", 0x3040, 0x30FF), ("bopomofo", 0x3105, 0x312F), ("extended bopomofo to phonetic kana", 0x31A0, 0x31FF),
        ("Han extension A", 0x3400, 0x4DBF), ("Han", 0x4E00, 0x9FFF), ("compatibility Han", 0xF900, 0xFAFF), ("half-width kana", 0xFF66, 0xFF9F),
        ("kana supplements", 0x1B000, 0x1B16F), ("planes of Han", 0x20000, 0x3FFFF),
    ];

    [Test]
    public void Characters_of_the_scripts_that_write_no_spaces_are_known_and_no_others()
    {
        List<string> wrong = [];
        for (int c = 0; c <= 0x10FFFF; c++)
        {
            if (c is >= 0xD800 and <= 0xDFFF) continue;
            bool expected = Array.Exists(Scripts, s => c >= s.First && c <= s.Last);
            if (UnspacedScripts.IsAt(char.ConvertFromUtf32(c), 0) != expected) wrong.Add($"U+{c:X4}");
        }

        Assert.That(wrong, Is.Empty);
    }

    [TestCase("\u6cb3\u6d41", 1)] // a character
    [TestCase("\u0e19\u0e49\u0e33", 2)] // a letter with its tone
    [TestCase("e\u0300\u0301.", 3)] // from the first of the combining marks
    public void A_character_ends_behind_its_marks(string text, int expected) => Assert.That(UnspacedScripts.CharacterEnd(text, 0, text.Length), Is.EqualTo(expected));

    [Test]
    public void Halves_of_a_pair_are_one_character_together_and_one_each_alone()
    {
        Assert.That(UnspacedScripts.CharacterEnd("\ud840\udc00\u6cb3", 0, 3), Is.EqualTo(2));
        Assert.That(UnspacedScripts.CharacterEnd("\ud840", 0, 1), Is.EqualTo(1));
        Assert.That(UnspacedScripts.CharacterEnd("\ud840\u6cb3", 0, 2), Is.EqualTo(1));
        Assert.That(UnspacedScripts.CharacterEnd("\u6cb3\udc00", 0, 2), Is.EqualTo(1));
        Assert.That(UnspacedScripts.CharacterEnd("\uffff\u6cb3", 0, 2), Is.EqualTo(1)); // the last of the first plane
        Assert.That(UnspacedScripts.IsAt("\ud840", 0), Is.False);
    }
}
