using Microsoft.Extensions.Options;

namespace Summarizer.DependencyInjection;

/// <summary>Collects what is wrong in a section.</summary>
internal sealed class SettingsCheck(string section)
{
    private readonly List<string> _failures = [];

    public IReadOnlyList<string> Failures => _failures;

    public ValidateOptionsResult Result => _failures.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(_failures);

    public void Require(bool holds, string setting, object? value, string expected)
    {
        if (!holds) Fail(FormattableString.Invariant($"{section}:{setting} is '{value}': expected {expected}."));
    }

    public void Fail(string message) => _failures.Add(message);
}
