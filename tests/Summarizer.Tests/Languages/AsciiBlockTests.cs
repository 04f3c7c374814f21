using Summarizer.Languages;
using Summarizer.Segmentation.Sentences;

namespace Summarizer.Tests.Languages;

public class AsciiBlockTests
{
    private static readonly char[] Telling = ['@', 'A', 'Z', '[', '`', 'a', 'z', '{', '/', '0', '9', ':', ' ', ',', '-', '\'', '\0', '\u007f', '\u0080', '\u00c1', '\u00e1', '\u0141', '\u0161', '\u2041', '\ud83d', '\uffff'];

    [Test]
    public void Bits_say_what_each_character_is()
    {
        Random random = new(5);
        char[] text = new char[AsciiBlock.Width + 3];
        for (int round = 0; round < 20_000; round++)
        {
            for (int i = 0; i < text.Length; i++) text[i] = random.Next(4) == 0 ? (char)random.Next(0x10000) : Telling[random.Next(Telling.Length)];
            int start = random.Next(4);
            AsciiBlock block = new(text, start);
            for (int k = 0; k < AsciiBlock.Width; k++)
            {
                char c = text[start + k];
                Assert.That(Bit(block.Letters, k), Is.EqualTo(char.IsAsciiLetter(c)));
                Assert.That(Bit(block.SmallLetters, k), Is.EqualTo(char.IsAsciiLetterLower(c)));
                Assert.That(Bit(block.Range('0', '9'), k), Is.EqualTo(char.IsAsciiDigit(c)));
                Assert.That(Bit(block.Equal(' '), k), Is.EqualTo(c == ' '));
            }
        }
    }

    [Test]
    public void Words_have_one_hash_wherever_they_stand_and_however_they_are_written()
    {
        Random random = new(6);
        HashSet<uint> hashes = [];
        for (int round = 0; round < 5_000; round++)
        {
            string word = string.Create(1 + random.Next(24), random, static (span, r) =>
            {
                foreach (ref char c in span) c = (char)('a' + r.Next(26));
            });
            uint hash = WordStatistics.HashOf(word);
            Assert.That(WordStatistics.HashOf(word + ", and then what follows in the text"), Is.EqualTo(hash));
            Assert.That(WordStatistics.HashOf(word.ToUpperInvariant() + " AND THEN WHAT FOLLOWS"), Is.EqualTo(hash));
            Assert.That(WordStatistics.HashOf(word.Insert(word.Length / 2, "\u00ad")), Is.EqualTo(hash), "soft hyphen");
            if (word.Length > 4) hashes.Add(hash);
        }

        Assert.That(hashes, Has.Count.GreaterThan(4_000));
    }

    private static bool Bit(uint bits, int k) => ((bits >> k) & 1) != 0;
}
