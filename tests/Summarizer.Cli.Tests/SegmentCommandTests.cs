namespace Summarizer.Cli.Tests;

public class SegmentCommandTests
{
    [Test]
    public void Every_line_is_answered_in_order_and_bad_ones_say_why()
    {
        const string input = "{\"id\":7,\"text\":\"Hi \\ud800 there. Ok then.\",\"language\":\"en\"}\nbad\n\n{\"id\":\"x\",\"text\":5}\n{\"text\":\"One.\",\"language\":\"e n\"}\n{}\n[1]";
        (int code, string output, _) = Tool.Run(input, "segment");
        string[] lines = output.TrimEnd().Split('\n');
        Assert.That(code, Is.EqualTo(1));
        Assert.That(lines, Has.Length.EqualTo(7));
        Assert.That(lines[0], Does.StartWith("{\"id\":7,\"language\":\"en\",\"sentences\":[[0,11],[12,20]],\"tokens\":[[0,2],"));
        Assert.That(lines[1], Does.StartWith("{\"id\":null,\"line\":2,\"error\":{\"code\":\"invalid-json\""));
        Assert.That(lines[2], Does.Contain("\"line\":3,\"error\":{\"code\":\"blank-line\""));
        Assert.That(lines[3], Does.Contain("{\"id\":\"x\",\"line\":4,\"error\":{\"code\":\"wrong-type\""));
        Assert.That(lines[4], Does.Contain("bad-language"));
        Assert.That(lines[5], Does.Contain("missing-text"));
        Assert.That(lines[6], Does.Contain("not-an-object"));
    }

    [Test]
    public void Id_is_left_out_when_there_is_none() =>
        Assert.That(Tool.Run("{\"text\":\"One.\",\"language\":\"en\"}", "segment").Output, Is.EqualTo("{\"language\":\"en\",\"sentences\":[[0,4]],\"tokens\":[[0,3],[3,4]]}\n"));
}
