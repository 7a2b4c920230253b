using System.Globalization;
using System.Text.Json;

namespace VendorRisk.Web.Api.Requests;

/// <summary>Lists of the API hold values alone; what reads JSON lets null pass as an element, whatever the type says.</summary>
internal static class JsonNulls
{
    /// <summary>The path of the first element of a list that is null; null where there is none.</summary>
    public static string? In(JsonElement json, string path = "$") => json.ValueKind switch
    {
        JsonValueKind.Object => json.EnumerateObject().Select(member => In(member.Value, $"{path}.{member.Name}")).FirstOrDefault(found => found is not null),
        JsonValueKind.Array => json.EnumerateArray().Select((element, index) => InElement(element, string.Create(CultureInfo.InvariantCulture, $"{path}[{index}]"))).FirstOrDefault(found => found is not null),
        _ => null,
    };

    private static string? InElement(JsonElement element, string path) => element.ValueKind == JsonValueKind.Null ? path : In(element, path);
}
