using System.Diagnostics.Metrics;

namespace Summarizer.WebLoad;

/// <summary>The server's own times from its meter, in milliseconds; those of answers from memory apart.</summary>
internal sealed class ServerTimes : IDisposable
{
    private readonly MeterListener _listener = new();

    public ServerTimes()
    {
        _listener.InstrumentPublished = static (instrument, listener) =>
        {
            if (instrument.Meter.Name == "Summarizer.AspNetCore" && instrument.Name is "summarizer.request.duration") listener.EnableMeasurementEvents(instrument);
        };
        _listener.SetMeasurementEventCallback<double>((_, value, tags, _) =>
        {
            bool found = false;
            foreach (KeyValuePair<string, object?> tag in tags) found |= tag is { Key: "cached", Value: true };
            lock (All)
            {
                All.Add(value * 1000);
                if (found) Found.Add(value * 1000);
            }
        });
        _listener.Start();
    }

    public List<double> All { get; } = [];

    public List<double> Found { get; } = [];

    public double Percentile(double part) => Calls.Percentile(All, part);

    public void Clear()
    {
        lock (All)
        {
            All.Clear();
            Found.Clear();
        }
    }

    public void Dispose() => _listener.Dispose();
}
