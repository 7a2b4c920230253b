using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Localization;
using VendorRisk.Contract;
using VendorRisk.Engagements;

namespace VendorRisk.Web.Preview;

/// <summary>An edit in one line: 訂正　個票「…」の期間の終了日：令和8年9月30日 → 令和9年3月31日.</summary>
internal static class EditWords
{
    public static string Of(FactsEdit edit, EngagementFacts facts, IStringLocalizer<FactTexts> texts)
    {
        string values = edit.Kind switch
        {
            FactsEditKind.Correct => $"：{Value(edit.Old, edit.Path, texts)} → {Value(edit.New, edit.Path, texts)}",
            FactsEditKind.Confirm => $"：{Value(edit.Old, edit.Path, texts)}",
            FactsEditKind.Add => $"：{Value(edit.New, edit.Path, texts)}",
            _ => $"：{Value(edit.Old, edit.Path, texts)}",
        };
        return $"{texts["Check.Edit" + edit.Kind]}　{FactPlaces.Of(texts, edit.Path, facts)}{values}";
    }

    /// <summary>A value or an entry, which comes as contract JSON.</summary>
    public static string Value(string? json, string path, IStringLocalizer<FactTexts> texts)
    {
        JsonNode? node = json is null ? null : JsonNode.Parse(json);
        return node switch
        {
            null => texts["Fact.Unknown"],
            JsonArray list => string.Join("、", list.Select(entry => FactWords.Control(Text(entry is JsonObject fact ? fact["value"] : entry)))),
            JsonObject entry => Text((entry["name"] ?? entry["text"] ?? entry["scheme"] ?? entry["statement"] ?? entry["means"])?["value"]),
            _ => ValueShape.At(path) is { } shape ? FactWords.Value(texts, shape, Text(node)) : Text(node),
        };
    }

    private static string Text(JsonNode? node) =>
        node is JsonValue value && value.GetValueKind() == JsonValueKind.String ? value.GetValue<string>() : node?.ToJsonString(ContractJson.Options) ?? "";
}
