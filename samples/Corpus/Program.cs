using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Corpus.Client;
using Corpus.Grains;
using Corpus.Hosting;
using Microsoft.Extensions.Options;

const string usage = """
    corpus run IN OUT [OPTIONS]      everything on this machine: start, summarize, end
    corpus serve [--Corpus:NAME VALUE ...]
                                     a silo and its service; see README.md for the settings
    corpus submit IN OUT [OPTIONS]   start a job; OPTIONS are those of 'summarize batch', such as --words 50
    corpus status [ID]               how far a job is, or all
    corpus wait ID                   wait for its end
    corpus cancel|pause|resume|retry ID

    CORPUS_SERVER names the service (default http://localhost:5080).
    """;

try
{
    return args switch
    {
        ["run", string input, string output, .. string[] options] => await RunAll(input, output, options),
        ["serve", .. string[] settings] => await Serve(settings),
        ["submit", string input, string output, .. string[] options] => await Call(c => c.Submit(NewId(), new JobRequest(Path.GetFullPath(input), Path.GetFullPath(output), options)), justStarted: true),
        ["status"] => await CallAll(),
        ["status", string id] => await Call(c => c.Status(id)),
        ["wait", string id] => await Wait(id),
        [("cancel" or "pause" or "resume" or "retry") and string what, string id] => await Call(c => c.Do(id, what)),
        _ => Explain(),
    };
}
catch (Exception e) when (e is JobException or HttpRequestException)
{
    Console.Error.WriteLine("corpus: " + e.Message);
    return 1;
}
catch (OptionsValidationException wrong)
{
    foreach (string failure in wrong.Failures) Console.Error.WriteLine("corpus: " + failure);
    return 2;
}

int Explain()
{
    Console.Error.WriteLine(usage);
    return 2;
}

async Task<int> Serve(string[] settings)
{
    await using WebApplication app = CorpusHost.Build(settings);
    await app.RunAsync();
    return 0;
}

async Task<int> RunAll(string input, string output, string[] options)
{
    Directory.CreateDirectory(output);
    Dictionary<string, string?> settings = new()
    {
        ["Corpus:Folders:0"] = Path.GetPathRoot(Path.GetFullPath(input)),
        ["Corpus:Folders:1"] = Path.GetPathRoot(Path.GetFullPath(output)),
        ["Corpus:SiloPort"] = FreePort(),
        ["Corpus:GatewayPort"] = FreePort(),
        ["Corpus:Redis"] = "",
        ["Urls"] = "http://127.0.0.1:0",
        ["Logging:LogLevel:Default"] = "Error",
        ["Logging:LogLevel:Orleans"] = "Error",
        ["Logging:LogLevel:Corpus"] = "Warning",
    };
    await using WebApplication app = CorpusHost.Build([], settings);
    await app.StartAsync();
    try
    {
        IJobGrain job = app.Services.GetRequiredService<IGrainFactory>().GetGrain<IJobGrain>(NewId());
        JobStatus status = await job.Submit(new JobRequest(Path.GetFullPath(input), Path.GetFullPath(output), options));
        while (!status.IsOver)
        {
            await Task.Delay(100);
            status = await job.Status();
        }

        JobPrinter.Print(status);
        return JobPrinter.ExitCode(status);
    }
    finally
    {
        await app.StopAsync();
    }
}

async Task<int> Call(Func<JobClient, Task<JobStatus>> call, bool justStarted = false)
{
    using JobClient client = new(Server());
    JobStatus status = await call(client);
    if (justStarted) Console.WriteLine(status.Id);
    else JobPrinter.Print(status);
    return 0;
}

async Task<int> CallAll()
{
    using JobClient client = new(Server());
    foreach (JobStatus status in await client.All()) JobPrinter.Print(status);
    return 0;
}

async Task<int> Wait(string id)
{
    using JobClient client = new(Server());
    // A silo that dies, or a store that is away, is no reason to give up at once.
    const int patience = 120;
    for (int failures = 0; ; await Task.Delay(500))
    {
        try
        {
            JobStatus status = await client.Status(id);
            failures = 0;
            if (!status.IsOver) continue;
            JobPrinter.Print(status);
            return JobPrinter.ExitCode(status);
        }
        catch (HttpRequestException) when (++failures < patience)
        {
        }
    }
}

static Uri Server() => new(Environment.GetEnvironmentVariable("CORPUS_SERVER") ?? "http://localhost:5080");

static string NewId() => string.Create(CultureInfo.InvariantCulture, $"{DateTime.UtcNow:yyyyMMdd-HHmmss}-{Random.Shared.Next(0x10000):x4}");

static string FreePort()
{
    using TcpListener listener = new(IPAddress.Loopback, 0);
    listener.Start();
    return ((IPEndPoint)listener.LocalEndpoint).Port.ToString(CultureInfo.InvariantCulture);
}
