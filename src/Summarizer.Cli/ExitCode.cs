namespace Summarizer.Cli;

/// <summary>The exit codes other programs rely on.</summary>
internal static class ExitCode
{
    public const int Success = 0;
    public const int SomeInputFailed = 1;
    public const int WrongUsage = 2;
    public const int Cancelled = 130;
}
