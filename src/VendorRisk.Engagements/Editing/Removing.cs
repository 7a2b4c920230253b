using System.Globalization;
using System.Text.Json.Nodes;

namespace VendorRisk.Engagements.Editing;

/// <summary>Takes an entry out of its list. With a vendor goes what points at it, so that nothing is left pointing at nobody.</summary>
internal static class Removing
{
    public static Problem? Make(FactsTree tree, FactsEdit edit, JsonNode there)
    {
        (string owner, string last) = FactsTree.Split(edit.Path);
        if (tree.Find(owner) is not JsonArray list || !int.TryParse(last, NumberStyles.None, CultureInfo.InvariantCulture, out int at))
        {
            return new("remove.unfit", edit.Path, "一覧の中の項目だけを削除できます。");
        }

        if (owner == "sheets")
        {
            return new("remove.sheet", edit.Path, "個票は、ここでは削除できません。付議事項のファイルを直して、取り込み直してください。");
        }

        if (owner == "chain" && there["id"]!.GetValue<string>() is var id)
        {
            if (list.Any(link => link!["parentId"]?.GetValue<string>() == id))
            {
                return new("remove.parent", edit.Path, "この事業者には再委託先があります。先に再委託先を削除してください。");
            }

            Unlink(tree.Root, id);
        }

        list.RemoveAt(at);
        return null;
    }

    private static void Unlink(JsonObject root, string id)
    {
        JsonArray hops = root["hops"]!.AsArray();
        for (int at = hops.Count - 1; at >= 0; at--)
        {
            if (EndsAt(hops[at]!["from"], id) || EndsAt(hops[at]!["to"], id))
            {
                hops.RemoveAt(at);
            }
        }

        foreach (string list in new[] { "sheets", "safeguards", "mediumUses", "carryOuts", "guidelineDemands", "clauseReferences", "reentrustedWork" })
        {
            foreach (JsonNode? entry in root[list]!.AsArray())
            {
                if (EndsAt(entry, id))
                {
                    entry!.AsObject().Remove("linkId");
                }
            }
        }
    }

    private static bool EndsAt(JsonNode? entry, string id) => entry?["linkId"]?.GetValue<string>() == id;
}
