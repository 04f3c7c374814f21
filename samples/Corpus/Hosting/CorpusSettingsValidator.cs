using System.Net;
using Microsoft.Extensions.Options;
using StackExchange.Redis;

namespace Corpus.Hosting;

/// <summary>Says which setting is wrong, what it is and what is expected.</summary>
internal sealed class CorpusSettingsValidator : IValidateOptions<CorpusSettings>
{
    public ValidateOptionsResult Validate(string? name, CorpusSettings options)
    {
        List<string> wrong = [];
        if (options.Folders.Length == 0) wrong.Add("Corpus:Folders is empty: expected the folders that jobs may read and write");
        foreach (string folder in options.Folders) if (!Directory.Exists(folder)) wrong.Add($"Corpus:Folders has {folder}, which does not exist");
        Range("Workers", options.Workers, 1, 256);
        Range("ShardMegabytes", options.ShardMegabytes, 1, 1 << 20);
        Range("Attempts", options.Attempts, 1, 100);
        Range("SiloPort", options.SiloPort, 1, 65535);
        Range("GatewayPort", options.GatewayPort, 1, 65535);
        Range("ProbeSeconds", options.ProbeSeconds, 1, 60);
        if (string.IsNullOrWhiteSpace(options.Cluster)) wrong.Add("Corpus:Cluster is empty: expected a name");
        if (!IPAddress.TryParse(options.Address, out _)) wrong.Add($"Corpus:Address is '{options.Address}': expected an IP address");
        if (options.Redis.Length > 0 && !IsRedis(options.Redis)) wrong.Add($"Corpus:Redis is '{options.Redis}': expected HOST:PORT, with options of StackExchange.Redis");
        if (options.Kubernetes && options.Redis.Length == 0) wrong.Add("Corpus:Kubernetes needs Corpus:Redis: memory is for one machine");
        return wrong.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(wrong);

        void Range(string setting, long value, long least, long most)
        {
            if (value < least || value > most) wrong.Add($"Corpus:{setting} is {value}: expected {least} to {most}");
        }
    }

    private static bool IsRedis(string value)
    {
        try
        {
            return ConfigurationOptions.Parse(value).EndPoints.Count > 0;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }
}
