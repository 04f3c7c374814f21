using System.Diagnostics;
using System.Globalization;

namespace Summarizer.Cli.Tests;

/// <summary>What the tool offers at the tab key, by itself and through the scripts that it prints for shells.</summary>
public class CompletionTests
{
    [TestCase("summarize ba", "batch")]
    [TestCase("summarize batch --res", "--resume")]
    [TestCase("summarize --algorithm textrank-", "textrank-classic")]
    [TestCase("summarize --format js", "json")]
    [TestCase("summarize --order sc", "score")]
    [TestCase("summarize completion po", "powershell")]
    [TestCase("summarize help ev", "evaluate")]
    [TestCase("summarize languages --format j", "json")]
    [TestCase("summarize --format=j", "json")]
    [TestCase("summarize --order=text --algorithm=textrank-", "textrank-classic")]
    public void Tool_says_what_can_stand_next(string line, string expected) =>
        Assert.That(Tool.Run("", $"[suggest:{line.Length}]", line).Output.Split('\n'), Does.Contain(expected));

    [Test]
    public void Nobody_types_true_after_a_flag() => Assert.That(Tool.Run("", "[suggest:21]", "summarize --explain tr").Output.Trim(), Is.Empty);

    [TestCase("batch --algorithm textrank-", "textrank-classic\n")]
    [TestCase("--format = j", "json\n")]
    [TestCase("tr", "train\ntrip.txt\n")]
    [TestCase("--explain tr", "trip.txt\n")]
    [Platform("Linux")]
    public void Bash_completes_with_the_printed_script(string typed, string expected)
    {
        using TemporaryFolder folder = new();
        File.WriteAllText(folder["trip.txt"], "");
        string script = Tool.Run("", "completion", "bash").Output + $$"""
            summarize() { dotnet "{{Path.Combine(AppContext.BaseDirectory, "summarize.dll")}}" "$@"; }
            COMP_WORDS=(summarize {{typed}}); COMP_CWORD=$((${#COMP_WORDS[@]} - 1)); COMP_LINE="${COMP_WORDS[*]}"; COMP_LINE=${COMP_LINE/ = /=}; COMP_POINT=${#COMP_LINE}
            compopt() { :; }
            _summarize
            printf '%s\n' "${COMPREPLY[@]}"
            """;
        ProcessStartInfo start = new("bash") { RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = folder["."], ArgumentList = { "-c", script } };
        using Process bash = Process.Start(start)!;
        string output = bash.StandardOutput.ReadToEnd();
        Assert.That(output, Is.EqualTo(expected), bash.StandardError.ReadToEnd());
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

    [Test]
    public void PowerShell_completes_with_the_printed_script()
    {
        string? shell = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).SelectMany(static f => new[] { Path.Combine(f, "pwsh"), Path.Combine(f, "pwsh.exe") }).FirstOrDefault(File.Exists);
        if (shell is null) Assert.Ignore("No pwsh on the PATH: dotnet tool install --global PowerShell");
        (string Line, string Expected)[] cases =
        [
            ("summarize --alg^", "--algorithm"),
            ("summarize tra^", "train ./travel.txt"),
            ("summarize --explain tra^", "./travel.txt"),
            ("summarize batch --res^", "--resume"),
            ("summarize --algorithm lex^", "lexrank lexrank-continuous"),
            ("summarize --algorithm nonsense^", ""),
            ("summarize --format ^", "html json markdown text"),
            ("summarize --format=J^", "--format=json"),
            ("summarize \"a b.txt\" --ord^", "--order"),
            ("cd .; summarize --al^ a.txt", "--algorithm"),
            ("Get-Content a.txt | summarize --al^", "--algorithm"),
            ("summarize batch --input t^", "./travel.txt"),
        ];
        using TemporaryFolder folder = new();
        File.WriteAllText(folder["travel.txt"], "");
        string[] lines = [.. cases.Select(static c => c.Line)];
        File.WriteAllText(folder["lines"], string.Join('\n', lines));
        string script = $$"""
            function summarize { dotnet "{{Path.Combine(AppContext.BaseDirectory, "summarize.dll")}}" @args }
            summarize completion pwsh | Out-String | Invoke-Expression
            foreach ($line in Get-Content lines) {
                $cursor = $line.IndexOf('^')
                (TabExpansion2 $line.Remove($cursor, 1) $cursor).CompletionMatches.CompletionText -join ' '
            }
            """;
        ProcessStartInfo start = new(shell) { RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = folder["."], ArgumentList = { "-NoProfile", "-NonInteractive", "-Command", script } };
        using Process process = Process.Start(start)!;
        string[] completed = process.StandardOutput.ReadToEnd().ReplaceLineEndings("\n").TrimEnd('\n').Split('\n');
        Assert.That(completed.Zip(lines), Is.EqualTo(cases.Select(static c => (c.Expected, c.Line))), process.StandardError.ReadToEnd());
    }
}
