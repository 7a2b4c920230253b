using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;

namespace VendorRisk.Scoring.Policies;

/// <summary>What two policy files say differently, value by value, in the order of the later file.</summary>
internal static class PolicyDifference
{
    public static ImmutableArray<PolicyChange> Between(ReadOnlyMemory<byte> earlier, ReadOnlyMemory<byte> later)
    {
        List<(string Path, string Value)> old = Values(earlier);
        List<(string Path, string Value)> now = Values(later);
        Dictionary<string, string> before = old.ToDictionary(StringComparer.Ordinal);
        Dictionary<string, string> after = now.ToDictionary(StringComparer.Ordinal);
        return
        [
            .. now.Where(v => !before.TryGetValue(v.Path, out string? was) || was != v.Value)
                .Select(v => new PolicyChange(v.Path, PolicyWords.Of(v.Path), before.GetValueOrDefault(v.Path), v.Value)),
            .. old.Where(v => !after.ContainsKey(v.Path)).Select(v => new PolicyChange(v.Path, PolicyWords.Of(v.Path), v.Value, null)),
        ];
    }

    private static List<(string Path, string Value)> Values(ReadOnlyMemory<byte> json)
    {
        using JsonDocument document = JsonDocument.Parse(PolicyReader.WithoutMark(json), PolicyReader.Options);
        List<(string Path, string Value)> values = [];
        Walk(document.RootElement, "", values);
        return values;
    }

    private static void Walk(JsonElement element, string path, List<(string Path, string Value)> values)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                foreach (JsonProperty property in element.EnumerateObject())
                {
                    Walk(property.Value, path.Length == 0 ? property.Name : $"{path}.{property.Name}", values);
                }

                break;
            case JsonValueKind.Array when element.EnumerateArray().All(e => e.ValueKind is not (JsonValueKind.Object or JsonValueKind.Array)):
                values.Add((path, string.Join("、", element.EnumerateArray().Select(e => e.ToString()))));
                break;
            case JsonValueKind.Array:
                int place = 0;
                foreach (JsonElement entry in element.EnumerateArray())
                {
                    Walk(entry, string.Create(CultureInfo.InvariantCulture, $"{path}[{place++}]"), values);
                }

                break;
            default:
                values.Add((path, element.ToString()));
                break;
        }
    }
}
