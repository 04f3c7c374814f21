using System.Runtime.InteropServices;
using Summarizer.Languages;
using Summarizer.Layout.Speakers;
using Summarizer.Segmentation.Words;
using Summarizer.Text;

namespace Summarizer.Layout;

/// <summary>
/// Tells prose from the furniture around it in a page pasted as text: title, headings, button captions, links, bylines, credits, notices.
/// Blocks are judged by their form (end mark, length, repetition, separators) and, where the form is that of a sentence, by stock phrases.
/// </summary>
internal static class ContentClassifier
{
    private const int LongLine = 25;         // words; longer lines without an end mark are text all the same
    private const int NoticeLength = 40;     // words; notices about cookies, rights and newsletters are shorter
    private const int ShortQuestion = 8;     // words; a question of its own line that is no longer heads a section or a button
    private const int RepeatedLength = 12;   // words; captions said twice are shorter
    private const int InsertLength = 14;     // tokens; "Read more: …" between the sentences of a paragraph is no longer
    private const double LittleProse = 0.25; // of the words; below it lines without an end mark count as text

    /// <summary>Sets kind and paragraph of every sentence and finds the title line.</summary>
    /// <param name="document">The document as analyzed.</param>
    /// <param name="language">Its language.</param>
    /// <param name="givenTitle">The title, when the caller knows it.</param>
    /// <param name="title">Receives the span of the title in the text; empty when there is none.</param>
    /// <param name="cancellationToken">Checked every few thousand blocks.</param>
    public static Document Classify(Document document, LanguageProfile language, string? givenTitle, out TextSpan title, CancellationToken cancellationToken = default)
    {
        Sentence[] sentences = SpokenUnits.Join(document, SpeakerTurns.Split(document, language, cancellationToken), language, cancellationToken);
        List<TextBlock> list = BlockReader.Read(document, sentences, cancellationToken);
        Span<TextBlock> blocks = CollectionsMarshal.AsSpan(list);
        for (int i = 0; i < blocks.Length; i++)
        {
            if ((i & 0xFFF) == 0) cancellationToken.ThrowIfCancellationRequested();
            blocks[i].Form = sentences[blocks[i].FirstSentence].Kind == SentenceKind.Speaker ? BlockForm.Speaker
                : i > 0 && blocks[i - 1].Form == BlockForm.Speaker ? TurnForms.Judge(blocks[i], language)
                : JudgeAlone(document, sentences, blocks[i], language);
        }

        TurnForms.MarkBrokenOff(document.Text, blocks);
        MarkRepeated(document.Text, blocks);
        cancellationToken.ThrowIfCancellationRequested();
        MarkSections(document.Text, blocks);
        int titleBlock = TitleFinder.Find(document, language, sentences, blocks, givenTitle, out title);
        MarkHeadings(blocks);
        if (titleBlock >= 0) blocks[titleBlock].Form = BlockForm.Title;
        LiftWhereProseIsScarce(blocks);
        bool hasCapitals = document.Text.AsSpan().ContainsAnyInRange('A', 'Z');
        foreach (TextBlock block in blocks)
        {
            Span<Sentence> own = sentences.AsSpan(block.FirstSentence, block.SentenceCount);
            foreach (ref Sentence s in own) s = s with { Kind = KindOf(block.Form) };
            if (block.Form == BlockForm.Prose) MarkInserts(document, own, hasCapitals);
        }

        SmallTalk.Mark(document, sentences, language);
        document = document.WithSentences(Datelines.Split(document, sentences));
        return TurnSpeakers.Of(document) is { } speakers ? document.WithSpeakers(speakers) : document;
    }

    /// <summary>
    /// Where a page lost its line breaks, its furniture stands between the sentences of a paragraph: "Read more: …", "Follow @paper for more", "© 2015 The Paper". A single word
    /// says nothing by itself either. In small letters these phrases are words of a sentence, unless the text has no capitals at all.
    /// </summary>
    private static void MarkInserts(Document document, Span<Sentence> paragraph, bool hasCapitals)
    {
        int inserts = 0;
        foreach (Sentence s in paragraph) if (IsInsert(document, s, hasCapitals)) inserts++;
        if (inserts == 0 || inserts == paragraph.Length) return;
        foreach (ref Sentence s in paragraph) if (IsInsert(document, s, hasCapitals)) s = s with { Kind = SentenceKind.Boilerplate };
    }

    private static bool IsInsert(Document document, in Sentence sentence, bool hasCapitals)
    {
        if (sentence.TokenCount > InsertLength) return false;
        ReadOnlySpan<char> text = sentence.Span.Slice(document.Text);
        return ((!hasCapitals || !char.IsLower(text[0])) && BoilerplatePhrases.OpensInsert(text)) || BlockReader.CountWords(document, sentence) <= 1;
    }

    private static SentenceKind KindOf(BlockForm form) => form switch
    {
        BlockForm.Prose => SentenceKind.Prose,
        BlockForm.Title => SentenceKind.Title,
        BlockForm.Heading => SentenceKind.Heading,
        BlockForm.Speaker => SentenceKind.Speaker,
        _ => SentenceKind.Boilerplate,
    };

    private static BlockForm JudgeAlone(Document document, ReadOnlySpan<Sentence> sentences, in TextBlock block, LanguageProfile language)
    {
        ReadOnlySpan<char> span = block.Span.Slice(document.Text);

        // Where words are not spaced, tokens are shorter and a line of the same weight has more of them.
        int scale = language.HasSpaces ? 1 : 2;
        if (block.Words == 0 || span[0] is '>' or '^' or '\u2191' || IsSignatureMark(span)) return BlockForm.Furniture;
        if (block.Words > NoticeLength * scale) return !block.HasEndMark && HasSeparators(span, block.Words) ? BlockForm.Furniture : BlockForm.Prose;
        bool bracketed = (span[0] == '[' && span[^1] == ']') || (span[0] == '(' && span[^1] == ')');
        if (bracketed && block.Words <= 15 * scale) return BlockForm.Furniture;
        if (BoilerplatePhrases.Opens(span)) return BlockForm.Furniture;
        if (block.Words <= NoticeLength / 2 * scale && BoilerplatePhrases.Inside(span)) return BlockForm.Furniture;
        if (block.HasEndMark) return JudgePunctuated(span, block, scale);
        if (block.Words > LongLine * scale) return BlockForm.Prose;
        (int numbers, int capitalized) = BlockReader.CountForms(document, sentences, block);
        bool mostlyNumbers = numbers * 5 >= block.Words * 2;
        if (HasSeparators(span, block.Words) || mostlyNumbers || IsFieldLine(span)) return BlockForm.Furniture;
        bool headlineCase = capitalized * 5 >= (block.Words - numbers) * 3 && language.HasSpaces;
        return block.Words >= 4 * scale && !headlineCase ? BlockForm.Line : BlockForm.Heading;
    }

    /// <summary>A line with an end mark is prose, but for shouts and for short questions that stand alone, which head sections and buttons.</summary>
    private static BlockForm JudgePunctuated(ReadOnlySpan<char> span, in TextBlock block, int scale)
    {
        if (block.SentenceCount == 1 && block.Words <= 3 * scale) return BlockForm.Furniture;
        bool asks = block.Words <= ShortQuestion * scale && span.IndexOfAny('?', '!', '\uff1f') >= 0;
        if (!asks || IsSpoken(span)) return BlockForm.Prose;
        return block.SentenceCount == 1 ? BlockForm.Heading : EndMarks.EndsWithMark(span) ? BlockForm.Prose : BlockForm.Furniture;
    }

    private static bool IsSpoken(ReadOnlySpan<char> line) => line[0] is '"' or '\'' or '\u201c' or '\u2018' or '\u00ab' or '\u201e' or '\u2014' or '\u2013' or '-' or '\u300c' || line.Contains(':');

    private static bool IsSignatureMark(ReadOnlySpan<char> line) => line is "--" or "\u2014" or "__";

    /// <summary>Links and menus stand side by side: "Home | News | Sport", "A > B > C", "one · two · three".</summary>
    private static bool HasSeparators(ReadOnlySpan<char> line, int words)
    {
        int count = 0;
        foreach (char c in line) if (c is '|' or '>' or '<' or '\u2192' or '\u203a' or '\u00bb' or '\u00b7' or '\u2022' or '\u25cf' or '/' or '\t') count++;
        if (line[0] is '\u2022' or '\u00b7' or '\u25cf') count--;
        return count > 0 && count * 6 >= words;
    }

    /// <summary>A field of a header or an info box: "From: …", "Posts: 1,234".</summary>
    private static bool IsFieldLine(ReadOnlySpan<char> line)
    {
        int colon = line.IndexOf(':');
        return colon is >= 1 and <= 24 && line[..colon].Count(' ') <= 2 && line[colon..].Trim().Count(' ') <= 5
            && !line.StartsWith("Subject:", StringComparison.OrdinalIgnoreCase);
    }

    private static void MarkRepeated(string text, Span<TextBlock> blocks)
    {
        if (blocks.Length < 3) return;
        Dictionary<string, int> firstOf = new(StringComparer.Ordinal);
        Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> lookup = firstOf.GetAlternateLookup<ReadOnlySpan<char>>();
        for (int i = 0; i < blocks.Length; i++)
        {
            ReadOnlySpan<char> line = blocks[i].Span.Slice(text);

            // Reviews and transcripts do repeat short statements; buttons do not end with a full stop.
            bool statement = blocks[i].HasEndMark && line[^1] is not ('?' or '!' or '\u2026');
            if (blocks[i].Form == BlockForm.Speaker || blocks[i].Words > RepeatedLength || blocks[i].SentenceCount > 1 || statement) continue;
            if (!lookup.TryGetValue(line, out int first)) lookup[line] = i;
            else blocks[i].Form = blocks[first].Form = BlockForm.Furniture;
        }
    }

    /// <summary>What follows a heading such as "References", or a signature mark, is furniture up to the next heading or the end.</summary>
    private static void MarkSections(string text, Span<TextBlock> blocks)
    {
        bool inSection = false, signature = false;
        foreach (ref TextBlock block in blocks)
        {
            ReadOnlySpan<char> span = block.Span.Slice(text);
            signature |= span.SequenceEqual("--");
            if (!block.HasEndMark && block.Words <= 6)
            {
                bool links = BoilerplatePhrases.IsSectionOfLinks(span);
                if (links) block.Form = BlockForm.Furniture;
                if (links || block.Form == BlockForm.Heading) inSection = links;
            }

            // A long paragraph is not a reference: the section ended without a heading that could be seen.
            if (inSection && block.Words > NoticeLength) inSection = false;
            if ((inSection || signature) && block.Form is not (BlockForm.Title or BlockForm.Speaker)) block.Form = BlockForm.Furniture;
        }
    }

    /// <summary>A heading stands before text; at the end of a page, or before furniture, the same form is a link.</summary>
    private static void MarkHeadings(Span<TextBlock> blocks)
    {
        bool textFollows = false;
        for (int i = blocks.Length - 1; i >= 0; i--)
        {
            if (blocks[i].Form == BlockForm.Heading && !textFollows) blocks[i].Form = BlockForm.Furniture;
            if (blocks[i].Form is BlockForm.Prose or BlockForm.Line) textFollows = true;
            else if (blocks[i].Form == BlockForm.Furniture) textFollows = false;
        }
    }

    /// <summary>A text without end marks still has a summary.</summary>
    private static void LiftWhereProseIsScarce(Span<TextBlock> blocks)
    {
        long prose = 0, lines = 0;
        foreach (TextBlock block in blocks)
        {
            if (block.Form == BlockForm.Prose) prose += block.Words;
            else if (block.Form == BlockForm.Line) lines += block.Words;
        }

        if (prose < LittleProse * (prose + lines) || prose == 0) Lift(blocks, BlockForm.Line, ref prose);
        if (prose == 0) Lift(blocks, BlockForm.Heading, ref prose);
        if (prose == 0) Lift(blocks, BlockForm.Furniture, ref prose);
        if (prose == 0) Lift(blocks, BlockForm.Title, ref prose);
    }

    private static void Lift(Span<TextBlock> blocks, BlockForm form, ref long prose)
    {
        foreach (ref TextBlock block in blocks)
        {
            if (block.Form != form) continue;
            block.Form = BlockForm.Prose;
            prose += Math.Max(1, block.Words);
        }
    }
}
