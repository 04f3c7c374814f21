using Summarizer.Training.Segmentation;
using Summarizer.Training.Unicode;

// Makes the numbers and tables that the library embeds. Each sub-command is one folder.
return args switch
{
    ["unicode", string unicodeFolder, string output] => UnicodeTableGenerator.Run(unicodeFolder, output),
    ["tokens", string dataFolder, .. string[] rest] => TokenReport.Run(dataFolder, rest is ["--differences"]),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("""
        usage:
          unicode UNICODE_FOLDER OUTPUT.g.cs    break property tables from the Unicode Character Database
          tokens DATA_FOLDER [--differences]    token F1 of segmentation files
        """);
    return 2;
}
