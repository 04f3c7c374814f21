using Summarizer.Training.DefaultRanker;
using Summarizer.Training.Documents;
using Summarizer.Training.Evaluation;
using Summarizer.Training.Languages;
using Summarizer.Training.Queries;
using Summarizer.Training.Readability;
using Summarizer.Training.Segmentation;
using Summarizer.Training.SentenceRanking;
using Summarizer.Training.Unicode;

// Makes the numbers and tables that the library embeds. Each sub-command is one folder.
return args switch
{
    ["unicode", string unicodeFolder, string output] => UnicodeTableGenerator.Run(unicodeFolder, output),
    ["composition", string unicodeFolder, string output] => CompositionTableGenerator.Run(unicodeFolder, output),
    ["tokens", string dataFolder, .. string[] rest] => TokenReport.Run(dataFolder, rest is ["--differences"]),
    ["sentences", string dataFolder, .. string[] rest] => SentenceTraining.CrossValidate(dataFolder, rest is ["--dump", string file] ? file : null),
    ["train-sentences", string dataFolder, string output] => SentenceTraining.WriteWeights(dataFolder, output),
    ["unmarked", string dataFolder, .. string[] rest] => PauseTraining.Measure(dataFolder, rest is [string texts] ? texts : null),
    ["train-unmarked", string dataFolder, string textFolder, string output] => PauseTraining.Write(dataFolder, textFolder, output),
    ["golden", string dataFolder] => SentenceTraining.Golden(dataFolder),
    ["segmentation-table", string dataFolder, string page] => SentenceTraining.WriteTable(dataFolder, page),
    ["search-default", .. string[] search] when search.Length > 0 => SearchDefault.Run(search),
    ["train-detector", string dataFolder, string textFolder, string output] => DetectorTraining.Run(dataFolder, textFolder, output),
    ["stemmers", string setsFolder, .. string[] rest] => StemmerReport.Run(setsFolder, rest is [string page] ? page : null),
    ["detector", string dataFolder] => DetectorReport.Run(dataFolder),
    ["train-ranker", string dataFolder, string output] => TrainRanker.Train(dataFolder, output),
    ["report-ranker", string dataFolder, .. string[] rest] => TrainRanker.Report(dataFolder, rest is ["--held-out"]),
    ["evaluation", string setsFolder, string page, .. string[] sets] => EvaluationPage.Run(setsFolder, page, sets),
    ["queries", string queryFile] => QueryReport.Run(queryFile),
    ["readability", string setsFolder, .. string[] rest] => ReadabilityReport.Run(setsFolder, rest),
    ["token-budgets", string setsFolder] => TokenBudgets.Run(setsFolder),
    ["keyphrases", string keyphraseFolder] => KeyphraseTable.Run(keyphraseFolder),
    ["pdf", string pdfFolder, .. string[] rest] => PdfReport.Run(pdfFolder, Value(rest, "--texts"), Value(rest, "--details")),
    _ => Usage(),
};

static string? Value(string[] options, string name) => Array.IndexOf(options, name) is int at and >= 0 && at + 1 < options.Length ? options[at + 1] : null;

static int Usage()
{
    Console.Error.WriteLine("""
        usage:
          unicode UNICODE_FOLDER OUTPUT.g.cs    break property tables from the Unicode Character Database
          composition UNICODE_FOLDER OUTPUT.g.cs  canonical compositions, from the same
          tokens DATA_FOLDER [--differences]    token F1 of segmentation files
          sentences DATA_FOLDER [--dump FILE]   cross-validated span F1 of the sentence splitter
          train-sentences DATA_FOLDER OUTPUT    the weights that the library embeds
          unmarked DATA_FOLDER [TEXT_FOLDER]    boundary F1 on treebanks without marks and capitals, none of them learned from
          train-unmarked DATA_FOLDER TEXT_FOLDER OUTPUT  the pause models that the library embeds
          segmentation-table DATA_FOLDER PAGE   the cross-validated table in docs/languages.md
          train-ranker DATA_FOLDER OUTPUT       the learned ranker that the library embeds
          report-ranker DATA_FOLDER [--held-out]  its ROUGE beside the default's; or of models trained without each family in turn
          evaluation SETS_FOLDER PAGE [SET ...] docs/evaluation.md: every algorithm on every summarization set
          readability SETS_FOLDER [--sentences N] [SET ...]  defects that readers see, and ROUGE, with coherence and without
          keyphrases FOLDER                     F1 of keyphrases by set
          pdf FOLDER [--texts FOLDER] [--details FOLDER]  recall, intact and clean of papers as PDF, or of texts that another program made of them
          queries FILE                          recall of answers in 300, 100 and 40 words chosen for each question
          token-budgets SETS_FOLDER             how well limits of tokens are kept and used
          golden DATA_FOLDER                    golden rules that the embedded weights miss
          search-default DATA_FOLDER [--output FILE] [--cross-validate] [--held-out] [--table] [--epochs N] [--seeds N,N,...] [--penalty P] ...
                                                constants of the default ranker, from the summarization sets
          train-detector DATA_FOLDER TEXT_FOLDER OUTPUT   the tables of language detection
          stemmers SETS_FOLDER [PAGE]           ROUGE with and without stemming in each language; the table of docs/languages.md
          detector DATA_FOLDER                  accuracy of language detection
        """);
    return 2;
}
