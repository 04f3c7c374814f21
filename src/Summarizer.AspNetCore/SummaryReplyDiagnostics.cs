namespace Summarizer.AspNetCore;

/// <summary>How the summary of a <see cref="SummaryReply"/> was made.</summary>
/// <param name="Sentences">Sentences of the text.</param>
/// <param name="Candidates">Those that could be chosen.</param>
/// <param name="Iterations">Iterations of the ranker; 0 where it does not iterate.</param>
/// <param name="Converged">Whether the ranker converged.</param>
/// <param name="LanguageProfile">Whether the language has a profile; if not, the neutral one was used.</param>
/// <param name="LanguageUndetermined">Whether the text was too short to detect its language; absent otherwise.</param>
public sealed record SummaryReplyDiagnostics(int Sentences, int Candidates, int Iterations, bool Converged, bool LanguageProfile, bool? LanguageUndetermined = null);
