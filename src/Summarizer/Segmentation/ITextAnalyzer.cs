using Summarizer.Languages;
using Summarizer.Text;

namespace Summarizer.Segmentation;

/// <summary>Turns a text into a <see cref="Document"/>. Implement it to use the sentences, tokens and lemmas of another NLP library.</summary>
/// <remarks>Implementations are thread-safe. The constructor of <see cref="Document"/> checks what they return.</remarks>
public interface ITextAnalyzer
{
    /// <summary>Analyzes a text.</summary>
    /// <param name="text">The text; the result's <see cref="Document.Text"/> must equal it.</param>
    /// <param name="language">The language given or detected.</param>
    /// <param name="cancellationToken">Cancels the work.</param>
    /// <returns>The sentences and tokens of <paramref name="text"/>.</returns>
    /// <exception cref="OperationCanceledException">Cancelled.</exception>
    Document Analyze(string text, LanguageProfile language, CancellationToken cancellationToken = default);
}
