using System.Diagnostics;
using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.Json;
using Summarizer.Cli.Lines;

namespace Summarizer.Cli.Tests;

public class BatchCommandTests
{
    [TestCase("{broken", "invalid-json", "null")]
    [TestCase("{\"id\":\"a\",\"text\":\"x\"} {}", "invalid-json", "\"a\"")]
    [TestCase("{\"id\":\"a\",\"text\":\"x", "invalid-json", "\"a\"")]
    [TestCase("{\"id\":\"a\",\"text\":\"raw\0nul\"}", "invalid-json", "\"a\"")]
    [TestCase("", "blank-line", "null")]
    [TestCase(" \t ", "blank-line", "null")]
    [TestCase("[1]", "not-an-object", "null")]
    [TestCase("\"text\"", "not-an-object", "null")]
    [TestCase("{\"id\":\"a\"}", "missing-text", "\"a\"")]
    [TestCase("{\"title\":\"No text.\"}", "missing-text", "2")]
    [TestCase("{\"id\":7,\"text\":5}", "wrong-type", "7")]
    [TestCase("{\"id\":{},\"text\":\"a\"}", "wrong-type", "null")]
    [TestCase("{\"id\":7,\"text\":\"a\",\"title\":[]}", "wrong-type", "7")]
    [TestCase("{\"id\":7,\"documents\":\"a\"}", "wrong-type", "7")]
    [TestCase("{\"id\":7,\"documents\":[1]}", "wrong-type", "7")]
    [TestCase("{\"id\":7,\"text\":\"a\",\"language\":\"e n\"}", "bad-language", "7")]
    [TestCase("{\"id\":7,\"text\":\"a\",\"language\":\"klingon\"}", "bad-language", "7")]
    public void Bad_line_is_answered_with_its_error_between_its_neighbours(string line, string code, string id)
    {
        string good = "{\"id\":\"good\",\"text\":\"One here. Two there.\"}";
        (int exitCode, string output, string messages) = Tool.Run($"{good}\n{line}\n{good}\n", "batch");
        string[] answers = output.Split('\n');
        Assert.That(exitCode, Is.EqualTo(1));
        Assert.That(answers, Has.Length.EqualTo(4));
        Assert.That(answers[1], Does.StartWith($"{{\"id\":{id},\"line\":2,\"error\":{{\"code\":\"{code}\",\"message\":\""));
        Assert.That(answers[0], Does.StartWith("{\"id\":\"good\",\"language\":").And.EqualTo(answers[2]));
        Assert.That(answers[3], Is.Empty);
        Assert.That(messages, Does.StartWith("summarize: 1 of 3 lines failed\n  line 2: " + code));
    }

    [Test]
    public void A_line_without_an_id_is_answered_under_its_number()
    {
        string[] answers = Tool.Run("{\"text\":\"One.\"}\n{\"id\":\"b\",\"text\":\"Two.\"}\n{\"id\":null,\"text\":\"Three.\"}\n", "batch").Output.Split('\n');
        Assert.That(answers.Select(static a => a.Split(',')[0]), Is.EqualTo(new[] { "{\"id\":1", "{\"id\":\"b\"", "{\"id\":3", "" }));
    }

    [Test]
    [Platform("Linux,MacOsX")]
    public void Output_that_links_to_the_input_is_refused_and_the_input_stays()
    {
        using TemporaryFolder folder = new();
        File.WriteAllText(folder["in.jsonl"], Corpus.Lines(3));
        File.CreateSymbolicLink(folder["link.jsonl"], folder["in.jsonl"]);
        (int code, _, string messages) = Tool.Run("", "batch", "--input", folder["in.jsonl"], "--output", folder["link.jsonl"]);
        Assert.That((code, messages), Is.EqualTo((2, "summarize: --input and --output are the same file.\n")));
        Assert.That(File.ReadAllText(folder["in.jsonl"]), Is.EqualTo(Corpus.Lines(3)));
    }

    [Test]
    public void Invalid_utf8_is_an_error_of_its_line()
    {
        byte[] input = [.. "{\"id\":1,\"text\":\""u8, 0xFF, .. "\"}\n{\"id\":2,\"text\":\"Fine.\"}"u8];
        string[] answers = Tool.Run(input, "batch").Output.Split('\n');
        Assert.That(answers[0], Does.StartWith("{\"id\":1,\"line\":1,\"error\":{\"code\":\"invalid-utf8\""));
        Assert.That(answers[1], Does.StartWith("{\"id\":2,\"language\""));
    }

    [Test]
    public void Answer_is_the_json_of_a_single_document_with_the_id_before()
    {
        string text = File.ReadAllText(Tool.Article);
        string line = "{\"id\":\"a\",\"text\":" + JsonSerializer.Serialize(text) + "}";
        string single = Tool.Run(text, "--format", "json", "--words", "80", "--explain").Output;
        Assert.That(Tool.Run(line, "batch", "--words", "80", "--explain").Output, Is.EqualTo("{\"id\":\"a\"," + single[1..]));
    }

    [Test]
    public void Lone_surrogate_escapes_and_nuls_are_text_and_offsets_stay_exact()
    {
        (int code, string output, _) = Tool.Run("{\"id\":\"\\udc00\",\"text\":\"A \\ud800 half \\u0000 here. And \\ud83d\\ude00 whole.\"}", "batch");
        using JsonDocument json = JsonDocument.Parse(output);
        Assert.That(code, Is.Zero);
        Assert.That(json.RootElement.GetProperty("id").GetString(), Is.EqualTo("\ufffd"));
        JsonElement first = json.RootElement.GetProperty("sentences")[0];
        Assert.That(first.GetProperty("text").GetString(), Is.EqualTo("A \ufffd half \0 here."));
        Assert.That((first.GetProperty("start").GetInt32(), first.GetProperty("end").GetInt32()), Is.EqualTo((0, 16)));
    }

    [Test]
    public void Several_documents_make_one_summary_that_names_its_sources()
    {
        string output = Tool.Run("{\"id\":1,\"documents\":[\"The mayor opened the new bridge on Monday.\",\"The bridge was opened by the mayor, who praised its builders.\"]}", "batch", "-n", "2").Output;
        using JsonDocument json = JsonDocument.Parse(output);
        Assert.That(json.RootElement.GetProperty("sentences").EnumerateArray().Select(s => s.GetProperty("source").GetInt32()), Is.EqualTo(new[] { 0, 1 }));
        Assert.That(json.RootElement.GetProperty("sentences")[1].GetProperty("start").GetInt32(), Is.Zero);
    }

    [Test]
    public void Duplicate_ids_byte_order_mark_and_carriage_returns_are_fine()
    {
        byte[] input = [0xEF, 0xBB, 0xBF, .. "{\"id\":1,\"text\":\"One.\"}\r\n{\"id\":1,\"text\":\"One.\"}\r\n"u8];
        (int code, string output, string messages) = Tool.Run(input, "batch");
        string[] answers = output.Split('\n');
        Assert.That((code, messages, answers.Length), Is.EqualTo((0, "", 3)));
        Assert.That(answers[1], Is.EqualTo(answers[0]));
    }

    [Test]
    public void Empty_input_gives_empty_output() => Assert.That(Tool.Run("", "batch"), Is.EqualTo((0, "", "summarize: standard input has no lines\n")));

    [TestCase("1")]
    [TestCase("2")]
    [TestCase("7")]
    public void Order_and_bytes_do_not_depend_on_the_number_of_jobs(string jobs)
    {
        string input = Corpus.Lines(3000, badEvery: 97);
        (int code, string output, string messages) = Tool.Run(input, "batch", "--jobs", jobs);
        string[] answers = output.Split('\n');
        Assert.That(code, Is.EqualTo(1));
        Assert.That(answers, Has.Length.EqualTo(3001));
        for (int i = 0; i < 3000; i++)
            Assert.That(answers[i], Does.StartWith(i % 97 == 96 ? string.Create(CultureInfo.InvariantCulture, $"{{\"id\":null,\"line\":{i + 1},\"error\"") : $"{{\"id\":\"n{i}\",\"language\""));
        Assert.That(messages, Does.StartWith("summarize: 30 of 3,000 lines failed\n  line 97: invalid-json").And.EndWith("  and 25 more\n"));
        if (jobs != "1") Assert.That(output, Is.EqualTo(Tool.Run(input, "batch", "--jobs", "1").Output));
    }

    [Test]
    public void Compressed_files_are_read_and_written_by_name()
    {
        using TemporaryFolder folder = new();
        string input = Corpus.Lines(500);
        using (GZipStream gzip = new(File.Create(folder["in.jsonl.gz"]), CompressionLevel.Fastest)) gzip.Write(Encoding.UTF8.GetBytes(input));
        Assert.That(Tool.Run("", "batch", "--input", folder["in.jsonl.gz"], "--output", folder["out.jsonl.gz"]), Is.EqualTo((0, "", "")));
        using StreamReader output = new(new GZipStream(File.OpenRead(folder["out.jsonl.gz"]), CompressionMode.Decompress));
        Assert.That(output.ReadToEnd(), Is.EqualTo(Tool.Run(input, "batch").Output));
    }

    [TestCase("out.jsonl")]
    [TestCase("out.jsonl.gz")]
    public void Resumed_run_gives_the_bytes_of_an_uninterrupted_one_wherever_it_was_cut(string name)
    {
        using TemporaryFolder folder = new();
        File.WriteAllText(folder["in.jsonl"], Corpus.Lines(1200, badEvery: 331));
        string[] args = ["batch", "--input", folder["in.jsonl"], "--output", folder[name], "--explain"];
        (int code, _, string messages) = Tool.Run("", args);
        byte[] whole = File.ReadAllBytes(folder[name]);
        Assert.That(code, Is.EqualTo(1));
        Random random = new(5);
        foreach (int length in (int[])[0, 1, 19, 21, whole.Length / 2, random.Next(whole.Length), random.Next(whole.Length), whole.Length - 1, whole.Length])
        {
            File.WriteAllBytes(folder[name], whole[..length]);
            Assert.That(Tool.Run("", [.. args, "--resume"]), Is.EqualTo((1, "", messages)), $"cut at {length}");
            Assert.That(File.ReadAllBytes(folder[name]), Is.EqualTo(whole), $"cut at {length}");
        }
    }

    [Test]
    public void Resume_refuses_an_output_of_other_input_or_options_and_leaves_it_alone()
    {
        using TemporaryFolder folder = new();
        File.WriteAllText(folder["in.jsonl"], Corpus.Lines(50));
        string[] args = ["batch", "--input", folder["in.jsonl"], "--output", folder["out.jsonl"]];
        Tool.Run("", args);
        byte[] before = File.ReadAllBytes(folder["out.jsonl"])[..^5];
        File.WriteAllBytes(folder["out.jsonl"], before);
        Assert.That(Tool.Run("", [.. args, "--resume", "-n", "1"]).Messages, Does.Contain("not what this input and these options give"));
        Assert.That(File.ReadAllBytes(folder["out.jsonl"]), Is.EqualTo(before));
        File.WriteAllText(folder["in.jsonl"], Corpus.Lines(3));
        Assert.That(Tool.Run("", [.. args, "--resume"]).Messages, Does.Contain("more lines than the input"));
        File.WriteAllText(folder["out.jsonl"], "my own notes\n");
        (int code, _, string messages) = Tool.Run("", [.. args, "--resume"]);
        Assert.That(code, Is.EqualTo(1));
        Assert.That(messages, Does.Contain("was not written by this tool"));
        Assert.That(File.ReadAllText(folder["out.jsonl"]), Is.EqualTo("my own notes\n"));
    }

    [Test]
    public void Resumed_run_waits_until_the_run_before_it_lets_go_of_the_output()
    {
        using TemporaryFolder folder = new();
        File.WriteAllText(folder["in.jsonl"], Corpus.Lines(20));
        FileStream writing = new(folder["out.jsonl"], FileMode.Create, FileAccess.Write, FileShare.None);
        Task<(int Code, string Output, string Messages)> run = Task.Run(() => Tool.Run("", "batch", "--input", folder["in.jsonl"], "--output", folder["out.jsonl"], "--resume"));
        Assert.That(run.Wait(600), Is.False);
        writing.Dispose();
        Assert.That(run.Result.Code, Is.Zero);
        Assert.That(File.ReadLines(folder["out.jsonl"]).Count(), Is.EqualTo(20));
    }

    [TestCase("--jobs", "0")]
    [TestCase("--jobs", "x")]
    [TestCase("--resume")]
    [TestCase("--input", "a", "--output", "a")]
    [TestCase("--format", "html")]
    [TestCase("a.jsonl", "b.jsonl")]
    [TestCase("a.jsonl", "--input", "b.jsonl")]
    public void Wrong_usage_is_one_line_and_code_2(params string[] args)
    {
        (int code, string output, string messages) = Tool.Run("", ["batch", .. args]);
        Assert.That((code, output), Is.EqualTo((2, "")));
        Assert.That(messages.TrimEnd().Split('\n'), Has.Length.EqualTo(1));
    }

    [Test]
    public void Missing_input_does_not_touch_the_output()
    {
        using TemporaryFolder folder = new();
        File.WriteAllText(folder["out.jsonl"], "kept");
        (int code, _, string messages) = Tool.Run("", "batch", "--input", folder["none.jsonl"], "--output", folder["out.jsonl"]);
        Assert.That(code, Is.EqualTo(1));
        Assert.That(messages, Does.Contain("does not exist"));
        Assert.That(File.ReadAllText(folder["out.jsonl"]), Is.EqualTo("kept"));
    }

    [Test]
    [Platform("Linux")]
    public void Full_disk_is_one_message_and_code_1()
    {
        (int code, _, string messages) = Tool.Run(Corpus.Lines(10), "batch", "--output", "/dev/full");
        Assert.That(code, Is.EqualTo(1));
        Assert.That(messages, Does.StartWith("summarize: cannot write /dev/full: No space left on device"));
        Assert.That(messages.TrimEnd().Split('\n'), Has.Length.EqualTo(1));
    }

    [Test]
    public void Closed_pipe_stops_the_run_with_one_message()
    {
        using Process tool = Tool.Start("batch");
        tool.StandardOutput.Close();
        string lines = Corpus.Lines(200);
        Assert.That(() => { for (int i = 0; i < 2000; i++) tool.StandardInput.Write(lines); }, Throws.InstanceOf<IOException>());
        string messages = tool.StandardError.ReadToEnd();
        tool.WaitForExit();
        Assert.That(messages, Does.StartWith("summarize: the output was closed after"));
        Assert.That(messages.TrimEnd().Split('\n'), Has.Length.EqualTo(1));
        Assert.That(tool.ExitCode, Is.EqualTo(1));
    }

    [Test]
    public void Filter_answers_a_line_before_the_next_one_comes()
    {
        using Process tool = Tool.Start("batch");
        for (int i = 0; i < 3; i++)
        {
            tool.StandardInput.Write($"{{\"id\":{i},\"text\":\"One. Two.\"}}\n");
            tool.StandardInput.Flush();
            Assert.That(tool.StandardOutput.ReadLine(), Does.StartWith($"{{\"id\":{i},"));
        }

        tool.StandardInput.Close();
        tool.WaitForExit();
        Assert.That(tool.ExitCode, Is.Zero);
    }

    [Test]
    [Platform(Exclude = "Win")]
    public void Killed_and_interrupted_runs_are_resumed_to_the_same_bytes()
    {
        using TemporaryFolder folder = new();
        File.WriteAllText(folder["in.jsonl"], string.Concat(Enumerable.Repeat(Corpus.Lines(2000, badEvery: 331), 6)));
        Tool.Run("", "batch", "--input", folder["in.jsonl"], "--output", folder["whole.jsonl"]);
        string[] args = ["batch", "--input", folder["in.jsonl"], "--output", folder["out.jsonl"], "--resume", "--jobs", "1"];
        foreach (string signal in (string[])["-KILL", "-INT", "-KILL"])
        {
            using Process tool = Tool.Start(args);
            long before = File.Exists(folder["out.jsonl"]) ? new FileInfo(folder["out.jsonl"]).Length : 0;
            while (!tool.HasExited && (!File.Exists(folder["out.jsonl"]) || new FileInfo(folder["out.jsonl"]).Length <= before + 100_000)) Thread.Sleep(5);
            using (Process kill = Process.Start("kill", [signal, tool.Id.ToString(CultureInfo.InvariantCulture)])) kill.WaitForExit();
            tool.WaitForExit();
            if (signal == "-INT") Assert.That(tool.ExitCode, Is.EqualTo(130).Or.EqualTo(1));
        }

        Assert.That(Tool.Run("", args).Code, Is.EqualTo(1));
        Assert.That(File.ReadAllBytes(folder["out.jsonl"]).AsSpan().SequenceEqual(File.ReadAllBytes(folder["whole.jsonl"])));
    }
}
