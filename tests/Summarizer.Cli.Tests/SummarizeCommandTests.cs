using System.Diagnostics;
using System.Text;
using System.Text.Json;

namespace Summarizer.Cli.Tests;

public class SummarizeCommandTests
{
    [Test]
    public void File_gives_three_sentences_one_a_line()
    {
        (int code, string output, string messages) = Tool.Run("", Tool.Article);
        Assert.That(code, Is.Zero);
        Assert.That(output.TrimEnd().Split('\n'), Has.Length.EqualTo(3));
        Assert.That(messages, Is.Empty);
    }

    [Test]
    public void Standard_input_is_read_when_no_file_is_given_or_it_is_a_dash()
    {
        string article = File.ReadAllText(Tool.Article);
        string ofFile = Tool.Run("", Tool.Article).Output;
        Assert.That(Tool.Run(article).Output, Is.EqualTo(ofFile));
        Assert.That(Tool.Run(article, "-").Output, Is.EqualTo(ofFile));
    }

    [Test]
    public void Json_has_the_fields_of_the_contract_and_exact_offsets()
    {
        (int code, string output, _) = Tool.Run("", Tool.Article, "--format", "json", "-n", "4");
        Assert.That(code, Is.Zero);
        using JsonDocument json = JsonDocument.Parse(output);
        string text = File.ReadAllText(Tool.Article);
        Assert.That(json.RootElement.EnumerateObject().Select(p => p.Name), Is.EqualTo(new[] { "language", "algorithm", "title", "summary", "sentences", "diagnostics" }));
        JsonElement[] sentences = [.. json.RootElement.GetProperty("sentences").EnumerateArray()];
        Assert.That(sentences, Has.Length.EqualTo(4));
        foreach (JsonElement s in sentences)
            Assert.That(text[s.GetProperty("start").GetInt32()..s.GetProperty("end").GetInt32()], Is.EqualTo(s.GetProperty("text").GetString()));
        Assert.That(sentences.Select(s => s.GetProperty("start").GetInt32()), Is.Ordered);
        Assert.That(sentences.Select(s => s.GetProperty("score").GetRawText().Trim('-').Replace(".", "", StringComparison.Ordinal).TrimStart('0').Length), Is.All.LessThanOrEqualTo(13));
    }

    [Test]
    public void Two_runs_give_the_same_bytes()
    {
        string first = Tool.Run("", Tool.Article, "--format", "json").Output, second = Tool.Run("", Tool.Article, "--format", "json").Output;
        Assert.That(second, Is.EqualTo(first));
    }

    [Test]
    public void Lone_surrogates_are_written_as_replacement_characters()
    {
        byte[] utf16 = [0xFF, 0xFE, .. Encoding.Unicode.GetBytes("A lone "), 0x00, 0xD8, .. Encoding.Unicode.GetBytes(" half stands here.")];
        (int code, string output, _) = Tool.Run(utf16, "--format", "json");
        Assert.That(code, Is.Zero);
        using JsonDocument json = JsonDocument.Parse(output);
        JsonElement sentence = json.RootElement.GetProperty("sentences")[0];
        Assert.That(sentence.GetProperty("text").GetString(), Is.EqualTo("A lone \ufffd half stands here."));
        Assert.That(sentence.GetProperty("end").GetInt32(), Is.EqualTo(26));
    }

    [TestCase("markdown", "# The Bridge That Learned to Listen\n")]
    [TestCase("html", "<!doctype html>")]
    public void Other_formats_begin_as_expected(string format, string start) =>
        Assert.That(Tool.Run("", Tool.Article, "--format", format).Output, Does.StartWith(start));

    private const string Chat = "[09:04] tom: payments stopped after the second retry of the morning\n[09:05] ines: staging did the same on Monday evening after the release\n";

    [TestCase("text", "tom: payments stopped")]
    [TestCase("markdown", "- tom: payments stopped")]
    [TestCase("html", ">tom: payments stopped")]
    public void Speakers_stand_before_what_they_say(string format, string expected)
    {
        string output = Tool.Run(Chat, "--format", format).Output;
        Assert.That(output, Does.Contain(expected));
        Assert.That(format == "html" || !output.Contains("09:04", StringComparison.Ordinal), output);
    }

    [Test]
    public void Json_gives_speakers_apart_from_the_text()
    {
        using JsonDocument json = JsonDocument.Parse(Tool.Run(Chat + "\nThe minutes of the meeting are in the folder of the team.\n", "--format", "json").Output);
        JsonElement sentence = json.RootElement.GetProperty("sentences")[0];
        Assert.That(sentence.GetProperty("speaker").GetString(), Is.EqualTo("tom"));
        Assert.That(sentence.GetProperty("text").GetString(), Does.StartWith("payments stopped"));
        Assert.That(sentence.GetProperty("start").GetInt32(), Is.EqualTo("[09:04] tom: ".Length));
        Assert.That(json.RootElement.GetProperty("sentences").EnumerateArray().Last().TryGetProperty("speaker", out _), Is.False);
    }

    [Test]
    public void Html_escapes_what_the_text_says()
    {
        string html = Tool.Run("The tag <script>alert(1)</script> is shown. It does not run.", "--format", "html").Output;
        Assert.That(html, Does.Not.Contain("<script>"));
        Assert.That(html, Does.Contain("&lt;script&gt;"));
    }

    [Test]
    public void Explain_tells_the_fate_of_every_sentence()
    {
        string output = Tool.Run("", Tool.Article, "--explain").Output;
        Assert.That(output, Does.Contain("  title  ").And.Contain("  boilerplate  ").And.Contain("  outranked  "));
        Assert.That(output.Split("  chosen  "), Has.Length.EqualTo(4));
    }

    [TestCase("")]
    [TestCase(" \n\t ")]
    public void Blank_input_gives_no_lines_and_no_error(string text)
    {
        Assert.That(Tool.Run(text), Is.EqualTo((0, "", "summarize: standard input: no text, so no summary\n")));
        Assert.That(Tool.Run(text, "--quiet"), Is.EqualTo((0, "", "")));
    }

    [TestCase("page.html")]
    [TestCase("page")]
    [TestCase("-")]
    public void Html_is_read_as_its_article_whatever_it_is_called(string name)
    {
        using TemporaryFolder folder = new();
        string page = $"<!DOCTYPE html><html><head><title>The Town</title></head><body><nav>Home</nav><article><h1>The Town</h1><p>{Corpus.Text(3)}</p><p>{Corpus.Text(8)}</p></article></body></html>";
        File.WriteAllText(folder[name], page);
        (int code, string output, _) = Tool.Run(page, name == "-" ? name : folder[name], "--format", "json");
        using JsonDocument json = JsonDocument.Parse(output);
        Assert.That(code, Is.Zero);
        Assert.That(json.RootElement.GetProperty("title").GetString(), Is.EqualTo("The Town"));
        Assert.That(json.RootElement.GetProperty("summary").GetString(), Does.StartWith("The ").And.Not.Contain("<"));
    }

    [TestCase("does-not-exist.txt", "does not exist")]
    public void Unreadable_input_is_one_line_and_code_1(string path, string message)
    {
        (int code, string output, string messages) = Tool.Run("", path);
        Assert.That((code, output), Is.EqualTo((1, "")));
        Assert.That(messages, Does.StartWith("summarize: ").And.Contain(message));
        Assert.That(messages.TrimEnd().Split('\n'), Has.Length.EqualTo(1));
    }

    [Test]
    public void Binary_input_is_refused()
    {
        (int code, _, string messages) = Tool.Run([0x7F, (byte)'E', (byte)'L', (byte)'F', 2, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
        Assert.That(code, Is.EqualTo(1));
        Assert.That(messages, Does.Contain("is not text"));
    }

    [TestCase("-n", "0")]
    [TestCase("-n", "x")]
    [TestCase("--ratio", "2")]
    [TestCase("--ratio", "NaN")]
    [TestCase("--words", "-1")]
    [TestCase("--format", "xml")]
    [TestCase("--order", "size")]
    [TestCase("--algorithm", "nonsense")]
    [TestCase("--language", "not a tag")]
    [TestCase("--nonsense", "1")]
    [TestCase("-n", "2", "--words", "5")]
    public void Wrong_usage_is_one_line_and_code_2(params string[] args)
    {
        (int code, string output, string messages) = Tool.Run("Some text.", args);
        Assert.That((code, output), Is.EqualTo((2, "")));
        Assert.That(messages.TrimEnd().Split('\n'), Has.Length.EqualTo(1));
        Assert.That(messages, Does.StartWith("summarize: "));
    }

    [Test]
    public void Closed_pipe_ends_it_quietly()
    {
        using Process tool = Tool.Start("-n", "1000", "-");
        tool.StandardOutput.Close();
        tool.StandardInput.Write(string.Concat(Enumerable.Range(0, 5000).Select(i => $"Sentence number {i} speaks of item {i * 7}. ")));
        tool.StandardInput.Close();
        string messages = tool.StandardError.ReadToEnd();
        tool.WaitForExit();
        Assert.That(messages, Is.Empty);
        Assert.That(tool.ExitCode, Is.Zero);
    }

    [Test]
    [Platform(Exclude = "Win")]
    public void Interrupt_ends_it_with_130()
    {
        // Its first answer shows that it runs; then it waits for input that does not come.
        using Process tool = Tool.Start("segment");
        tool.StandardInput.WriteLine("{\"text\":\"One.\"}");
        tool.StandardInput.Flush();
        Assert.That(tool.StandardOutput.ReadLine(), Does.StartWith("{\"language\""));
        using (Process kill = Process.Start("kill", ["-INT", tool.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)])) kill.WaitForExit();
        Assert.That(tool.WaitForExit(20_000), Is.True);
        Assert.That(tool.ExitCode, Is.EqualTo(130));
    }
}
