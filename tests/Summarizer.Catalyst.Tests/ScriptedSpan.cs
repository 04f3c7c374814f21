using Catalyst;

namespace Summarizer.Catalyst.Tests;

/// <summary>The tokens of a sentence that a scripted pipeline adds to a document.</summary>
internal sealed class ScriptedSpan(params ScriptedToken[] tokens)
{
    public void AddTo(global::Catalyst.Document document)
    {
        foreach (ScriptedToken token in tokens) token.Text = document.Value;
        document.Tokens.Add([.. tokens]);
    }
}
