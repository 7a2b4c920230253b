using System.Text.Json;
using VendorRisk.Contract;

namespace VendorRisk.Exports.Tests.RoundTrips;

/// <summary>Compares facts by value: not by line, quote, path or confidence.</summary>
internal static class FactDifferences
{
    /// <summary>Places where two sets of facts say different things, as <c>path: before → after</c>.</summary>
    public static string[] Between(EngagementFacts before, EngagementFacts after)
    {
        Dictionary<string, string> left = Flat(before);
        Dictionary<string, string> right = Flat(after);
        return
        [
            .. left.Keys.Union(right.Keys).Order(StringComparer.Ordinal)
                .Where(k => left.GetValueOrDefault(k) != right.GetValueOrDefault(k))
                .Select(k => $"{k}: {left.GetValueOrDefault(k) ?? "∅"} → {right.GetValueOrDefault(k) ?? "∅"}"),
        ];
    }

    /// <summary>How many values are compared.</summary>
    public static int Count(EngagementFacts facts) => Flat(facts).Count;

    private static Dictionary<string, string> Flat(EngagementFacts facts)
    {
        Dictionary<string, string> flat = new(StringComparer.Ordinal);
        using JsonDocument json = JsonDocument.Parse(JsonSerializer.Serialize(facts, ContractJson.Options));
        Walk(json.RootElement, "", flat);
        return flat;
    }

    private static void Walk(JsonElement element, string path, Dictionary<string, string> flat)
    {
        if (element.ValueKind == JsonValueKind.Object)
        {
            foreach (JsonProperty property in element.EnumerateObject().Where(p => p.Name is not ("path" or "source" or "confidence" or "reason" or "registerConsulted")))
            {
                Walk(property.Value, $"{path}/{property.Name}", flat);
            }
        }
        else if (element.ValueKind == JsonValueKind.Array)
        {
            int i = 0;
            foreach (JsonElement item in element.EnumerateArray())
            {
                Walk(item, $"{path}/{i++}", flat);
            }
        }
        else
        {
            flat[path] = element.ToString();
        }
    }
}
