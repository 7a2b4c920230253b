using System.Globalization;
using System.Text.Json.Nodes;

namespace VendorRisk.Engagements.Editing;

/// <summary>Facts as a tree that can be written to.</summary>
internal sealed class FactsTree(JsonObject root)
{
    public JsonObject Root { get; } = root;

    public JsonNode? Find(string path)
    {
        JsonNode? node = Root;
        foreach (string segment in path.Split('/'))
        {
            node = node switch
            {
                JsonObject thing => thing[segment],
                JsonArray list => int.TryParse(segment, NumberStyles.None, CultureInfo.InvariantCulture, out int at) && at < list.Count ? list[at] : null,
                _ => null,
            };
        }

        return node;
    }

    public static (string Owner, string Last) Split(string path) =>
        path.LastIndexOf('/') is var cut and >= 0 ? (path[..cut], path[(cut + 1)..]) : ("", path);

    /// <summary>Writes a person into the source of a fact; line and words stay.</summary>
    public static void Sign(JsonObject fact, string who)
    {
        if (fact["source"] is JsonObject source)
        {
            source["person"] = who;
        }
        else
        {
            fact["source"] = new JsonObject { ["quote"] = $"（{who}の入力）", ["person"] = who };
        }

        fact["confidence"] = 1000;
    }

    public static bool IsFact(JsonNode? node) => node is JsonObject thing && thing.ContainsKey("state") && thing.ContainsKey("confidence");
}
