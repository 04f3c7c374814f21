using System.Diagnostics;
using System.Globalization;
using System.Runtime.CompilerServices;

namespace Summarizer.Cli.Tests;

/// <summary>What people see, word for word. UPDATE_GOLDEN=1 rewrites the files of the folder Golden.</summary>
public class GoldenTests
{
    [TestCase("help", "--help")]
    [TestCase("help-batch", "batch", "--help")]
    [TestCase("help-evaluate", "evaluate", "--help")]
    [TestCase("help-segment", "segment", "--help")]
    [TestCase("help-train", "train", "--help")]
    [TestCase("help-mcp", "mcp", "--help")]
    [TestCase("help-keyphrases", "keyphrases", "--help")]
    [TestCase("help-algorithms", "algorithms", "--help")]
    [TestCase("completion-bash", "completion", "bash")]
    [TestCase("completion-powershell", "completion", "powershell")]
    [TestCase("error-option", "--frmat", "json", "a.txt")]
    [TestCase("error-value", "-n", "many", "a.txt")]
    [TestCase("error-range", "--ratio", "1.5", "a.txt")]
    [TestCase("error-lengths", "-n", "2", "--words", "20", "a.txt")]
    [TestCase("error-language", "--language", "e n", "a.txt")]
    [TestCase("error-file", "no-such-file.txt")]
    [TestCase("help-extract", "extract", "--help")]
    [TestCase("error-directory", "keyphrases", ".")]
    [TestCase("error-resume", "batch", "--resume")]
    [TestCase("error-no-data", "evaluate")]
    [TestCase("error-folds", "train", "--data", "a.jsonl", "--output", "b.json", "--folds", "1")]
    [TestCase("error-training-file", "train", "--data", "no-such-file.jsonl", "--output", "b.json")]
    [TestCase("error-shell", "completion", "tcsh")]
    public void Output_is_as_recorded(string name, params string[] args)
    {
        (int code, string output, string messages) = Tool.Run("", args);
        string actual = string.Create(CultureInfo.InvariantCulture, $"$ summarize {string.Join(' ', args)}\n{output}{messages}exit code {code}\n");
        string path = Path.Combine(Folder(), name + ".txt");
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1") File.WriteAllText(path, actual);
        Assert.That(actual, Is.EqualTo(File.ReadAllText(path)));
    }

    [TestCase("summarize ba", "batch")]
    [TestCase("summarize batch --res", "--resume")]
    [TestCase("summarize --algorithm textrank-", "textrank-classic")]
    [TestCase("summarize --format js", "json")]
    [TestCase("summarize --order sc", "score")]
    [TestCase("summarize completion po", "powershell")]
    [TestCase("summarize help ev", "evaluate")]
    [TestCase("summarize languages --format j", "json")]
    public void Tool_says_what_can_stand_next(string line, string expected) =>
        Assert.That(Tool.Run("", $"[suggest:{line.Length}]", line).Output.Split('\n'), Does.Contain(expected));

    [Test]
    [Platform("Linux")]
    public void Bash_completes_with_the_printed_script()
    {
        string script = Tool.Run("", "completion", "bash").Output + $$"""
            summarize() { dotnet "{{Path.Combine(AppContext.BaseDirectory, "summarize.dll")}}" "$@"; }
            COMP_WORDS=(summarize batch --algorithm textrank-); COMP_CWORD=3; COMP_LINE="${COMP_WORDS[*]}"; COMP_POINT=${#COMP_LINE}
            compopt() { :; }
            _summarize
            printf '%s\n' "${COMPREPLY[@]}"
            """;
        ProcessStartInfo start = new("bash") { RedirectStandardOutput = true, RedirectStandardError = true, ArgumentList = { "-c", script } };
        using Process bash = Process.Start(start)!;
        string output = bash.StandardOutput.ReadToEnd();
        Assert.That(output, Is.EqualTo("textrank-classic\n"), bash.StandardError.ReadToEnd());
    }

    [TestCase("zsh", "autoload -Uz compinit && compinit -u -D; {0}; compadd() {{ shift; print -l -- $@; }}; words=(summarize batch --algorithm textrank-); CURRENT=4; _summarize")]
    [TestCase("fish", "{0} | source; complete -C 'summarize batch --algorithm textrank-'")]
    [Platform("Linux,MacOsX")]
    public void Other_shells_complete_with_the_printed_script(string shell, string script)
    {
        if (OperatingSystem.IsWindows() || !File.Exists("/usr/bin/" + shell)) Assert.Ignore($"{shell} is not installed");
        using TemporaryFolder folder = new();
        File.WriteAllText(folder["summarize"], $"#!/bin/sh\nexec dotnet '{Path.Combine(AppContext.BaseDirectory, "summarize.dll")}' \"$@\"\n");
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(folder["summarize"], UnixFileMode.UserRead | UnixFileMode.UserExecute);
        string load = shell == "zsh" ? "eval \"$(summarize completion zsh)\"" : "summarize completion fish";
        ProcessStartInfo start = new("/usr/bin/" + shell) { RedirectStandardOutput = true, RedirectStandardError = true, ArgumentList = { "-c", string.Format(CultureInfo.InvariantCulture, script, load) } };
        start.Environment["PATH"] = folder["."] + ":" + Environment.GetEnvironmentVariable("PATH");
        start.Environment["HOME"] = folder["."];
        using Process process = Process.Start(start)!;
        string output = process.StandardOutput.ReadToEnd();
        Assert.That(output.Split('\n'), Does.Contain("textrank-classic"), process.StandardError.ReadToEnd());
    }

    private static string Folder([CallerFilePath] string here = "") => Path.Combine(Path.GetDirectoryName(here)!, "Golden");
}
