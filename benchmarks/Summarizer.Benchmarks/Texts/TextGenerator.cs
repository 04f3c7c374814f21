using System.Text;
using Summarizer.Segmentation.Words;

namespace Summarizer.Benchmarks.Texts;

/// <summary>
/// Texts of any length, made up from a seed: function words among content words whose frequencies fall like those of a language (Zipf), with topics that
/// paragraphs take up, inflections, names, numbers, abbreviations and quotations. The same seed gives the same text on every machine.
/// </summary>
internal sealed class TextGenerator
{
    private const int CommonWords = 8_000;
    private const int AllWords = 400_000;
    private const int TopicWords = 40;

    private static readonly string[] FunctionWords =
        ("the of and to a in that is was for on it with as at by from be this had not are but have an were they which one you their has been or will "
        + "more when who out so up there about into than its some could them then other only over also after two any new most such may first").Split(' ');

    private static readonly string[] Onsets = "b c d f g h j k l m n p r s t v w br cl cr dr fl fr gl gr pl pr sl sp st str tr th sh ch".Split(' ');
    private static readonly string[] Vowels = "a e i o u ai ea ee io ou".Split(' ');
    private static readonly string[] Codas = ["", "", "", "n", "r", "s", "t", "l", "m", "nd", "nt", "rd", "st", "ck"];
    private static readonly string[] Endings = ["", "", "", "", "s", "s", "ed", "ing", "er", "ly", "ation", "ness"];
    private static readonly string[] Oddities = ["Dr. ", "e.g. ", "U.S. ", "Mr. ", "3.5 ", "1,200 ", "2019 ", "42 "];

    private readonly Random _random;
    private readonly StringBuilder _text = new();
    private readonly int[] _topic = new int[TopicWords];

    private TextGenerator(int seed) => _random = new Random(seed);

    /// <summary>A text of so many sentences, about 100 characters each, in paragraphs of about five.</summary>
    public static string Sentences(int count, int seed = 1)
    {
        TextGenerator generator = new(seed);
        for (int i = 0; i < count; i++) generator.AddSentence(i);
        return generator._text.ToString();
    }

    /// <summary>A text of at least so many words, in whole sentences.</summary>
    public static string Words(int count, int seed = 1)
    {
        TextGenerator generator = new(seed);
        int words = 0;
        for (int i = 0; words < count; i++) words += generator.AddSentence(i);
        return generator._text.ToString();
    }

    private int AddSentence(int index)
    {
        if (index > 0) _text.Append(index % 5 == 0 ? "\n\n" : " ");
        if (index % 25 == 0) for (int i = 0; i < TopicWords; i++) _topic[i] = ZipfRank();
        int length = 5 + _random.Next(12) + _random.Next(12);
        bool quoted = _random.Next(12) == 0;
        if (quoted) _text.Append('\u201c');
        for (int w = 0; w < length; w++)
        {
            if (w > 0) _text.Append(w > 3 && w < length - 2 && _random.Next(12) == 0 ? ", " : " ");
            int start = _text.Length;
            AddWord(w < length - 1);
            if (w == 0) _text[start] = char.ToUpperInvariant(_text[start]);
        }

        _text.Append(_random.Next(15) switch { 0 => '?', 1 => '!', _ => '.' });
        if (quoted) _text.Append('\u201d');
        return length;
    }

    private void AddWord(bool inner)
    {
        int kind = _random.Next(100);
        if (inner && kind < 42)
        {
            // Squaring makes the first function words the common ones.
            double u = _random.NextDouble();
            _text.Append(FunctionWords[(int)(u * u * FunctionWords.Length)]);
            return;
        }

        if (inner && kind >= 97) _text.Append(Oddities[_random.Next(Oddities.Length)]);
        int rank = kind < 70 ? _topic[_random.Next(TopicWords)] : ZipfRank();
        int start = _text.Length;
        AppendStem(rank);
        if (rank % 9 == 0) _text[start] = char.ToUpperInvariant(_text[start]);
        else _text.Append(Endings[(rank + _random.Next(4)) % Endings.Length]);
    }

    // The density of ranks falls like 1 / rank, as Zipf's law has it, and beyond the common words like 1 / rank squared, as in large corpora.
    private int ZipfRank()
    {
        double u = _random.NextDouble();
        if (u < 0.95) return (int)Math.Exp(u / 0.95 * Math.Log(CommonWords));
        double tail = (1 - u) / 0.05;
        return (int)(CommonWords / (tail + ((1 - tail) * CommonWords / AllWords)));
    }

    private void AppendStem(int rank)
    {
        // The digits of the rank in a mixed base: common words are short.
        int rest = rank;
        do
        {
            _text.Append(Onsets[rest % Onsets.Length]);
            rest /= Onsets.Length;
            _text.Append(Vowels[rest % Vowels.Length]);
            rest /= Vowels.Length;
        }
        while (rest > 0);
        _text.Append(Codas[rank % Codas.Length]);
    }
}
