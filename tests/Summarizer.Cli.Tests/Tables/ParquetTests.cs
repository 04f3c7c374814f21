using System.Text.Json;

namespace Summarizer.Cli.Tests.Tables;

public class ParquetTests
{
    private const string Types = """
        , i % 2 = 0 AS boolean, i::TINYINT AS tiny, (i * 7)::SMALLINT AS small, (i * 70000)::INTEGER AS whole, i * 5000000000 AS large,
        (i % 256)::UTINYINT AS utiny, i::USMALLINT AS usmall, (4294967295 - i)::UINTEGER AS uwhole, (18446744073709551615 - i)::UBIGINT AS ularge,
        (i / 3)::FLOAT AS single, CASE WHEN i = 1 THEN 'nan'::DOUBLE WHEN i = 2 THEN '-infinity'::DOUBLE ELSE i / 7 END AS "double",
        (i / 100)::DECIMAL(9,2) AS money, (i * 1.0001)::DECIMAL(18,4) AS money18, (i * 123456789012.5)::DECIMAL(38,10) AS money38,
        CASE WHEN i % 5 > 0 THEN 'tag "' || i % 9 || '", ü' END AS tag, encode('é' || i) AS bytes, DATE '1969-12-30' + i::INTEGER AS day,
        TIME '00:00:01' + to_seconds(i) AS "time", TIMESTAMP '1960-01-01' + to_seconds(i * 86399) AS moment, make_timestamp_ns(i * 1000000007) AS nano, TIMESTAMPTZ '2024-05-06 07:08:09+00' + to_seconds(i) AS zoned,
        md5(i::VARCHAR)::UUID AS uuid, INTERVAL (i) MONTH AS span, [i, NULL, i + 1][1:(i % 4)::INTEGER] AS list, {'a': i, 'b': ['x' || i]} AS pair, MAP {'k' || i % 3: i} AS pairs,
        CASE WHEN i % 3 > 0 THEN list_transform(range(i % 5), x -> 'word ' || x) END AS words
        """;

    [Test]
    public void Every_type_of_column_passes_through_unchanged_over_row_groups()
    {
        using TemporaryFolder folder = new();
        using Duck duck = new();
        string input = folder["in.parquet"], output = folder["out.parquet"];
        duck.Write(input, 100, Types.ReplaceLineEndings(" "));
        // Groups of the output end elsewhere than those of the input where the answers are long; many pages where values are.
        duck.Do($"COPY (SELECT * FROM '{input}', range(50)) TO '{folder["many.parquet"]}' (FORMAT parquet, ROW_GROUP_SIZE 2048)");
        (int code, _, string messages) = Tool.Run("", "batch", "--input", folder["many.parquet"], "--output", output);
        Assert.That((code, messages), Is.EqualTo((0, "")));
        string types(string file) => string.Join('\n', duck.Ask($"SELECT column_name, column_type FROM (DESCRIBE SELECT * FROM '{file}') WHERE column_name NOT IN ('text', 'language', 'algorithm', 'summary', 'sentences', 'error')"));
        Assert.That(types(output), Is.EqualTo(types(folder["many.parquet"])).And.Contains("uuid|UUID").And.Contains("nano|TIMESTAMP_NS"));
        string columns = string.Join(", ", types(output).Split('\n').Select(static line => $"\"{line.Split('|')[0]}\""));
        Assert.That(duck.Ask($"SELECT count(*) FROM (SELECT {columns} FROM '{output}')"), Is.EqualTo(new[] { "5000" }));
        Assert.That(duck.Ask($"SELECT count(*) FROM (SELECT row({columns})::VARCHAR AS a FROM '{folder["many.parquet"]}') x POSITIONAL JOIN (SELECT row({columns})::VARCHAR AS b FROM '{output}') y WHERE a IS DISTINCT FROM b"), Is.EqualTo(new[] { "0" }));
    }

    [Test]
    public void Answers_are_those_of_json_lines()
    {
        using TemporaryFolder folder = new();
        using Duck duck = new();
        string input = folder["in.parquet"];
        duck.Write(input, 3000);
        duck.Do($"COPY (SELECT id, text FROM '{input}') TO '{folder["in.jsonl"]}' (FORMAT json)");
        string expected = Tool.Run("", "batch", "--input", folder["in.jsonl"], "-n", "1").Output;
        Assert.That(Tool.Run("", "batch", "--input", input, "-n", "1").Output, Is.EqualTo(expected));
        Tool.Run("", "batch", "--input", input, "--output", folder["out.parquet"], "-n", "1");
        string[] lines = [.. expected.Split('\n')[..^1].Select(static line => JsonDocument.Parse(line).RootElement).Select(static json => $"{json.GetProperty("id")}|{json.GetProperty("language")}|{json.GetProperty("algorithm")}|{json.GetProperty("summary")}|{json.GetProperty("sentences")}|null")];
        Assert.That(duck.Ask($"SELECT id, language, algorithm, summary, sentences::VARCHAR, error FROM '{folder["out.parquet"]}'"), Is.EqualTo(lines));
        Assert.That(Directory.GetFiles(Path.GetDirectoryName(input)!).Select(Path.GetFileName), Is.EquivalentTo(new[] { "in.parquet", "in.jsonl", "out.parquet" }));
    }

    [Test]
    public void Null_and_broken_texts_are_answered_with_an_error_of_their_row()
    {
        using TemporaryFolder folder = new();
        using Duck duck = new();
        duck.Do($"COPY (SELECT * FROM (VALUES ('a', 'One here. Two there.'::BLOB), ('b', NULL), ('c', '\\xFF'::BLOB), (NULL, 'x')) t(name, body)) TO '{folder["in.parquet"]}' (FORMAT parquet)");
        (int code, _, string messages) = Tool.Run("", "batch", "--input", folder["in.parquet"], "--output", folder["out.parquet"], "--text-column", "body", "--id-column", "name");
        Assert.That((code, messages), Is.EqualTo((1, """
            summarize: 2 of 4 rows failed
              row 2: missing-text: The row has no text.
              row 3: invalid-utf8: A text is not UTF-8.

            """.ReplaceLineEndings("\n"))));
        Assert.That(duck.Ask($"SELECT name, summary, error FROM '{folder["out.parquet"]}'"), Is.EqualTo(new[]
        {
            "a|One here. Two there.|null", "b|null|missing-text: The row has no text.", "c|null|invalid-utf8: A text is not UTF-8.", "null|x|null",
        }));
    }

    [TestCase("text", "", "has no column 'text' but 'id', 'body'; say which with --text-column")]
    [TestCase("n", "--text-column n", "column 'n' of IN is of type Int32 (Int): not a text")]
    [TestCase("n", "--text-column body --title-column l", "column 'l' of IN is nested")]
    [TestCase("n", "--text-column body --id-column d", "column 'd' of IN is of type Double (None): not an id, which is a text or a whole number")]
    public void Columns_that_cannot_be_used_are_named(string column, string options, string message)
    {
        using TemporaryFolder folder = new();
        using Duck duck = new();
        duck.Do($"COPY (SELECT 1 AS id, 'x' AS body{(column == "n" ? ", 2 AS n, [1] AS l, 0.5::DOUBLE AS d" : "")}) TO '{folder["in.parquet"]}' (FORMAT parquet)");
        (int code, string output, string messages) = Tool.Run("", ["batch", "--input", folder["in.parquet"], .. options.Split(' ', StringSplitOptions.RemoveEmptyEntries)]);
        Assert.That((code, output), Is.EqualTo((1, "")));
        Assert.That(messages, Does.Contain(message.Replace("IN", folder["in.parquet"], StringComparison.Ordinal)));
    }

    [Test]
    public void A_file_that_is_no_parquet_is_refused()
    {
        using TemporaryFolder folder = new();
        File.WriteAllText(folder["in.parquet"], "no table, but long enough to have a footer");
        (int code, string output, string messages) = Tool.Run("", "batch", "--input", folder["in.parquet"], "--output", folder["out.parquet"]);
        Assert.That((code, output), Is.EqualTo((1, "")));
        Assert.That(messages, Does.StartWith($"summarize: {folder["in.parquet"]} cannot be read as Parquet: ").And.Contains("magic bytes"));
        Assert.That(File.Exists(folder["out.parquet"]), Is.False);
    }

    [Test]
    public void Rows_before_a_broken_page_are_answered_and_kept()
    {
        using TemporaryFolder folder = new();
        using Duck duck = new();
        string input = folder["in.parquet"];
        duck.Write(input, 9000, ", md5(i::VARCHAR) AS noise");
        byte[] bytes = File.ReadAllBytes(input);
        // The third of the row groups.
        bytes.AsSpan(bytes.Length / 2, bytes.Length / 10).Fill(0x55);
        File.WriteAllBytes(input, bytes);
        (int code, string output, string messages) = Tool.Run("", "batch", "--input", input, "--jobs", "2");
        Assert.That(code, Is.EqualTo(1));
        Assert.That(messages, Does.StartWith("summarize: the rest of the input cannot be read: after row "));
        Assert.That(output.Split('\n'), Has.Length.GreaterThan(2000));
        Tool.Run("", "batch", "--input", input, "--output", folder["out.parquet"]);
        Assert.That(File.ReadAllText(folder["out.parquet.partial"]), Is.EqualTo(output));
        Assert.That(File.Exists(folder["out.parquet"]), Is.False);
    }

    [Test]
    public void Resumed_run_gives_the_table_of_one_run()
    {
        using TemporaryFolder folder = new();
        using Duck duck = new();
        string input = folder["in.parquet"], output = folder["out.parquet"];
        duck.Write(input, 5000, ", i % 7 AS x");
        Tool.Run("", "batch", "--input", input, "--output", output);
        byte[] whole = File.ReadAllBytes(output);
        string answers = Tool.Run("", "batch", "--input", input).Output;
        File.Delete(output);
        File.WriteAllText(output + ".partial", answers[..(answers.Length / 2)]);
        (int code, _, string messages) = Tool.Run("", "batch", "--input", input, "--output", output, "--resume");
        Assert.That((code, messages), Is.EqualTo((0, "")));
        Assert.That(File.ReadAllBytes(output), Is.EqualTo(whole));
        Assert.That(File.Exists(output + ".partial"), Is.False);
    }

    [Test]
    public void Parquet_becomes_separated_values_and_these_parquet()
    {
        using TemporaryFolder folder = new();
        using Duck duck = new();
        duck.Write(folder["in.parquet"], 3, ", DATE '2024-02-28' + i::INTEGER AS day, i / 4 AS part, i % 2 = 0 AS even, NULLIF('a,\"' || i, 'a,\"1') AS tag, TIMESTAMP '2024-01-01 10:00:00' AS at, 1.50::DECIMAL(9,2) AS price, i AS summary");
        Tool.Run("", "batch", "--input", folder["in.parquet"], "--output", folder["out.csv"], "-n", "1");
        string[] lines = File.ReadAllLines(folder["out.csv"]);
        Assert.That(lines[0], Is.EqualTo("id,day,part,even,tag,at,price,summary,language,algorithm,summary_2,sentences,error"));
        Assert.That(lines[1], Does.StartWith("0,2024-02-28,0,true,\"a,\"\"0\",2024-01-01T10:00:00,1.5,0,en,textrank,"));
        Assert.That(lines[2], Does.StartWith("1,2024-02-29,0.25,false,,2024-01-01T10:00:00,1.5,1,en,textrank,"));
        Tool.Run("", "batch", "--input", folder["out.csv"], "--text-column", "summary_2", "--output", folder["again.parquet"]);
        Assert.That(duck.Ask($"SELECT id, day, tag, summary, language, length(sentences) > 0, error_2 FROM '{folder["again.parquet"]}' LIMIT 1"), Is.EqualTo(new[] { "0|2024-02-28|a,\"0|0|en|True|null" }));
    }

    [Test]
    public void Json_lines_become_a_table_with_their_ids()
    {
        using TemporaryFolder folder = new();
        using Duck duck = new();
        Tool.Run("{\"id\":7,\"text\":\"One.\"}\n{\"id\":\"b\",\"text\":\"\"}\n{broken\n", "batch", "--output", folder["out.parquet"]);
        Assert.That(duck.Ask($"SELECT id, summary, error FROM '{folder["out.parquet"]}'"), Is.EqualTo(new[] { "7|One.|null", "b||null", "null|null|invalid-json: The line is not JSON (byte 1)." }));
    }
}
