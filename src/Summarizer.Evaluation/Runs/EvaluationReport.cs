namespace Summarizer.Evaluation.Runs;

/// <summary>What several systems reached on one set.</summary>
public sealed class EvaluationReport
{
    internal EvaluationReport(string name, SummaryLength length, int documents, IReadOnlyList<SystemResult> systems)
    {
        Name = name;
        Length = length;
        Documents = documents;
        Systems = systems;
    }

    /// <summary>Name of the set.</summary>
    public string Name { get; }

    /// <summary>The length that each system got.</summary>
    public SummaryLength Length { get; }

    /// <summary>Number of items.</summary>
    public int Documents { get; }

    /// <summary>The systems, in the order they were given.</summary>
    public IReadOnlyList<SystemResult> Systems { get; }

    /// <summary>As a table, <see cref="EvaluationFormat.Markdown"/> or JSON.</summary>
    public string Render(EvaluationFormat format) => format switch
    {
        EvaluationFormat.Json => EvaluationRenderer.Json(this),
        EvaluationFormat.Markdown => EvaluationRenderer.Table(this, markdown: true),
        _ => EvaluationRenderer.Table(this, markdown: false),
    };
}
