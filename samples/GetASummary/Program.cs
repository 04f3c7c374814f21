using GetASummary;
using GetASummary.Components;
using Microsoft.AspNetCore.Http.HttpResults;

WebApplicationBuilder builder = WebApplication.CreateBuilder(args);
builder.Services.AddSummarizer();
builder.Services.AddRazorComponents();
builder.Services.AddResponseCompression();
builder.Services.AddOpenApi(options => options.AddOperationTransformer<ApiExamples>());
builder.Services.AddHealthChecks();
builder.Services.AddSingleton<Articles>();
builder.Services.AddSingleton<OwnText>();

WebApplication app = builder.Build();
app.UseSecurityHeaders();
app.UseResponseCompression();
app.UseStatusCodePagesWithReExecute("/problem/{0}");
app.UseStaticFiles();
app.MapSummarizer("/api");
app.MapOpenApi();
app.MapHealthChecks("/healthz");
app.MapMethods("/", ["GET", "HEAD"], (Articles articles, string? article) => Show(articles.Find(article))).ExcludeFromDescription();
app.MapPost("/", async (OwnText own, HttpRequest request) => Show(await own.ReadAsync(request))).WithSummarizerLimits().ExcludeFromDescription();
app.MapMethods("/problem/{status:int}", ["GET", "HEAD", "POST"], (Articles articles, int status) => Show(articles.Find(null) with { Message = OwnText.Explain(status) }, status)).ExcludeFromDescription();
app.Run();

static RazorComponentResult<Page> Show(Article article, int status = 200) => new(new { Article = article }) { StatusCode = status };
