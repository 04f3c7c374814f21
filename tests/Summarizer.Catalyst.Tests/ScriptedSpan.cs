using System.Collections;
using Catalyst;

namespace Summarizer.Catalyst.Tests;

/// <summary>A Catalyst span with given tokens.</summary>
internal sealed class ScriptedSpan(params IToken[] tokens) : ISpan
{
    public int Begin => tokens[0].Begin;

    public int End => tokens[^1].End;

    public IEnumerator<IToken> GetEnumerator() => ((IEnumerable<IToken>)tokens).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
