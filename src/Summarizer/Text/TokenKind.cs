namespace Summarizer.Text;

/// <summary>What a <see cref="Token"/> is.</summary>
public enum TokenKind : byte
{
    /// <summary>A word: has a letter. Only words become terms.</summary>
    Word,

    /// <summary>A number: has a digit and no letter.</summary>
    Number,

    /// <summary>Punctuation or a symbol, emoji included.</summary>
    Symbol,

    /// <summary>A URL, e-mail address, file name, hash tag or mention.</summary>
    Identifier,
}
