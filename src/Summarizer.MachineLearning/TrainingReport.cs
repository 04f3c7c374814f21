namespace Summarizer.MachineLearning;

/// <summary>What a cross-validation found; all ROUGE-1 F1 from 0 to 1, mean over documents.</summary>
/// <param name="Documents">Documents used.</param>
/// <param name="Sentences">Their sentences.</param>
/// <param name="Learned">The learned ranker on documents it has not seen.</param>
/// <param name="Default">The library's default ranker.</param>
/// <param name="Lead">The first sentences.</param>
/// <param name="Oracle">The best set of sentences, found greedily with the references in view.</param>
public sealed record TrainingReport(int Documents, int Sentences, double Learned, double Default, double Lead, double Oracle);
