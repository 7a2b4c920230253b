using System.Text.Json;
using System.Text.Json.Nodes;
using VendorRisk.Contract;

namespace VendorRisk.Engagements.Editing;

/// <summary>Adds an entry at the end of a list, signed by the person in every value it brings.</summary>
internal static class Adding
{
    public static Problem? Make(FactsTree tree, FactsEdit edit, FactShape shape, JsonNode there)
    {
        if (shape.EntryType is not { } type || shape.ListsFacts || Read(edit.New, type) is not { } entry)
        {
            return new("entry.unfit", edit.Path, "追加する内容の形が正しくありません。入力し直してください。");
        }

        Problem? problem = entry switch
        {
            ChainLink link => Vendor(tree, edit, link),
            Hop hop => (Unknown(tree, hop.From) ?? Unknown(tree, hop.To)) is { } missing ? new("hop.end", edit.Path, $"受渡しの相手「{missing}」が事業者の一覧にありません。選び直してください。") : null,
            Safeguard safeguard => Placed(tree, edit, safeguard),
            InformationItem item => Named(edit, item.Name, "情報項目の名前"),
            Medium medium => Named(edit, medium.Name, "記録媒体の名前"),
            _ => null,
        };
        if (problem is null)
        {
            JsonNode node = JsonSerializer.SerializeToNode(entry, type, ContractJson.Options)!;
            Sign(node, edit.Who);
            there.AsArray().Add(node);
        }

        return problem;
    }

    private static object? Read(string? json, Type type)
    {
        try
        {
            return json is null ? null : JsonSerializer.Deserialize(json, type, ContractJson.Options);
        }
        catch (JsonException)
        {
            // Said to the person as a problem of this edit, by the caller.
            return null;
        }
    }

    private static Problem? Vendor(FactsTree tree, FactsEdit edit, ChainLink link)
    {
        JsonNode? parent = tree.Root["chain"]!.AsArray().FirstOrDefault(other => IdOf(other) == link.ParentId);
        return link switch
        {
            { Id: "" } => new("vendor.id", edit.Path, "事業者の番号がありません。ページを開き直して、もう一度操作してください。"),
            _ when Exists(tree, link.Id) => new("vendor.twice", edit.Path, $"事業者の番号「{link.Id}」は、すでにあります。もう一度操作してください。"),
            { ParentId: { } id } when parent is null => new("vendor.parent", edit.Path, $"委託元「{id}」が事業者の一覧にありません。選び直してください。"),
            _ when link.Tier != (link.ParentId is null ? 1 : parent!["tier"]!.GetValue<int>() + 1) =>
                new("vendor.tier", edit.Path, "事業者の段階が委託元と合いません。委託元を選び直してください。"),
            _ => link.Undecided.Is(true) ? null : Named(edit, link.Name, "事業者の名称"),
        };
    }

    private static Problem? Placed(FactsTree tree, FactsEdit edit, Safeguard safeguard) =>
        safeguard.Sheet < 0 || safeguard.Sheet >= tree.Root["sheets"]!.AsArray().Count
            ? new("safeguard.sheet", edit.Path, "対策を書く個票がありません。選び直してください。")
            : Named(edit, safeguard.Text, "対策の文");

    private static Problem? Named(FactsEdit edit, Fact<string> name, string what) =>
        string.IsNullOrWhiteSpace(name.Or("")) ? new("entry.empty", edit.Path, $"{what}が空です。入力してください。") : null;

    private static string? Unknown(FactsTree tree, HopEnd end) => end.LinkId is { } id && !Exists(tree, id) ? id : null;

    private static bool Exists(FactsTree tree, string id) => tree.Root["chain"]!.AsArray().Any(link => IdOf(link) == id);

    private static string? IdOf(JsonNode? link) => link?["id"]?.GetValue<string>();

    private static void Sign(JsonNode? node, string who)
    {
        if (FactsTree.IsFact(node))
        {
            if (node!["state"]!.GetValue<string>() == "known")
            {
                FactsTree.Sign(node.AsObject(), who);
            }

            return;
        }

        foreach (JsonNode? child in node is JsonObject thing ? [.. thing.Select(pair => pair.Value)] : node is JsonArray list ? list.ToArray() : [])
        {
            Sign(child, who);
        }
    }
}
