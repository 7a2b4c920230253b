namespace VendorRisk.Web.Vendors;

/// <summary>Addresses of vendors that keep what was looked for, so that the way back to the list finds it again.</summary>
internal static class VendorLinks
{
    /// <summary>A vendor's page.</summary>
    public static string To(string id, string? words, string? tab = null) => $"/vendors/{Uri.EscapeDataString(id)}{Query(("tab", tab), ("words", words))}";

    /// <summary>The list.</summary>
    public static string List(string? words) => $"/vendors{Query(("words", words))}";

    private static string Query(params (string Name, string? Value)[] parts)
    {
        string query = string.Join('&', parts.Where(part => !string.IsNullOrEmpty(part.Value)).Select(part => $"{part.Name}={Uri.EscapeDataString(part.Value!)}"));
        return query.Length == 0 ? "" : "?" + query;
    }
}
