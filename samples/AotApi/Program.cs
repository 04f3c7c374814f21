var builder = WebApplication.CreateSlimBuilder(args);
builder.Services.AddSummarizer();
var app = builder.Build();
app.MapSummarizer("/api");
app.Run();
