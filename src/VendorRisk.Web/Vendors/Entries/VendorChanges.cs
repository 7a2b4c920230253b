using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Microsoft.Extensions.Localization;
using VendorRisk.Registry;
using VendorRisk.Web.Risk;

namespace VendorRisk.Web.Vendors.Entries;

/// <summary>The changes of a vendor's record in words, from the log that holds every command.</summary>
internal sealed class VendorChanges(IStringLocalizer<VendorTexts> texts)
{
    private static readonly Dictionary<string, string> Entries = new(StringComparer.Ordinal)
    {
        [nameof(RecordCertification)] = "certification",
        [nameof(RecordCloudService)] = "service",
        [nameof(RecordInspection)] = "inspection",
        [nameof(RecordIncident)] = "incident",
    };

    /// <summary>Newest first.</summary>
    /// <param name="history">The log, oldest first.</param>
    public ImmutableArray<VendorHistoryView> Of(ImmutableArray<VendorHistoryEntry> history)
    {
        Dictionary<string, string> known = new(StringComparer.Ordinal);
        return [.. history.Select(change => new VendorHistoryView(change.At, change.Who, What(change, known), change.Why)).Reverse()];
    }

    /// <summary>The numbers of people that an incident was recorded with, oldest first, where there was more than one.</summary>
    public static ImmutableArray<IncidentNumber> Numbers(ImmutableArray<VendorHistoryEntry> history, Guid incident)
    {
        List<IncidentNumber> numbers = [];
        foreach (VendorHistoryEntry change in history.Where(change => change.Command == nameof(RecordIncident)))
        {
            using JsonDocument json = JsonDocument.Parse(change.Change);
            JsonElement entry = json.RootElement.GetProperty("incident");
            int? people = entry.TryGetProperty("peopleAffected", out JsonElement number) ? number.GetInt32() : null;
            if (entry.GetProperty("id").GetGuid() == incident && (numbers.Count == 0 || numbers[^1].People != people))
            {
                numbers.Add(new IncidentNumber(change.At, people));
            }
        }

        return numbers.Count > 1 ? [.. numbers] : [];
    }

    private string What(VendorHistoryEntry change, Dictionary<string, string> known)
    {
        using JsonDocument json = JsonDocument.Parse(change.Change);
        JsonElement root = json.RootElement;
        if (Entries.TryGetValue(change.Command, out string? part))
        {
            JsonElement entry = root.GetProperty(part);
            string id = Text(entry, "id");
            string what = known.ContainsKey(id) ? "Change.Corrected." + part : "Change.Recorded." + part;
            known[id] = Words(part, entry);
            return texts[what, known[id]];
        }

        return change.Command switch
        {
            nameof(Registry.RegisterVendor) => texts["Change.Registered", Text(root, "legalName")],
            nameof(Registry.RenameVendor) => texts["Change.Renamed", Text(root, "legalName"), Text(root, "since") is { Length: > 0 } since ? Day(since) : texts["Change.DayUnknown"].Value],
            nameof(Registry.AddAlias) => texts["Change.Named", Text(root, "name")],
            nameof(Registry.CorrectVendor) => texts["Change.Set", Or(Text(root, "corporateNumber")), Or(Text(root, "country")), Or(Text(root, "note"))],
            nameof(Registry.StrikeEntry) => texts["Change.Struck", known.GetValueOrDefault(Text(root, "entryId"), texts["Change.SomeName"])],
            nameof(MergeVendor) => texts["Change.Merged"],
            nameof(AbsorbVendor) => texts["Change.Absorbed", Text(root.GetProperty("from"), "legalName")],
            _ => change.Command,
        };
    }

    private string Words(string part, JsonElement entry) => string.Join(' ', new[]
    {
        part == "certification" ? CertificationWords.Scheme(Text(entry, "scheme")) : Text(entry, "name"),
        Text(entry, "number"),
        Text(entry, "date") is { Length: > 0 } date ? Day(date) : "",
        Text(entry, "expires") is { Length: > 0 } last ? texts["Change.Until", Day(last)].Value : "",
        Text(entry, "place"),
        Text(entry, "description"),
        entry.TryGetProperty("peopleAffected", out JsonElement people) ? texts["Incident.People", people.GetInt32().ToString("N0", CultureInfo.InvariantCulture)].Value : "",
    }.Where(words => words.Length > 0));

    private string Or(string words) => words.Length > 0 ? words : texts["Vendors.NotRecorded"];

    private static string Day(string iso) => Wareki.Show(DateOnly.ParseExact(iso, "yyyy-MM-dd", CultureInfo.InvariantCulture));

    private static string Text(JsonElement json, string name) => json.TryGetProperty(name, out JsonElement value) && value.ValueKind == JsonValueKind.String ? value.GetString()! : "";
}
