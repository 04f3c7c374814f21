// Declarations, not the library: the members that Summarizer.Catalyst calls, with the signatures of Catalyst's public source, so that it compiles without the package.
// The members marked internal are the stand-in's own: with them tests script what the library would do.
#nullable disable
#pragma warning disable CA1716, CA1815, CA2231, SA1402

namespace Mosaik.Core
{
    public enum Language
    {
        Unknown,
        Any,
        English,
    }
}

namespace Catalyst
{
    using System.Collections;
    using Mosaik.Core;

    public enum PartOfSpeech
    {
        NONE = 0,
        ADJ,
        ADP,
        ADV,
        AUX,
        CCONJ,
        DET,
        INTJ,
        NOUN,
        NUM,
        PART,
        PRON,
        PROPN,
        PUNCT,
        SCONJ,
        SYM,
        VERB,
        X,
    }

    public interface IToken
    {
        int Begin { get; set; }

        int End { get; set; }

        string Lemma { get; }

        string Replacement { get; set; }

        PartOfSpeech POS { get; set; }
    }

    public interface IDocument : IEnumerable<Span>
    {
        string Value { get; set; }

        Language Language { get; set; }
    }

    /// <summary>A view of a document: copies see the same tokens.</summary>
    public struct Span : IEnumerable<IToken>
    {
        private readonly Document _parent;
        private readonly int _index;

        internal Span(Document parent, int index) => (_parent, _index) = (parent, index);

        public IEnumerator<IToken> GetEnumerator() => _parent.Tokens[_index].GetEnumerator();

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }

    public class Document : IDocument
    {
        public Document()
        {
        }

        public string Value { get; set; } = "";

        public Language Language { get; set; }

        internal List<List<IToken>> Tokens { get; } = [];

        public IEnumerator<Span> GetEnumerator()
        {
            for (int i = 0; i < Tokens.Count; i++) yield return new Span(this, i);
        }

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }

    public class Pipeline
    {
        internal Action<Document> Script { get; set; } = static _ => { };

        /// <summary>Works in place; leaves an empty text and an unknown language alone, and does not pass the token on.</summary>
        public IDocument ProcessSingle(IDocument document, CancellationToken cancellationToken = default)
        {
            if (document.Value.Length > 0 && document.Language != Language.Unknown) Script((Document)document);
            return document;
        }
    }
}
