using System.IO.Compression;
using System.Text;

namespace Summarizer.Cli.Tests.Tables;

public class SeparatedValuesTests
{
    private const string Input = "id,text,title,note\n1,\"First, it rained. \"\"Then\"\" it snowed.\nAt last it stopped.\",Weather,\"a;b\"\n2,No more.,,x\n";

    [Test]
    public void Quoted_fields_line_breaks_and_titles_are_read_as_json_lines_are()
    {
        using TemporaryFolder folder = new();
        File.WriteAllText(folder["in.csv"], Input);
        string lines = "{\"id\":\"1\",\"text\":\"First, it rained. \\\"Then\\\" it snowed.\\nAt last it stopped.\",\"title\":\"Weather\"}\n{\"id\":\"2\",\"text\":\"No more.\"}\n";
        Assert.That(Tool.Run("", "batch", "--input", folder["in.csv"]), Is.EqualTo(Tool.Run(lines, "batch")));
    }

    [Test]
    public void Other_columns_pass_through_and_answers_follow()
    {
        using TemporaryFolder folder = new();
        File.WriteAllText(folder["in.csv"], Input);
        Assert.That(Tool.Run("", "batch", "--input", folder["in.csv"], "--output", folder["out.csv"], "-n", "1").Code, Is.Zero);
        string[] lines = File.ReadAllLines(folder["out.csv"]);
        Assert.That(lines[0], Is.EqualTo("id,title,note,language,algorithm,summary,sentences,error"));
        Assert.That(lines[1], Does.StartWith("1,Weather,a;b,en,textrank,"));
        Assert.That(lines[2], Does.StartWith("2,,x,").And.Contains(",No more.,\"[{\"\"index\"\":0,").And.EndsWith(","));
    }

    [TestCase("in.tsv", "id\ttext\n1\tHe said, it rained.\n")]
    [TestCase("in.csv", "id;text\n1;He said, it rained.\n")]
    [TestCase("in.csv", "\uFEFFid,text\r\n1,\"He said, it rained.\"\r\n")]
    public void Separator_comes_from_the_name_or_the_header(string name, string content)
    {
        using TemporaryFolder folder = new();
        File.WriteAllText(folder[name], content);
        Assert.That(Tool.Run("", "batch", "--input", folder[name]).Output, Does.StartWith("{\"id\":\"1\"").And.Contains("\"summary\":\"He said, it rained.\""));
    }

    [Test]
    public void Compressed_files_are_read_and_written()
    {
        using TemporaryFolder folder = new();
        File.WriteAllText(folder["in.csv"], Input);
        using (GZipStream gzip = new(File.Create(folder["in.csv.gz"]), CompressionLevel.Fastest)) gzip.Write(Encoding.UTF8.GetBytes(Input));
        Tool.Run("", "batch", "--input", folder["in.csv"], "--output", folder["plain.tsv"]);
        Tool.Run("", "batch", "--input", folder["in.csv.gz"], "--output", folder["packed.tsv.gz"]);
        using GZipStream packed = new(File.OpenRead(folder["packed.tsv.gz"]), CompressionMode.Decompress);
        using StreamReader reader = new(packed);
        Assert.That(reader.ReadToEnd(), Is.EqualTo(File.ReadAllText(folder["plain.tsv"])));
    }

    [Test]
    public void Bad_rows_are_answered_with_their_error_between_their_neighbours()
    {
        using TemporaryFolder folder = new();
        File.WriteAllBytes(folder["in.csv"], [.. "id,text\n1,Fine.\n2,too,many\n\n3,"u8, 0xFF, .. "\n4\n5,Fine.\n"u8]);
        (int code, string output, string messages) = Tool.Run("", "batch", "--input", folder["in.csv"]);
        string[] answers = output.Split('\n');
        Assert.That(code, Is.EqualTo(1));
        Assert.That(answers, Has.Length.EqualTo(6));
        Assert.That(answers[0], Does.StartWith("{\"id\":\"1\",\"language\""));
        Assert.That(answers[1], Is.EqualTo("{\"id\":null,\"line\":2,\"error\":{\"code\":\"bad-row\",\"message\":\"The row has 3 fields, the header 2.\"}}"));
        Assert.That(answers[2], Is.EqualTo("{\"id\":\"3\",\"line\":3,\"error\":{\"code\":\"invalid-utf8\",\"message\":\"A text is not UTF-8.\"}}"));
        Assert.That(answers[3], Does.StartWith("{\"id\":null,\"line\":4,\"error\":{\"code\":\"bad-row\""));
        Assert.That(answers[4], Does.StartWith("{\"id\":\"5\",\"language\""));
        Assert.That(messages, Does.StartWith("summarize: 3 of 5 rows failed\n  row 2: bad-row: "));
    }

    [Test]
    public void Rows_without_an_id_are_numbered()
    {
        using TemporaryFolder folder = new();
        File.WriteAllText(folder["in.csv"], "body\nOne.\nTwo.\n");
        string[] answers = Tool.Run("", "batch", "--input", folder["in.csv"], "--text-column", "body").Output.Split('\n');
        Assert.That(answers[0], Does.StartWith("{\"id\":1,"));
        Assert.That(answers[1], Does.StartWith("{\"id\":2,"));
    }

    [Test]
    public void Resumed_run_gives_the_table_of_one_run()
    {
        using TemporaryFolder folder = new();
        File.WriteAllText(folder["in.csv"], Input);
        Tool.Run("", "batch", "--input", folder["in.csv"], "--output", folder["one.csv"]);
        string answers = Tool.Run("", "batch", "--input", folder["in.csv"]).Output;
        File.WriteAllText(folder["two.csv.partial"], answers[..(answers.IndexOf('\n') + 5)]);
        Assert.That(Tool.Run("", "batch", "--input", folder["in.csv"], "--output", folder["two.csv"], "--resume"), Is.EqualTo((0, "", "")));
        Assert.That(File.ReadAllText(folder["two.csv"]), Is.EqualTo(File.ReadAllText(folder["one.csv"])));
    }

    [TestCase("batch --text-column x", "for tables")]
    [TestCase("batch --output out.csv --explain", "--explain needs JSON Lines")]
    [TestCase("segment --input in.csv", "tables are for 'summarize batch'")]
    public void What_does_not_go_together_is_wrong_usage(string command, string message)
    {
        (int code, string output, string messages) = Tool.Run("", command.Split(' '));
        Assert.That((code, output), Is.EqualTo((2, "")));
        Assert.That(messages, Does.Contain(message));
    }

    [TestCase("", "cannot be read as a table|has no header")]
    [TestCase("a,b\n1,2\n", "has no column 'text' but 'a', 'b'; say which with --text-column")]
    public void A_table_without_the_column_is_refused(string content, string message)
    {
        using TemporaryFolder folder = new();
        File.WriteAllText(folder["in.csv"], content);
        (int code, string output, string messages) = Tool.Run("", "batch", "--input", folder["in.csv"]);
        Assert.That((code, output), Is.EqualTo((1, "")));
        Assert.That(messages, Does.Match(message));
    }
}
