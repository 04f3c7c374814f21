namespace Summarizer.Evaluation.Runs;

/// <summary>How an <see cref="EvaluationReport"/> is written.</summary>
public enum EvaluationFormat
{
    /// <summary>Columns of text.</summary>
    Table,

    /// <summary>One JSON object.</summary>
    Json,

    /// <summary>A Markdown table.</summary>
    Markdown,
}
