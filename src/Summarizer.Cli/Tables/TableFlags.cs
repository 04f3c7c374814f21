using System.CommandLine;

namespace Summarizer.Cli.Tables;

/// <summary>The options that say which columns of a table hold what.</summary>
internal sealed class TableFlags
{
    private readonly Option<string?> _text = new("--text-column") { Description = "Column of a table that holds the text (default text)", HelpName = "NAME" };
    private readonly Option<string?> _id = new("--id-column") { Description = "Column of the id (default id, else the number of the row)", HelpName = "NAME" };
    private readonly Option<string?> _title = new("--title-column") { Description = "Column of the title (default title, if there is one)", HelpName = "NAME" };

    public void AddTo(Command command)
    {
        foreach (Option option in new Option[] { _text, _id, _title }) command.Options.Add(option);
    }

    /// <exception cref="UsageException">Columns are named, but the input is no table.</exception>
    public TableColumns Bind(ParseResult parsed, string input)
    {
        TableColumns columns = new(parsed.GetValue(_text), parsed.GetValue(_id), parsed.GetValue(_title));
        bool isNamed = (columns.Text ?? columns.Id ?? columns.Title) is not null;
        return isNamed && TableFormats.Of(input) == TableFormat.None
            ? throw new UsageException("--text-column, --id-column and --title-column are for tables: --input with a name that ends in .parquet, .csv or .tsv.")
            : columns;
    }
}
