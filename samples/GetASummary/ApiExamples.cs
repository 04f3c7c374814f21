using System.Text.Json.Nodes;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace GetASummary;

/// <summary>An example of each call in the description of the API.</summary>
internal sealed class ApiExamples : IOpenApiOperationTransformer
{
    private const string Text = "The bridge was closed for five weeks. An inspection had found a crack in one of its supports. It opens again on Monday.";

    public Task TransformAsync(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancellationToken)
    {
        if (operation.RequestBody?.Content is not { } bodies) return Task.CompletedTask;
        JsonObject call = operation.OperationId == "api-summary" ? new() { ["text"] = Text, ["sentences"] = 1 } : new() { ["text"] = Text, ["count"] = 3 };
        if (bodies.TryGetValue("application/json", out OpenApiMediaType? json)) json.Example = call;
        foreach ((string type, OpenApiMediaType body) in bodies)
        {
            if (!type.StartsWith("text/", StringComparison.Ordinal)) continue;
            body.Schema = new OpenApiSchema { Type = JsonSchemaType.String };
            body.Example = JsonValue.Create(type == "text/html" ? $"<p>{Text}</p>" : Text);
        }

        return Task.CompletedTask;
    }
}
