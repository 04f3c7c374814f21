using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Serialization;
using Corpus.Grains;

namespace Corpus.Client;

/// <summary>Talks to a corpus service.</summary>
internal sealed class JobClient(Uri server) : IDisposable
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter() } };

    private readonly HttpClient _http = new() { BaseAddress = server };

    public Task<JobStatus> Submit(string id, JobRequest request) => Read<JobStatus>(_http.PutAsJsonAsync($"jobs/{id}", request, Json));

    public Task<JobStatus[]> All() => Read<JobStatus[]>(_http.GetAsync(new Uri("jobs", UriKind.Relative)));

    public Task<JobStatus> Status(string id) => Read<JobStatus>(_http.GetAsync(new Uri($"jobs/{id}", UriKind.Relative)));

    /// <param name="id">The job.</param>
    /// <param name="what">pause, resume, cancel or retry.</param>
    public Task<JobStatus> Do(string id, string what) => Read<JobStatus>(_http.PostAsync(new Uri($"jobs/{id}/{what}", UriKind.Relative), null));

    public void Dispose() => _http.Dispose();

    private static async Task<T> Read<T>(Task<HttpResponseMessage> call)
    {
        using HttpResponseMessage response = await call;
        if (response.IsSuccessStatusCode) return (await response.Content.ReadFromJsonAsync<T>(Json))!;
        if (response.StatusCode >= HttpStatusCode.InternalServerError) throw new HttpRequestException($"The service answers {(int)response.StatusCode}.");
        string body = await response.Content.ReadAsStringAsync();
        throw new JobException(Detail(body) ?? $"The service answers {(int)response.StatusCode}.");
    }

    private static string? Detail(string body)
    {
        try
        {
            return JsonDocument.Parse(body).RootElement.GetProperty("detail").GetString();
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            return null;
        }
    }
}
