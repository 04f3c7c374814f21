using Summarizer.Segmentation.Sentences;

namespace Summarizer.Tests.Segmentation.Sentences;

/// <summary>Which line breaks end a sentence: those of items and lists do, those of wrapped lines do not.</summary>
public class BlockLayoutTests
{
    private const string Wrapped =
        "The council met on Monday to decide about the bridge over the\nriver, which engineers had closed in spring because of cracks\nin its steel. Repairs will cost two million euros, the council\nsaid, and trams will use the tunnel.";

    [Test]
    public void Wrapped_lines_go_on()
    {
        Assert.That(EndsSentence(Wrapped), Is.EqualTo(new[] { false, false, false }));
        Assert.That(EndsSentence(Wrapped.Replace("\n", "\r\n", StringComparison.Ordinal)), Is.EqualTo(new[] { false, false, false }));
        Assert.That(EndsLine(Wrapped, small: false), Is.EqualTo(new[] { false, false, false }));
        Assert.That(EndsLine(Wrapped.Replace("\n", "\r\n", StringComparison.Ordinal), small: false), Is.EqualTo(new[] { false, false, false }));
    }

    [Test]
    public void A_wrapped_line_that_had_room_for_the_next_word_ends_its_sentence()
    {
        string text = Wrapped.Replace("cracks\nin its", "cracks\nin", StringComparison.Ordinal).Replace("\nsaid, and", "\nHowever and", StringComparison.Ordinal).Replace("the council\n", "the\n", StringComparison.Ordinal);
        Assert.That(EndsSentence(text), Is.EqualTo(new[] { false, false, true }), "\"However\" would have fitted");
        Assert.That(EndsLine(text, small: false), Is.EqualTo(new[] { false, false, true }));
        Assert.That(EndsLine(text, small: true), Is.EqualTo(new[] { false, false, false }), "a small letter goes on");
    }

    [Test]
    public void Lines_of_items_end_and_a_long_line_before_a_small_letter_goes_on()
    {
        Assert.That(EndsSentence("Fresh bread\nOld cheese\nRed wine"), Is.EqualTo(new[] { true, true }));
        Assert.That(EndsSentence("fresh bread\nold cheese\nred wine"), Is.EqualTo(new[] { true, true }), "short lines are items in small letters too");
        Assert.That(EndsSentence("the council met on Monday\nand voted"), Is.EqualTo(new[] { false }), "25 code units");
        Assert.That(EndsSentence("the council met at Mondays\nAnd voted"), Is.EqualTo(new[] { true }));
        Assert.That(EndsSentence("a council met on Mondays\nand voted"), Is.EqualTo(new[] { true }), "24 code units");
        Assert.That(EndsSentence("the council voted on Mondays:\nand voted"), Is.EqualTo(new[] { true }), "a colon announces an item");
    }

    [TestCase("- one", true)]
    [TestCase("-one", false)]
    [TestCase("* one", true)]
    [TestCase("+ one", true)]
    [TestCase("\u2013 one", true)]
    [TestCase("\u2014one", true)]
    [TestCase("\u2022 one", true)]
    [TestCase("\u2022one", false)]
    [TestCase("#one", true)]
    [TestCase(">one", true)]
    [TestCase("|one", true)]
    [TestCase("12. one", true)]
    [TestCase("7) one", true)]
    [TestCase("123. one", true)]
    [TestCase("1234. one", false)]
    [TestCase("12.one", false)]
    [TestCase("12 one", false)]
    [TestCase("12.", false)]
    [TestCase("[09:04] one", true)]
    [TestCase("[9:04] one", true)]
    [TestCase("[9:4x] one", false)]
    [TestCase("[a:04] one", false)]
    [TestCase("[123:04] one", false)]
    [TestCase("[09.04] one", false)]
    [TestCase("[09:0", false)]
    [TestCase("-", false)]
    [TestCase("x", false)]
    public void An_item_stands_on_a_line_of_its_own(string next, bool item)
    {
        // A long line before a small letter would go on; so does the model decide after an end mark: only an item ends it for certain.
        string text = "the council met for hours on Monday and\n" + next;
        BlockLayout layout = new(text);
        Assert.That(layout.EndsLine(text.IndexOf('\n', StringComparison.Ordinal), text.IndexOf('\n', StringComparison.Ordinal) + 1, small: true), Is.EqualTo(item));
    }

    [Test]
    public void A_word_divided_at_the_end_of_a_line_goes_on()
    {
        Assert.That(EndsSentence("a coun-\ncil met"), Is.EqualTo(new[] { false }));
        Assert.That(EndsSentence("a coun-\nCil met"), Is.EqualTo(new[] { true }));
        Assert.That(EndsSentence("at 12 -\ncil met"), Is.EqualTo(new[] { true }), "no letter before the hyphen");
        Assert.That(EndsSentence("-\ncil met"), Is.EqualTo(new[] { true }));
    }

    [Test]
    public void Sentences_a_line_in_small_letters_end_with_their_lines()
    {
        const string corpus = "the council met for hours on monday .\nthe mayor spoke for an hour about it .\nnobody in the hall had heard of it\nit rained on the town all day and night .";
        Assert.That(EndsSentence(corpus), Is.EqualTo(new[] { true, true, true }));
        Assert.That(EndsLine(corpus, small: true), Is.EqualTo(new[] { true, true, true }));
        string three = string.Join('\n', corpus.Split('\n').Take(3));
        Assert.That(EndsSentence(three), Is.EqualTo(new[] { false, false }), "three lines are too few to tell");
        Assert.That(EndsLine(corpus.Replace("nobody", "Nobody", StringComparison.Ordinal), small: true), Is.All.False, "a capital begins a line");
        Assert.That(EndsLine(corpus.Replace(" .\n", "\n", StringComparison.Ordinal), small: true), Is.All.False, "fewer than two of three have a mark");
    }

    [Test]
    public void Very_narrow_and_very_wide_blocks_are_not_wrapped()
    {
        string narrow = "the council met on\nmonday to decide of\nthe bridge over the\nriver it had closed";
        Assert.That(EndsLine(narrow, small: false), Is.All.True);
        string line = string.Join(' ', Enumerable.Repeat("bridges", 17)), wide = $"{line}\n{line}\n{line}\n{line}";
        Assert.That(line, Has.Length.EqualTo(135));
        Assert.That(EndsLine(wide, small: false), Is.All.True);
        Assert.That(EndsLine(string.Join('\n', Enumerable.Repeat(string.Join(' ', Enumerable.Repeat("bridges", 16)), 4)), small: false), Is.All.False, "127 code units");
    }

    [Test]
    public void Each_block_between_blank_lines_is_looked_at_for_itself()
    {
        string text = Wrapped + "\n\nBread\nCheese\n\n" + Wrapped;
        Assert.That(EndsSentence(text), Is.EqualTo(new[] { false, false, false, true, true, true, true, true, false, false, false }));
    }

    [TestCase("\u2028")]
    [TestCase("\u0085")]
    [TestCase("\v")]
    [TestCase("\r")]
    public void Any_line_break_parts_lines(string lineBreak) =>
        Assert.That(EndsLine(Wrapped.Replace("\n", lineBreak, StringComparison.Ordinal), small: false, lineBreak[0]), Is.EqualTo(new[] { false, false, false }));

    [Test]
    public void A_block_is_wrapped_where_four_of_five_lines_are_full_and_one_of_five_goes_on_small()
    {
        Assert.That(EndsLine(Block("ssssss"), small: false), Is.EqualTo(new[] { false, false, false, false, false }));
        Assert.That(EndsLine(Block("CsCCCC"), small: false), Is.EqualTo(new[] { false, false, false, false, false }));
        Assert.That(EndsLine(Block("CCCCCC"), small: false), Is.All.True, "all lines begin anew");
        Assert.That(EndsLine(Block("CsCCCC", shortLines: [2]), small: false), Is.EqualTo(new[] { false, false, true, false, false }), "the short one had room");
        Assert.That(EndsLine(Block("CsCCCC", shortLines: [2, 3]), small: false), Is.All.True);
        Assert.That(EndsLine(Block("Cs"), small: false), Is.EqualTo(new[] { false }), "two lines do");
        Assert.That(EndsLine(Block("s"), small: false), Is.Empty);
    }

    [Test]
    public void Half_the_lines_full_do_where_half_of_them_go_on_small()
    {
        Assert.That(EndsLine(Block("CssCC", shortLines: [2, 3]), small: false), Is.EqualTo(new[] { false, false, true, true }));
        Assert.That(EndsLine(Block("CsCCC", shortLines: [2, 3]), small: false), Is.All.True);
        Assert.That(EndsLine(Block("CssCC", shortLines: [1, 2, 3]), small: false), Is.All.True);
    }

    [Test]
    public void A_script_without_capitals_needs_four_lines()
    {
        Assert.That(EndsLine(Block("uuuu"), small: false), Is.EqualTo(new[] { false, false, false }));
        Assert.That(EndsLine(Block("uuu"), small: false), Is.All.True);
        Assert.That(EndsLine(Block("uuC"), small: false), Is.All.True);
    }

    [Test]
    public void A_block_like_the_wrapped_one_before_is_wrapped_too()
    {
        Assert.That(EndsLine(Block("ss") + "\n\n" + Block("CCC"), small: false)[^2..], Is.EqualTo(new[] { false, false }));
        Assert.That(EndsLine(Block("ss") + "\n\n" + Block("CCC", width: 68), small: false)[^2..], Is.EqualTo(new[] { false, false }));
        Assert.That(EndsLine(Block("ss") + "\n\n" + Block("CCC", width: 52), small: false)[^2..], Is.EqualTo(new[] { false, false }));
        Assert.That(EndsLine(Block("ss") + "\n\n" + Block("CCC", width: 69), small: false)[^2..], Is.All.True, "more than eight wider");
        Assert.That(EndsLine(Block("ss", width: 50) + "\n\n" + Block("CCC", width: 50), small: false)[^2..], Is.EqualTo(new[] { false, false }));
        Assert.That(EndsLine(Block("ss", width: 49) + "\n\n" + Block("CCC", width: 49), small: false)[^2..], Is.All.True, "its first line is short");
        Assert.That(EndsLine(Block("CC", width: 68) + "\n\n" + Block("CCC"), small: false)[^2..], Is.All.True, "the one before was not wrapped");
    }

    [TestCase(29, false)]
    [TestCase(30, true)]
    [TestCase(130, true)]
    [TestCase(131, false)]
    public void Wrapped_lines_have_thirty_to_a_hundred_and_thirty_characters(int width, bool wrapped) =>
        Assert.That(EndsLine(Block("ssss", width: width), small: false), Is.All.EqualTo(!wrapped));

    [Test]
    public void Of_a_very_long_word_only_so_much_must_fit()
    {
        string longWord = new('w', 40);
        Assert.That(EndsLine(Block("sssss") + "\n" + Line('s', 36) + "\n" + longWord, small: false)[^1], Is.False, "36 and a space and 24 are more than 60");
        Assert.That(EndsLine(Block("sssss") + "\n" + Line('s', 35) + "\n" + longWord, small: false)[^1], Is.True);
    }

    [Test]
    public void Two_of_three_sentence_lines_must_have_a_mark()
    {
        string[] lines = ["the council met .", "the mayor spoke .", "nobody knew it .", "it rained all day .", "the tram came", "the bridge shut"];
        Assert.That(EndsLine(string.Join('\n', lines), small: true), Is.All.True);
        Assert.That(EndsLine(string.Join('\n', lines[1..]), small: true), Is.All.False, "three of five");
    }

    /// <summary>Lines of one width, each beginning small (s), with a capital (C) or in a script without capitals (u); some are cut to 30.</summary>
    private static string Block(string starts, int[]? shortLines = null, int width = 60) =>
        string.Join('\n', starts.Select((start, i) => Line(start, shortLines?.Contains(i) == true ? 30 : width)));

    private static string Line(char start, int width)
    {
        string first = start switch { 's' => "bridges", 'C' => "Bridges", _ => "\u0928\u0926\u0940" };
        string line = first + string.Concat(Enumerable.Repeat(start == 'u' ? " \u092a\u0941\u0932" : " water", 40));
        return line[..(width - 1)].TrimEnd().PadRight(width - 1, start == 'u' ? '\u0928' : 'x') + (start == 'u' ? '\u0928' : 'x');
    }

    private static bool[] EndsSentence(string text)
    {
        BlockLayout layout = new(text);
        List<bool> ends = [];
        foreach (int at in BreaksOf(text, '\n'))
        {
            int end = at > 0 && text[at - 1] == '\r' ? at - 1 : at;
            ends.Add(at + 1 < text.Length && end > 0 && layout.EndsSentence(end, at + 1));
        }

        return [.. ends];
    }

    private static bool[] EndsLine(string text, bool small, char lineBreak = '\n')
    {
        BlockLayout layout = new(text);
        List<bool> ends = [];
        foreach (int at in BreaksOf(text, lineBreak))
        {
            int end = at > 0 && text[at - 1] == '\r' ? at - 1 : at;
            if (at + 1 < text.Length && text[at + 1] != '\n' && (at == 0 || text[at - 1] != '\n')) ends.Add(layout.EndsLine(end, at + 1, small));
        }

        return [.. ends];
    }

    private static IEnumerable<int> BreaksOf(string text, char lineBreak) => Enumerable.Range(0, text.Length).Where(i => text[i] == lineBreak);
}
