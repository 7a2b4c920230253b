using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using Scalar.AspNetCore;

namespace VendorRisk.Web.Api.Documents;

/// <summary>The description of the API, for programs (OpenAPI) and for people (a page).</summary>
internal static class DocumentServices
{
    private const string Name = "v1";
    private const string Under = "api/v1/";

    public static void AddApiDocument(this IServiceCollection services) => services.AddOpenApi(Name, document =>
    {
        // Read by every generator of clients, which cannot be said of 3.1 yet.
        document.OpenApiVersion = OpenApiSpecVersion.OpenApi3_0;
        document.ShouldInclude = address => address.RelativePath?.StartsWith(Under, StringComparison.Ordinal) == true;
        document.CreateSchemaReferenceId = type => PlainSchemas.Are(type.Type) ? null : OpenApiOptions.CreateDefaultSchemaReferenceId(type);
        document.AddDocumentTransformer<DocumentHead>();
        document.AddDocumentTransformer<NullableReferences>();
        document.AddOperationTransformer<ChangeHeaders>();
        document.AddSchemaTransformer<PlainSchemas>();
    });

    public static void MapApiDocument(this WebApplication app, string policy)
    {
        app.MapOpenApi(ApiAddresses.Document).RequireAuthorization(policy);
        app.MapScalarApiReference(ApiAddresses.Reference, page =>
        {
            page.Title = "VendorRisk API";
            page.OpenApiRoutePattern = ApiAddresses.Document;
            page.DynamicNonce = true;
            page.DefaultFonts = false;
            page.Telemetry = false;
            page.ShowDeveloperTools = DeveloperToolsVisibility.Never;
            page.HideClientButton = true;
            page.Agent = new ScalarAgentOptions { Disabled = true };
            page.Mcp = new ScalarMcpOptions { Disabled = true };
        });
    }
}
