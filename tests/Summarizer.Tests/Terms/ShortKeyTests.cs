using Summarizer.Languages;
using Summarizer.Segmentation;
using Summarizer.Terms;
using Summarizer.Text;

namespace Summarizer.Tests.Terms;

public class ShortKeyTests
{
    private const string Word = "abcdefghijklmnop"; // 16 characters

    [TestCase(16, 0, 5, true)]
    [TestCase(16, 1, 5, false)]
    [TestCase(20, 4, 16, true)]
    [TestCase(20, 5, 1, false)]
    [TestCase(20, 0, 16, true)]
    [TestCase(20, 0, 17, false)]
    [TestCase(15, 0, 1, false)]
    public void A_key_is_read_at_once_where_it_is_short_and_sixteen_characters_follow(int characters, int start, int length, bool expected) =>
        Assert.That(ShortKey.CanRead(new string('x', characters), start, length), Is.EqualTo(expected));

    [Test]
    public void A_key_is_its_characters_wherever_it_stands()
    {
        for (int length = 0; length <= 16; length++)
        {
            ShortKey copied = ShortKey.Copy(Word.AsSpan(0, length)), read = new("--" + Word + "----------------", 2, length);
            Assert.That(copied.Equals(in read), $"{length}");
            Assert.That(copied.Hash, Is.EqualTo(read.Hash));
        }
    }

    [Test]
    public void Every_character_tells_keys_apart()
    {
        ShortKey word = ShortKey.Copy(Word);
        HashSet<uint> hashes = [word.Hash];
        for (int i = 0; i < 16; i++)
        {
            ShortKey other = ShortKey.Copy(Word.Remove(i, 1).Insert(i, "z")), shorter = ShortKey.Copy(Word.AsSpan(0, i));
            Assert.That(word.Equals(in other), Is.False, $"{i}");
            Assert.That(word.Equals(in shorter), Is.False, $"{i}");
            hashes.Add(other.Hash);
            if (i > 0) hashes.Add(shorter.Hash);
        }

        Assert.That(hashes, Has.Count.EqualTo(32), "hashes of 32 bits hardly ever meet");
    }

    [Test]
    public void A_builder_gives_its_storage_back()
    {
        LanguageProfile english = LanguageProfile.For("en");
        Document document = new TextAnalyzer().Analyze(string.Concat(Enumerable.Repeat("The council met to decide about the old bridge. ", 100)), english);
        long least = long.MaxValue;
        for (int run = 0; run < 6; run++)
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            new SentenceTermMatrixBuilder(document, english).Dispose();
            if (run > 0) least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
        }

        Assert.That(least, Is.LessThan(document.Tokens.Length), "not a byte a token");
    }
}
