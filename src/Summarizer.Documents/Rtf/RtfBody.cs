using System.Collections.Frozen;
using System.Globalization;
using System.Text;
using Summarizer.Documents.Packages;

namespace Summarizer.Documents.Rtf;

/// <summary>RTF to paragraphs, in one pass (Rich Text Format specification 1.9.1).</summary>
/// <remarks>Out stay tables, notes, running heads, pictures, fields' codes, deleted and hidden text.</remarks>
internal sealed class RtfBody(byte[] source, CancellationToken cancellationToken)
{
    private const int MostGroups = 2_000;

    // In half points, as the format counts.
    private const int UsualSize = 24;

    private static readonly FrozenSet<string> SkippedGroups = FrozenSet.Create(
        StringComparer.Ordinal,
        "fonttbl", "colortbl", "stylesheet", "listtable", "listoverridetable", "revtbl", "rsidtbl", "generator", "pict", "object", "header", "headerl", "headerr", "headerf", "footer", "footerl", "footerr", "footerf",
        "footnote", "annotation", "atnid", "atnauthor", "fldinst", "datafield", "bkmkstart", "bkmkend", "xe", "tc", "themedata", "colorschememapping", "latentstyles", "datastore", "filetbl", "nonshppict", "xmlnstbl", "pntext", "listtext", "do", "author", "operator", "company", "subject", "keywords", "comment", "doccomm", "category", "manager", "creatim", "revtim", "printim", "buptim", "hlinkbase");

    private readonly ParagraphText _text = new();
    private readonly ParagraphText _paragraph = new();
    private readonly StringBuilder _title = new();
    private readonly List<byte> _bytes = [];
    private readonly Stack<State> _states = new();
    private readonly Dictionary<int, int> _fontPages = [];
    private State _state = new() { CodePage = 1252, Unicode = 1 };
    private int _at;
    private int _defaultPage = 1252;
    private int _fallback;
    private bool _inFonts;
    private int _font;
    private int _size;
    private string? _first;
    private int _firstSize;
    private int _largestSize;

    /// <summary>The declared title, or else the first paragraph where it is set larger than all others.</summary>
    public string? Title => _title.Length > 0 ? _title.ToString().Trim() : _firstSize > _largestSize && _firstSize >= 1.2 * UsualSize ? _first : null;

    public string? FirstHeading { get; private set; }

    public string Read()
    {
        while (_at < source.Length)
        {
            if ((_at & 0xFFF) == 0) cancellationToken.ThrowIfCancellationRequested();
            byte b = source[_at++];
            switch (b)
            {
                case (byte)'{':
                    Flush();
                    if (_states.Count >= MostGroups) throw new InvalidDataException($"The RTF text nests more than {MostGroups} groups.");
                    _states.Push(_state);
                    break;
                case (byte)'}':
                    Flush();
                    if (_states.Count > 0) _state = _states.Pop();
                    if (_states.Count < 2) _inFonts = false;
                    break;
                case (byte)'\\':
                    ReadControl();
                    break;
                case (byte)'\r' or (byte)'\n':
                    break;
                default:
                    AddByte(b);
                    break;
            }
        }

        Flush();
        EndParagraph();
        return _text.ToString();
    }

    private void ReadControl()
    {
        if (_at >= source.Length) return;
        char c = (char)source[_at];
        if (!char.IsAsciiLetter(c))
        {
            _at++;
            ReadSymbol(c);
            return;
        }

        int start = _at;
        while (_at < source.Length && char.IsAsciiLetter((char)source[_at])) _at++;
        string word = Encoding.ASCII.GetString(source, start, Math.Min(_at - start, 32));
        int digits = _at;
        if (_at < source.Length && source[_at] == '-') _at++;
        while (_at < source.Length && char.IsAsciiDigit((char)source[_at])) _at++;
        int? number = int.TryParse(Encoding.ASCII.GetString(source, digits, Math.Min(_at - digits, 12)), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int value) ? value : null;
        if (_at < source.Length && source[_at] == ' ') _at++;
        Apply(word, number);
    }

    private void ReadSymbol(char c)
    {
        switch (c)
        {
            case '\'':
                int high = _at < source.Length ? Hex(source[_at]) : -1, low = _at + 1 < source.Length ? Hex(source[_at + 1]) : -1;
                if (high < 0 || low < 0) return;
                _at += 2;
                AddByte((byte)((high << 4) | low));
                break;
            case '*':
                // A group that readers who do not know it skip; those known here are told by name.
                _state.Optional = true;
                break;
            case '~':
                AddText("\u00A0");
                break;
            case '_':
                AddText("-");
                break;
            case '\\' or '{' or '}':
                AddByte((byte)c);
                break;
            case '\r' or '\n':
                EndParagraph();
                break;
        }
    }

    private void Apply(string word, int? number)
    {
        if (word != "u") Flush();
        if (_state.Optional || SkippedGroups.Contains(word))
        {
            bool skips = SkippedGroups.Contains(word) || (_state.Optional && word is not ("shptxt" or "shpinst" or "ud" or "upr"));
            _state.Optional = false;
            if (word == "fonttbl") _inFonts = true;
            if (skips)
            {
                _state.Skipped = true;
                if (!_inFonts) return;
            }
        }

        switch (word)
        {
            case "bin":
                _at = (int)Math.Min(source.Length, _at + (long)Math.Max(0, number ?? 0));
                break;
            case "ansicpg":
                _defaultPage = _state.CodePage = number ?? 1252;
                break;
            case "mac":
                _defaultPage = _state.CodePage = 10000;
                break;
            case "f":
                _font = number ?? 0;
                if (!_inFonts) _state.CodePage = _fontPages.GetValueOrDefault(_font, _defaultPage);
                break;
            case "fcharset" when _inFonts:
                if (RtfCharsets.CodePage(number ?? 0) is int page) _fontPages[_font] = page;
                break;
            case "uc":
                _state.Unicode = Math.Clamp(number ?? 1, 0, 8);
                break;
            case "u":
                Flush();
                AddText(((char)(ushort)(number ?? 0)).ToString());
                _fallback = _state.Unicode;
                break;
            case "par" or "sect" or "page" or "row" or "nestrow" or "cell" or "nestcell":
                EndParagraph();
                break;
            case "line" or "lbr":
                if (!_state.IsSilent) _paragraph.AppendBreak();
                break;
            case "title":
                _state.Title = true;
                break;
            default:
                ApplyFormat(word, number);
                break;
        }
    }

    private void ApplyFormat(string word, int? number)
    {
        switch (word)
        {
            case "pard":
                (_state.InTable, _state.Heading) = (false, false);
                break;
            case "intbl":
                _state.InTable = true;
                break;
            case "outlinelevel":
                _state.Heading = number is >= 0 and < 9;
                break;
            case "fs":
                _state.Size = number ?? UsualSize;
                break;
            case "plain":
                _state.Size = 0;
                (_state.Hidden, _state.Deleted) = (false, false);
                break;
            case "v":
                _state.Hidden = number != 0;
                break;
            case "deleted":
                _state.Deleted = number != 0;
                break;
            case "tab" or "emspace" or "enspace" or "qmspace":
                AddText(" ");
                break;
            default:
                if (RtfCharsets.Sign(word) is string sign) AddText(sign);
                break;
        }
    }

    private void AddByte(byte b)
    {
        if (_fallback > 0)
        {
            // What stands for a character in readers without Unicode.
            _fallback--;
            return;
        }

        if (!_state.IsSilent || _state.Title) _bytes.Add(b);
    }

    private void Flush()
    {
        _fallback = 0;
        if (_bytes.Count == 0) return;
        AddText(RtfCharsets.Encoding(_state.CodePage).GetString([.. _bytes]));
        _bytes.Clear();
    }

    private void AddText(string text)
    {
        if (_state.Title) _title.Append(text);
        else if (!_state.IsSilent)
        {
            _paragraph.Append(text);
            _size = Math.Max(_size, _state.Size == 0 ? UsualSize : _state.Size);
        }
    }

    private void EndParagraph()
    {
        Flush();
        string text = _paragraph.Take();
        int size = _size;
        _size = 0;
        if (_state.InTable || text.Length == 0) return;
        if (_state.Heading) FirstHeading ??= text;
        if (_first is null) (_first, _firstSize) = (text, size);
        else _largestSize = Math.Max(_largestSize, size);
        _text.Add(text);
    }

    private static int Hex(byte b) => char.IsAsciiHexDigit((char)b) ? Convert.ToInt32(((char)b).ToString(), 16) : -1;

    private struct State
    {
        public int CodePage;
        public int Unicode;
        public int Size;
        public bool Optional;
        public bool Skipped;
        public bool Hidden;
        public bool Deleted;
        public bool InTable;
        public bool Heading;
        public bool Title;

        public readonly bool IsSilent => Skipped || Hidden || Deleted;
    }
}
