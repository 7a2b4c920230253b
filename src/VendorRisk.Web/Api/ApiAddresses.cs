namespace VendorRisk.Web.Api;

/// <summary>Where programs find the API.</summary>
internal static class ApiAddresses
{
    public const string Root = "/api/v1";

    /// <summary>The description that programs read, OpenAPI.</summary>
    public const string Document = Root + "/openapi.json";

    /// <summary>The page that people read.</summary>
    public const string Reference = "/api";
}
