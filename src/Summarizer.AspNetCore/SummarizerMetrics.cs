using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace Summarizer.AspNetCore;

/// <summary>The meter and the activity source, both named <c>Summarizer.AspNetCore</c>, to which an OpenTelemetry exporter subscribes.</summary>
internal sealed class SummarizerMetrics
{
    public const string Name = "Summarizer.AspNetCore";

    private readonly Histogram<double> _duration;
    private readonly Histogram<int> _length;
    private readonly Counter<long> _rejections;

    public SummarizerMetrics(IMeterFactory factory)
    {
        Meter meter = factory.Create(Name);
        InstrumentAdvice<double> advice = new() { HistogramBucketBoundaries = [0.0001, 0.00025, 0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10] };
        _duration = meter.CreateHistogram("summarizer.request.duration", "s", "Time of a request, its body read and its reply written, by whether the answer was kept from before.", null, advice);
        _length = meter.CreateHistogram<int>("summarizer.text.length", "{character}", "Length of the texts.");
        _rejections = meter.CreateCounter<long>("summarizer.rejections", "{request}", "Requests refused, by status.");
    }

    public static ActivitySource Activities { get; } = new(Name);

    public void Done(string operation, int status, bool kept, TimeSpan duration)
    {
        KeyValuePair<string, object?> statusTag = new("http.response.status_code", status);
        _duration.Record(duration.TotalSeconds, new("operation", operation), statusTag, new("cached", kept));
        if (status >= 400) _rejections.Add(1, new("operation", operation), statusTag);
    }

    public void Read(string operation, int length) => _length.Record(length, new KeyValuePair<string, object?>("operation", operation));
}
