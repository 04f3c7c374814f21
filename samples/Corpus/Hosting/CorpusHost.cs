using System.Net;
using System.Text.Json.Serialization;
using Corpus.Work;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.Extensions.Options;
using OpenTelemetry.Metrics;
using Orleans.Configuration;
using Orleans.Dashboard;
using StackExchange.Redis;

namespace Corpus.Hosting;

/// <summary>A web application with a silo in it.</summary>
internal static class CorpusHost
{
    /// <exception cref="OptionsValidationException">A setting is wrong.</exception>
    public static WebApplication Build(string[] args, IEnumerable<KeyValuePair<string, string?>>? more = null)
    {
        WebApplicationBuilder builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory });
        if (more is not null) builder.Configuration.AddInMemoryCollection(more);
        builder.Services.AddSingleton<IValidateOptions<CorpusSettings>, CorpusSettingsValidator>();
        builder.Services.AddOptions<CorpusSettings>().BindConfiguration("Corpus").ValidateOnStart();
        CorpusSettings settings = Read(builder.Configuration);
        builder.UseOrleans(silo => ConfigureSilo(silo, settings));
        builder.Services.ConfigureHttpJsonOptions(static o => o.SerializerOptions.Converters.Add(new JsonStringEnumConverter()));
        builder.Services.AddSingleton<CorpusMetrics>();
        builder.Services.AddHostedService<ShardWorkers>();
        builder.Services.AddHealthChecks().AddCheck<ClusterHealth>("cluster");
        builder.Services.AddOpenTelemetry().WithMetrics(metrics =>
        {
            metrics.AddMeter(CorpusMetrics.Name, "Microsoft.Orleans");
            if (builder.Configuration["OTEL_EXPORTER_OTLP_ENDPOINT"] is not null) metrics.AddOtlpExporter();
        });
        WebApplication app = builder.Build();
        app.MapJobs();
        app.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = static _ => false });
        app.MapHealthChecks("/health/ready");
        app.MapOrleansDashboard("/dashboard");
        return app;
    }

    // Orleans is set up before services exist, so the settings are read and checked here too.
    private static CorpusSettings Read(ConfigurationManager configuration)
    {
        CorpusSettings settings = configuration.GetSection("Corpus").Get<CorpusSettings>() ?? new CorpusSettings();
        ValidateOptionsResult result = new CorpusSettingsValidator().Validate(null, settings);
        return result.Failed ? throw new OptionsValidationException("Corpus", typeof(CorpusSettings), result.Failures) : settings;
    }

    private static void ConfigureSilo(ISiloBuilder silo, CorpusSettings settings)
    {
        if (settings.Redis.Length == 0)
        {
            silo.UseLocalhostClustering(settings.SiloPort, settings.GatewayPort, serviceId: settings.Cluster, clusterId: settings.Cluster);
            silo.AddMemoryGrainStorageAsDefault();
        }
        else
        {
            silo.Configure<ClusterOptions>(o => (o.ClusterId, o.ServiceId) = (settings.Cluster, settings.Cluster));
            silo.UseRedisClustering(o => o.ConfigurationOptions = RedisOptions(settings));
            silo.AddRedisGrainStorageAsDefault(o => o.ConfigurationOptions = RedisOptions(settings));
            silo.Configure<ClusterMembershipOptions>(o =>
            {
                o.ProbeTimeout = TimeSpan.FromSeconds(settings.ProbeSeconds);
                o.TableRefreshTimeout = TimeSpan.FromSeconds(settings.ProbeSeconds * 4);
                o.NumMissedProbesLimit = 3;
            });
            if (settings.Kubernetes) silo.UseKubernetesHosting();
            else silo.ConfigureEndpoints(IPAddress.Parse(settings.Address), settings.SiloPort, settings.GatewayPort);
        }

        silo.AddDashboard();
    }

    // Redis may come later or go for a while.
    private static ConfigurationOptions RedisOptions(CorpusSettings settings)
    {
        ConfigurationOptions options = ConfigurationOptions.Parse(settings.Redis);
        options.AbortOnConnectFail = false;
        return options;
    }
}
