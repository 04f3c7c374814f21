using System.Text;
using Summarizer.Text;

namespace Summarizer.Documents.Subtitles;

/// <summary>Joins the lines of cues to running text and notes where each stands in the source and in time.</summary>
internal sealed class SpokenText(string source)
{
    private const int LinesCompared = 4; // captions that roll show as many at once
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(2);

    private readonly StringBuilder _text = new();
    private readonly OffsetMap _map = new();
    private readonly PositionMap _positions = new();
    private readonly Queue<string> _shown = new();
    private TimeSpan _end = TimeSpan.MinValue;

    /// <summary>Adds a line of a cue.</summary>
    public void Add(TimeSpan start, TimeSpan end, TextSpan line)
    {
        (string said, List<(int Text, int Source)> pieces, string? speaker) = Clean(line);
        if (said.Length == 0 || _shown.Contains(said)) return;

        // A caption that grows shows its beginning again: "we cut", "we cut out".
        string last = _shown.Count > 0 ? _shown.Last() : "";
        bool grows = last.Length > 0 && said.Length > last.Length && said.StartsWith(last, StringComparison.Ordinal) && said[last.Length] == ' ';
        int from = grows ? last.Length + 1 : 0;
        if (_text.Length > 0) _text.Append(speaker is not null || IsTurn(said) || start - _end >= Pause ? '\n' : ' ');
        if (speaker is not null)
        {
            _map.Add(_text.Length, line.Start);
            _text.Append(speaker).Append(": ");
        }

        _positions.Add(_text.Length, new SourcePosition(Start: start, End: end));
        foreach ((int text, int at) in pieces)
            if (text >= from) _map.Add(_text.Length + text - from, at);
            else _map.Add(_text.Length, at + from - text);
        _text.Append(said, from, said.Length - from);
        _shown.Enqueue(said);
        if (_shown.Count > LinesCompared) _shown.Dequeue();
        _end = end;
    }

    public ExtractedText ToText() => new(_text.ToString(), Map: _map) { Positions = _positions };

    /// <summary>Dialogue in one cue has a dash before each turn.</summary>
    private static bool IsTurn(string line) => line.Length > 1 && line[0] is '-' or '\u2013' or '\u2014' && (line[1] == ' ' || char.IsUpper(line[1]));

    /// <summary>The line without tags, references to characters and positions, its white space single.</summary>
    private (string Said, List<(int Text, int Source)> Pieces, string? Speaker) Clean(TextSpan line)
    {
        StringBuilder said = new();
        List<(int, int)> pieces = [];
        string? speaker = null;
        bool broken = true;
        for (int i = line.Start; i < line.End;)
        {
            ReadOnlySpan<char> rest = source.AsSpan(i, line.End - i);
            if (TagLength(rest) is int tag and > 0)
            {
                if (rest.StartsWith("<v", StringComparison.Ordinal) && rest[..tag].IndexOf(' ') is int space and > 0) speaker = rest[(space + 1)..(tag - 1)].Trim().ToString();
                i += tag;
                broken = true;
                continue;
            }

            char c = source[i];
            int length = 1;
            if (c == '&' && rest[..Math.Min(rest.Length, 8)].IndexOf(';') is int end and > 1 && Character(rest[1..end]) is char named and not '\0') (c, length) = (named, end + 1);
            bool space2 = char.IsWhiteSpace(c) || c is '\u200b' or '\ufeff';
            if (!space2 || (said.Length > 0 && said[^1] != ' '))
            {
                if (broken) pieces.Add((said.Length, i));
                said.Append(space2 ? ' ' : c);
                broken = length > 1;
            }
            else
            {
                broken = true;
            }

            i += length;
        }

        return (said.ToString().TrimEnd(), pieces, speaker);
    }

    /// <summary>"&lt;i&gt;", "&lt;00:01:02.500&gt;", "{\an8}"; 0 where none begins.</summary>
    private static int TagLength(ReadOnlySpan<char> text)
    {
        if (text.Length < 3) return 0;
        bool tag = text[0] == '<' && (char.IsAsciiLetterOrDigit(text[1]) || text[1] == '/'), code = text[0] == '{' && text[1] == '\\';
        return tag ? text.IndexOf('>') + 1 : code ? text.IndexOf('}') + 1 : 0;
    }

    private static char Character(ReadOnlySpan<char> name) => name switch
    {
        "amp" => '&',
        "lt" => '<',
        "gt" => '>',
        "nbsp" => ' ',
        "quot" => '"',
        "apos" or "#39" => '\'',
        "lrm" or "rlm" => '\u200b',
        _ => '\0',
    };
}
