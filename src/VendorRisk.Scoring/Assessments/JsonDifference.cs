using System.Globalization;
using System.Text.Json;

namespace VendorRisk.Scoring.Assessments;

/// <summary>Where two JSON texts differ, value by value.</summary>
internal static class JsonDifference
{
    public static IEnumerable<string> Between(string before, string after)
    {
        using JsonDocument old = JsonDocument.Parse(before);
        using JsonDocument now = JsonDocument.Parse(after);
        return [.. Walk(old.RootElement, now.RootElement, "")];
    }

    private static IEnumerable<string> Walk(JsonElement old, JsonElement now, string path)
    {
        if (old.ValueKind == JsonValueKind.Object && now.ValueKind == JsonValueKind.Object)
        {
            IEnumerable<string> names = old.EnumerateObject().Concat(now.EnumerateObject()).Select(p => p.Name).Distinct(StringComparer.Ordinal);
            return names.SelectMany(name => Member(old, now, name, path.Length == 0 ? name : $"{path}.{name}"));
        }

        if (old.ValueKind == JsonValueKind.Array && now.ValueKind == JsonValueKind.Array)
        {
            int both = Math.Min(old.GetArrayLength(), now.GetArrayLength());
            IEnumerable<string> entries = Enumerable.Range(0, both).SelectMany(i => Walk(old[i], now[i], string.Create(CultureInfo.InvariantCulture, $"{path}[{i}]")));
            return old.GetArrayLength() == now.GetArrayLength() ? entries : [$"{path}: {old.GetArrayLength()}件 → {now.GetArrayLength()}件", .. entries];
        }

        return old.GetRawText() == now.GetRawText() ? [] : [$"{path}: {old.GetRawText()} → {now.GetRawText()}"];
    }

    private static IEnumerable<string> Member(JsonElement old, JsonElement now, string name, string path) =>
        (old.TryGetProperty(name, out JsonElement was), now.TryGetProperty(name, out JsonElement isNow)) switch
        {
            (true, true) => Walk(was, isNow, path),
            (true, false) => [$"{path}: なくなりました。"],
            _ => [$"{path}: 加わりました。"],
        };
}
