using System.Text.Json;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using VendorRisk.Engagements;
using VendorRisk.Monitoring;
using VendorRisk.Registry;
using VendorRisk.Scoring.Scale;

namespace VendorRisk.Web.Api.Documents;

/// <summary>What values look like that are written by converters of our own, or are anything. They get no name of their own: a client then has text, numbers and files.</summary>
internal sealed class PlainSchemas : IOpenApiSchemaTransformer
{
    private const string SchemaId = "x-schema-id";

    private static readonly Type[] Keys = [typeof(EngagementId), typeof(VendorId), typeof(MeetingId), typeof(AlertId), typeof(WebhookId)];

    public static bool Are(Type type) => Bare(type) is var bare && (Keys.Contains(bare) || bare == typeof(Points) || bare == typeof(JsonElement) || bare == typeof(Stream));

    public Task TransformAsync(OpenApiSchema schema, OpenApiSchemaTransformerContext context, CancellationToken cancellationToken)
    {
        Type type = Bare(context.JsonTypeInfo.Type);
        JsonSchemaType none = type == context.JsonTypeInfo.Type ? 0 : JsonSchemaType.Null;
        if (Keys.Contains(type))
        {
            schema.Type = JsonSchemaType.String | none;
        }
        else if (type.IsEnum && schema.Enum is { } values)
        {
            // One schema stands for a choice wherever it is made. Whether it may be left out is said by the member, not by whichever member the framework saw first.
            schema.Type = JsonSchemaType.String;
            schema.Enum = [.. values.Where(value => value is not null && !value.IsJsonNullSentinel())];
        }
        else if (type == typeof(Points))
        {
            schema.Type = JsonSchemaType.Number | none;
            schema.Format = "double";
        }
        else if (type == typeof(JsonElement))
        {
            schema.Description = "契約の JSON";
        }
        else if (type == typeof(Stream))
        {
            // The framework calls every file IFormFile, whatever name it is given; generators take a body for bytes only where its schema is written out in place.
            schema.Metadata?.Remove(SchemaId);
        }

        return Task.CompletedTask;
    }

    private static Type Bare(Type type) => Nullable.GetUnderlyingType(type) ?? type;
}
