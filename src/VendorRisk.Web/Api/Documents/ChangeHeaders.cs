using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using VendorRisk.Web.Api.Requests;

namespace VendorRisk.Web.Api.Documents;

/// <summary>The headers that a change is sent with.</summary>
internal sealed class ChangeHeaders : IOpenApiOperationTransformer
{
    public Task TransformAsync(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancellationToken)
    {
        if (context.Description.ActionDescriptor.EndpointMetadata.OfType<Changing>().FirstOrDefault() is { } changing)
        {
            operation.Parameters ??= [];
            if (changing.ByRevision)
            {
                operation.Parameters.Add(Header("If-Match", required: true, "変更のもとになる改訂: GET の答えの ETag をそのまま"));
            }

            operation.Parameters.Add(Header(Call.IdempotencyKey, required: false, "一つの意図に一つの鍵（UUID など）。同じ鍵と内容を送り直しても、一度だけ行われる"));
        }

        return Task.CompletedTask;
    }

    private static OpenApiParameter Header(string name, bool required, string description) =>
        new() { Name = name, In = ParameterLocation.Header, Required = required, Description = description, Schema = new OpenApiSchema { Type = JsonSchemaType.String } };
}
