using System.Text.Json.Nodes;
using VendorRisk.Contract;
using VendorRisk.Engagements.Differences;
using VendorRisk.Engagements.Editing;

namespace VendorRisk.Engagements.Carrying;

/// <summary>The value at a place of the facts, as JSON that can be compared: a fact's value, a list's values, a plain choice.</summary>
internal static class FactValue
{
    public static string? Of(JsonNode? node) => node switch
    {
        null => null,
        JsonArray list => new JsonArray([.. list.Select(entry => Value(entry)?.DeepClone())]).ToJsonString(ContractJson.Options),
        _ => Value(node)?.ToJsonString(ContractJson.Options),
    };

    public static string? OfEdit(FactsEdit edit) => edit.New is null ? null : Of(JsonNode.Parse(edit.New));

    /// <summary>Widths and spaces alone make no difference.</summary>
    public static bool Same(string? one, string? other) => one == other || (one is not null && other is not null && FoldedText.Of(one) == FoldedText.Of(other));

    private static JsonNode? Value(JsonNode? node) => FactsTree.IsFact(node) ? node!["value"] : node;
}
