using Summarizer.Text;

namespace Summarizer.Terms;

/// <summary>The overlapping pairs of neighbouring characters of a run; the run itself when it is one character.</summary>
internal ref struct CharacterPairs(ReadOnlySpan<char> text, int start, int end)
{
    private readonly ReadOnlySpan<char> _text = text;
    private int _first = -1;
    private int _second = start;
    private int _next = UnspacedScripts.CharacterEnd(text, start, end);

    public TextSpan Current { get; private set; }

    public readonly CharacterPairs GetEnumerator() => this;

    public bool MoveNext()
    {
        if (_next >= end)
        {
            if (_first >= 0) return false;
            _first = _second;
            Current = new TextSpan(_first, end);
            return true;
        }

        _first = _second;
        _second = _next;
        _next = UnspacedScripts.CharacterEnd(_text, _second, end);
        Current = new TextSpan(_first, _next);
        return true;
    }
}
