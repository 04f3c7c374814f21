namespace Summarizer.Keyphrases;

/// <summary>What a word can be in a noun phrase.</summary>
internal enum WordRole : byte
{
    /// <summary>Parts phrases: a function word, a verb, an adverb, a word that texts of any subject have.</summary>
    Break,

    /// <summary>Joins two nouns: "of", French "de la".</summary>
    Link,

    /// <summary>Stands in a phrase but does not end it: an adjective or participle.</summary>
    Modifier,

    /// <summary>May end a phrase.</summary>
    Noun,

    /// <summary>A capitalised word inside a sentence.</summary>
    Name,
}
