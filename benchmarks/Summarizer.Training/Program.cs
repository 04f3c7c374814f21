using Summarizer.Training.Unicode;

// Makes the numbers and tables that the library embeds. Each sub-command is one folder.
return args switch
{
    ["unicode", string unicodeFolder, string output] => UnicodeTableGenerator.Run(unicodeFolder, output),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("""
        usage:
          unicode UNICODE_FOLDER OUTPUT.g.cs    break property tables from the Unicode Character Database
        """);
    return 2;
}
