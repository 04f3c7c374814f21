using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using Summarizer.Cli.Commands;
using Summarizer.Cli.Inputs;
using Summarizer.Cli.Lines;
using Summarizer.MachineLearning;

namespace Summarizer.Cli.Training;

/// <summary>Reads the sets, tells how a ranker learned from them does on documents it has not seen, learns from all and saves.</summary>
internal static class ModelTraining
{
    /// <returns>The exit code.</returns>
    /// <exception cref="InputException">The data cannot be learned from, or the model not be written.</exception>
    public static int Run(TrainingSettings settings, Terminal terminal, CancellationToken cancellationToken)
    {
        CheckMachine(RuntimeInformation.ProcessArchitecture, OperatingSystem.IsMacOS(), RuntimeInformation.RuntimeIdentifier);
        try
        {
            SentenceRankerTrainer trainer = new(new SentenceRankerTrainerOptions { Seed = settings.Seed, Folds = settings.Folds });
            List<TrainingDocument> documents = [];
            Tell("reading");
            foreach (string path in settings.Data)
            {
                InputText.Open(path, terminal).Dispose();
                documents.AddRange(TrainingData.ReadJsonLines(path, path, settings.Length));
            }

            Tell($"{documents.Count} documents read; 1 of 2: cross-validation, {settings.Folds} folds");
            TrainingReport report = trainer.CrossValidate(documents, cancellationToken);
            Tell("2 of 2: learning from all documents");
            SentenceRankerModel model = trainer.Train(documents, cancellationToken);
            Save(model, settings.Output);
            using Stream output = terminal.OpenOutput();
            output.Write(Encoding.UTF8.GetBytes(Render(report, settings)));
            return ExitCode.Success;
        }
        catch (InvalidDataException unusable)
        {
            throw new InputException(unusable.Message);
        }

        void Tell(string stage)
        {
            if (terminal.HasScreen) terminal.Note(stage);
        }
    }

    /// <summary>The tool has LightGBM's library for some kinds of machines only.</summary>
    /// <exception cref="UsageException">Not for this one.</exception>
    public static void CheckMachine(Architecture architecture, bool isMac, string identifier)
    {
        if (architecture != Architecture.X64 || isMac)
            throw new UsageException($"train cannot run on {identifier}: it needs LightGBM, which this tool has for Linux and Windows on x64 only. A model trained there works here.");
    }

    // Beside the old one first: an interrupted run leaves no half a model.
    private static void Save(SentenceRankerModel model, string path)
    {
        string unfinished = path + ".unfinished";
        try
        {
            model.Save(unfinished);
            File.Move(unfinished, path, overwrite: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            File.Delete(unfinished);
            throw new InputException($"{path} cannot be written: {e.Message}");
        }
    }

    private static string Render(TrainingReport report, TrainingSettings settings) => string.Create(CultureInfo.InvariantCulture, $"""
        {report.Documents} documents, {report.Sentences} sentences
        ROUGE-1 F1 on documents not seen ({settings.Folds}-fold cross-validation):
          learned  {100 * report.Learned:F2}
          default  {100 * report.Default:F2}
          lead     {100 * report.Lead:F2}
          oracle   {100 * report.Oracle:F2}

        """).ReplaceLineEndings("\n");
}
