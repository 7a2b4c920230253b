using System.Text.Json;
using System.Text.Json.Nodes;
using VendorRisk.Contract;

namespace VendorRisk.Engagements.Editing;

/// <summary>Edits of one value.</summary>
internal static class ValueEditing
{
    private const int LongestText = 4000;

    public static Problem? Fact(FactsEdit edit, JsonObject fact, Type type)
    {
        switch (edit.Kind)
        {
            case FactsEditKind.Confirm when fact["state"]!.GetValue<string>() != "known":
                return new("confirm.unknown", edit.Path, "不明の項目は確認済みにできません。値を入力してください。");
            case FactsEditKind.Confirm:
                break;
            case FactsEditKind.Forget:
                fact["state"] = "unknown";
                fact.Remove("value");
                fact.Remove("reason");
                break;
            default:
                if (Problem(edit, type, out JsonNode? value) is { } problem)
                {
                    return problem;
                }

                fact["state"] = "known";
                fact["value"] = value;
                fact.Remove("reason");
                break;
        }

        FactsTree.Sign(fact, edit.Who);
        return null;
    }

    /// <summary>The controls of a safeguard: the whole list at once.</summary>
    public static Problem? Controls(FactsTree tree, FactsEdit edit, JsonArray list)
    {
        // With no control left to carry the name, the safeguard's words tell that a person said so.
        JsonNode? words = tree.Find(FactsTree.Split(edit.Path).Owner)?["text"];
        if (edit.Kind == FactsEditKind.Confirm)
        {
            SignWords(list.Count == 0);
            foreach (JsonNode? control in list)
            {
                FactsTree.Sign(control!.AsObject(), edit.Who);
            }

            return null;
        }

        string[]? ids = edit.Kind == FactsEditKind.Correct ? Read(edit.New, typeof(string[])) as string[] : [];
        if (ids is null || Array.Find(ids, id => ControlCatalogue.Find(id) is null) is not null)
        {
            return new("control.unknown", edit.Path, "対策項目の番号が正しくありません。一覧から選んでください。");
        }

        Dictionary<string, JsonNode> kept = list.Where(control => control!["value"] is not null)
            .GroupBy(control => control!["value"]!.GetValue<string>(), StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.First()!, StringComparer.Ordinal);
        list.Clear();
        foreach (string id in ids.Distinct(StringComparer.Ordinal))
        {
            JsonNode control = kept.GetValueOrDefault(id) ?? new JsonObject { ["state"] = "known", ["value"] = id, ["path"] = "" };
            FactsTree.Sign(control.AsObject(), edit.Who);
            list.Add(control);
        }

        SignWords(list.Count == 0);
        return null;

        void SignWords(bool alone)
        {
            if (alone && FactsTree.IsFact(words))
            {
                FactsTree.Sign(words!.AsObject(), edit.Who);
            }
        }
    }

    /// <summary>A choice that is no fact of its own; the entry's name tells that a person set it.</summary>
    public static Problem? Plain(FactsTree tree, FactsEdit edit, Type type)
    {
        if (Problem(edit, type, out JsonNode? value) is { } problem)
        {
            return problem;
        }

        (string owner, string property) = FactsTree.Split(edit.Path);
        JsonObject entry = tree.Find(owner)!.AsObject();
        entry[property] = value;
        if (entry["name"] is { } name && FactsTree.IsFact(name))
        {
            FactsTree.Sign(name.AsObject(), edit.Who);
        }

        return null;
    }

    private static Problem? Problem(FactsEdit edit, Type type, out JsonNode? value)
    {
        object? read = Read(edit.New, type);
        value = read is null ? null : JsonSerializer.SerializeToNode(read, type, ContractJson.Options);
        return read switch
        {
            null => new("value.unfit", edit.Path, "値の形が正しくありません。入力し直してください。"),
            string words when string.IsNullOrWhiteSpace(words) => new("value.empty", edit.Path, "値が空です。入力するか、「不明にする」を選んでください。"),
            string words when words.Length > LongestText => new("value.long", edit.Path, $"長すぎます（{words.Length} 文字）。{LongestText} 文字までにしてください。"),
            int number when number < 0 => new("value.negative", edit.Path, "0 以上の数を入力してください。"),
            Enum choice when !Enum.IsDefined(type, choice) => new("value.unfit", edit.Path, "一覧にない値です。選び直してください。"),
            _ => null,
        };
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
}
