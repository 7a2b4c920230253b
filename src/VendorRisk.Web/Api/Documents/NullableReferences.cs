using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace VendorRisk.Web.Api.Documents;

/// <summary>Says "this, or null" in the way of OpenAPI 3.0. As it comes, it is a choice between null and the other, of which generators of clients make a class.</summary>
internal sealed class NullableReferences : IOpenApiDocumentTransformer
{
    public Task TransformAsync(OpenApiDocument document, OpenApiDocumentTransformerContext context, CancellationToken cancellationToken)
    {
        IDictionary<string, IOpenApiSchema> all = document.Components?.Schemas ?? new Dictionary<string, IOpenApiSchema>(StringComparer.Ordinal);
        foreach (IDictionary<string, IOpenApiSchema> properties in all.Values.OfType<OpenApiSchema>().Select(schema => schema.Properties).OfType<IDictionary<string, IOpenApiSchema>>())
        {
            foreach ((string name, IOpenApiSchema property) in properties.ToArray())
            {
                if (property is OpenApiSchema { OneOf: [{ Type: JsonSchemaType.Null }, OpenApiSchemaReference { Reference.Id: { } id } other] })
                {
                    properties[name] = new OpenApiSchema { OneOf = [other], Type = (all.TryGetValue(id, out IOpenApiSchema? of) ? of.Type ?? JsonSchemaType.Object : JsonSchemaType.Object) | JsonSchemaType.Null };
                }
            }
        }

        return Task.CompletedTask;
    }
}
