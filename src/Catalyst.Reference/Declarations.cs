// Declarations, not the library: names and shapes as Summarizer.Catalyst calls them, so that it compiles without the package.
// The behaviour in here is what its tests script.
#pragma warning disable CA1716, SA1402

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
        NONE,
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
        int Begin { get; }

        int End { get; }

        string? Replacement { get; }

        string? Lemma { get; }

        PartOfSpeech POS { get; }
    }

    public interface ISpan : IEnumerable<IToken>
    {
        int Begin { get; }

        int End { get; }
    }

    public interface IDocument : IEnumerable<ISpan>
    {
        string Value { get; set; }

        Language Language { get; set; }
    }

    public class Document : IDocument
    {
        public string Value { get; set; } = "";

        public Language Language { get; set; }

        internal List<ISpan> Spans { get; } = [];

        public IEnumerator<ISpan> GetEnumerator() => Spans.GetEnumerator();

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }

    public class Pipeline
    {
        internal Action<Document> Script { get; set; } = static _ => { };

        public IDocument ProcessSingle(IDocument document, CancellationToken cancellationToken = default)
        {
            Script((Document)document);
            return document;
        }
    }
}
