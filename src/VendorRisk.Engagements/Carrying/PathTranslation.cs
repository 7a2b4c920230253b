using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using VendorRisk.Contract;
using VendorRisk.Engagements.Differences;
using VendorRisk.Engagements.Editing;

namespace VendorRisk.Engagements.Carrying;

/// <summary>Finds where an entry of earlier facts stands in later ones: by what it is, not by its place in the list.</summary>
internal sealed class PathTranslation
{
    private readonly EntryKeys _oldKeys;
    private readonly EntryKeys _nowKeys;
    private readonly EngagementFacts _oldFacts;
    private readonly EngagementFacts _nowFacts;
    private readonly MeaningKeys _oldMeaning;
    private readonly MeaningKeys _nowMeaning;

    public PathTranslation(EngagementFacts old, EngagementFacts now)
    {
        (ImmutableArray<string> left, ImmutableArray<string> right) = ChainAlignment.KeysOf(old.Chain, now.Chain);
        (_oldMeaning, _nowMeaning) = SheetAlignment.WithSheets(old, MeaningKeys.Of(old, left), now, MeaningKeys.Of(now, right));
        (_oldFacts, _nowFacts) = (old, now);
        (Old, Now) = (TreeOf(old), TreeOf(now));
        (_oldKeys, _nowKeys) = (new EntryKeys(_oldMeaning), new EntryKeys(_nowMeaning));
    }

    public FactsTree Old { get; }

    public FactsTree Now { get; }

    /// <summary>The path in the later facts; null when the entry is not there.</summary>
    public string? Of(string path)
    {
        string[] segments = path.Split('/');
        List<string> found = [];
        (JsonNode? here, JsonNode? there) = (Old.Root, Now.Root);
        for (int i = 0; i < segments.Length && here is not null && there is not null; i++)
        {
            string segment = segments[i];
            if (here is JsonArray list && there is JsonArray others)
            {
                bool names = i < segments.Length - 1 && EntryKeys.IsName(segments[i + 1]);
                if (!int.TryParse(segment, NumberStyles.None, CultureInfo.InvariantCulture, out int at) || Place(found[^1], list, others, at, names) is not { } place)
                {
                    return null;
                }

                (here, there, segment) = (list[at], others[place], place.ToString(CultureInfo.InvariantCulture));
            }
            else
            {
                (here, there) = ((here as JsonObject)?[segment], (there as JsonObject)?[segment]);
            }

            found.Add(segment);
        }

        return here is not null && there is not null ? string.Join('/', found) : null;
    }

    /// <summary>Whether the later list already holds the entry that an edit adds; null when it does not.</summary>
    public bool? EntryLike(FactsEdit edit, string list)
    {
        if (edit.New is null || JsonNode.Parse(edit.New) is not { } entry || Now.Find(list) is not JsonArray others)
        {
            return null;
        }

        string name = list.Split('/')[^1];
        string key = _oldKeys.Of(name, entry, -1);
        return name == "chain"
            ? _nowFacts.Chain.Any(link => link.Name.IsKnown && FoldedText.OfVendor(link.Name.Value) == NameOf(entry)) ? true : null
            : others.Select((other, at) => _nowKeys.Of(name, other!, at)).Contains(key, StringComparer.Ordinal) ? true : null;
    }

    /// <summary>The entry that an edit adds, pointing at the later facts' vendors and sheets.</summary>
    public string? EntryOf(FactsEdit edit, string list)
    {
        if (edit.New is null || JsonNode.Parse(edit.New) is not JsonObject entry)
        {
            return edit.New;
        }

        Relink(entry, "linkId");
        Relink(entry["from"] as JsonObject, "linkId");
        Relink(entry["to"] as JsonObject, "linkId");
        if (list == "chain")
        {
            Relink(entry, "parentId");
            string? parent = entry["parentId"]?.GetValue<string>();
            ChainLink fresh = NewEntries.Vendor(_nowFacts, "", parent);
            (entry["id"], entry["tier"]) = (fresh.Id, fresh.Tier);
        }
        else if (entry["sheet"] is JsonValue sheet && _nowMeaning.Sheets.IndexOf(_oldMeaning.Sheet(sheet.GetValue<int>())) is var place and >= 0)
        {
            entry["sheet"] = place;
        }

        return entry.ToJsonString(ContractJson.Options);
    }

    private static FactsTree TreeOf(EngagementFacts facts) => new(JsonSerializer.SerializeToNode(facts, ContractJson.Options)!.AsObject());

    private static string? NameOf(JsonNode entry) => entry["name"]?["value"]?.GetValue<string>() is { } name ? FoldedText.OfVendor(name) : null;

    // An id that is not in the later facts stays as it is: the edit is then refused and listed.
    private void Relink(JsonObject? entry, string property)
    {
        if (entry?[property]?.GetValue<string>() is { } id && _oldFacts.Chain.Any(link => link.Id == id)
            && _nowFacts.Chain.FirstOrDefault(link => _nowMeaning.Link(link.Id) == _oldMeaning.Link(id)) is { } same)
        {
            entry[property] = same.Id;
        }
    }

    // Entries that look alike are told apart by their order. An entry whose very name is changed may stand under another name by now: then the only
    // one left on either side is taken for it.
    private int? Place(string name, JsonArray list, JsonArray others, int at, bool names)
    {
        if (at >= list.Count)
        {
            return null;
        }

        List<string> left = [.. list.Select((entry, i) => _oldKeys.Of(name, entry!, i))];
        List<string> right = [.. others.Select((entry, i) => _nowKeys.Of(name, entry!, i))];
        int nth = left.Take(at).Count(key => key == left[at]);
        List<int> same = [.. Enumerable.Range(0, right.Count).Where(i => right[i] == left[at])];
        if (nth < same.Count)
        {
            return same[nth];
        }

        List<int> unmatched = [.. Enumerable.Range(0, right.Count).Where(i => !left.Contains(right[i], StringComparer.Ordinal))];
        return names && unmatched.Count == 1 && left.Count(key => !right.Contains(key, StringComparer.Ordinal)) == 1 ? unmatched[0] : null;
    }
}
