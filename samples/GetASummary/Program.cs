using GetASummary;

WebApplicationBuilder builder = WebApplication.CreateBuilder(args);
builder.Services.AddSummarizer();
builder.Services.AddOpenApi();
builder.Services.AddHealthChecks();
builder.Services.AddSingleton<Articles>();
builder.Services.AddSingleton<Pages>();

WebApplication app = builder.Build();
app.UseSecurityHeaders();
app.UseStaticFiles();
app.MapSummarizer("/api");
app.MapOpenApi();
app.MapHealthChecks("/healthz");
app.MapGet("/", (Pages pages, string? article) => pages.Show(article));
app.MapPost("/", (Pages pages, HttpRequest request) => pages.AnswerAsync(request));
app.Run();
