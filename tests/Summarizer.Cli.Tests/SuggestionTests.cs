namespace Summarizer.Cli.Tests;

/// <summary>Mistyped command lines, each with what was meant.</summary>
public class SuggestionTests
{
    private static readonly (string Typed, string Meant)[] Lines =
    [
        ("--sentence 2 a.txt", "--sentences"), ("--sentances 2 a.txt", "--sentences"), ("--sentnces=2 a.txt", "--sentences"), ("--wordz 20 a.txt", "--words"), ("--word 20 a.txt", "--words"),
        ("--wrods 20 a.txt", "--words"), ("--char 90 a.txt", "--chars"), ("--characters 90 a.txt", "--chars"), ("--ration 0.2 a.txt", "--ratio"), ("--percent 20 a.txt", "--ratio"),
        ("--token 50 a.txt", "--tokens"), ("--max-tokens 50 a.txt", "--tokens"), ("--langauge en a.txt", "--language"), ("--lanugage=en a.txt", "--language"), ("--algoritm lexrank a.txt", "--algorithm"),
        ("--algo lexrank a.txt", "--algorithm"), ("--method lexrank a.txt", "--algorithm"), ("--modle m.json a.txt", "--model"), ("--min-word 5 a.txt", "--min-words"), ("--maxwords 5 a.txt", "--max-words"),
        ("--no-coherance a.txt", "--no-coherence"), ("--titel News a.txt", "--title"), ("--querry cost a.txt", "--query"), ("--question cost a.txt", "--query"), ("--togther a.txt", "--together"),
        ("--chapter a.txt", "--chapters"), ("--fromat json a.txt", "--format"), ("--json a.txt", "--format json"), ("--explian a.txt", "--explain"), ("--verbose a.txt", "--explain"),
        ("--ouput b.txt a.txt", "--output"), ("--out b.txt a.txt", "--output"), ("--silent a.txt", "--quiet"), ("--hlep", "--help"), ("--verison", "--version"),
        ("-7 a.txt", "-n 7"), ("--resume a.txt", "summarize batch"), ("batch --job 2", "--jobs"), ("batch --threads 2", "--jobs"), ("batch --inptu a.jsonl", "--input"),
        ("evaluate --dataset a.jsonl", "--data"), ("bacth --jobs 2", "batch"), ("evaluat", "evaluate"), ("eval", "evaluate"), ("keyphrase", "keyphrases"),
        ("help bach", "batch"), ("--algorithm texrank a.txt", "textrank"), ("--algorithm lexrnk a.txt", "lexrank"), ("--format jsn a.txt", "json"), ("--format mardkown a.txt", "markdown"),
        ("--order scroe a.txt", "score"), ("--language english a.txt", "en (English)"), ("--language Germann a.txt", "de (German)"), ("completion zhs", "zsh"), ("algorithms --format jsno", "json"),
        ("keyphrases --cuont 5 a.txt", "--count"), ("evaluate --data a.jsonl --algorithm textrank,kll", "kl"), ("train --data a.jsonl --ouptut m", "--output"), ("mcp --max-char 5", "--max-chars"), ("x.jsonl batch", "summarize batch x.jsonl"),
    ];

    [Test]
    public void Most_mistyped_lines_are_answered_by_what_was_meant()
    {
        string[] missed = [.. Lines.Where(static l => !IsAnswered(l.Typed, l.Meant)).Select(static l => $"{l.Typed}: {Tool.Run("", l.Typed.Split(' ')).Messages}")];
        Assert.That(Lines, Has.Length.AtLeast(50));
        Assert.That(missed, Has.Length.AtMost(Lines.Length / 10), string.Join('\n', missed));
    }

    [Test]
    public void A_file_is_suggested_from_its_folder()
    {
        using TemporaryFolder folder = new();
        File.WriteAllText(folder["article.txt"], "It rains.");
        (int code, _, string messages) = Tool.Run("", folder["aricle.txt"]);
        Assert.That((code, messages), Is.EqualTo((1, $"summarize: {folder["aricle.txt"]} does not exist. Did you mean {folder["article.txt"]}?\n")));
    }

    [TestCase("zebra")]
    [TestCase("--zzz a.txt")]
    [TestCase("--algorithm word2vec a.txt")]
    public void Nothing_is_suggested_where_nothing_is_near(string line) =>
        Assert.That(Tool.Run("", line.Split(' ')).Messages, Does.Not.Contain("Did you mean"));

    private static bool IsAnswered(string typed, string meant)
    {
        (int code, string output, string messages) = Tool.Run("", typed.Split(' '));
        return code is 1 or 2 && output.Length == 0 && messages.Contains(meant, StringComparison.Ordinal) && (messages.Contains("Did you mean " + meant + "?", StringComparison.Ordinal)
            || messages.Contains("Did you mean the command " + meant + "?", StringComparison.Ordinal) || meant.StartsWith("summarize ", StringComparison.Ordinal)) && messages.Count(static c => c == '\n') == 1;
    }
}
