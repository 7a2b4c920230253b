using System.Collections.Immutable;
using System.Globalization;
using Microsoft.Extensions.Localization;
using VendorRisk.Contract;
using VendorRisk.Engagements;
using VendorRisk.Web.Text;

namespace VendorRisk.Web.Preview;

/// <summary>Sorts the facts of a paper into groups that a clerk can check one after the other.</summary>
internal sealed class FactGroups(EngagementFacts facts, IStringLocalizer<FactTexts> texts)
{
    // What the register or the oversight records is not read from a paper and not corrected here.
    public static bool IsShown(string path) => path.Split('/') switch
    {
        ["registerConsulted" or "candidates", ..] => false,
        ["chain", _, "registered" or "consent" or "erasure", ..] => false,
        ["clauseSets", _, "clauses", _, "text"] => false,
        _ => true,
    };

    public static ImmutableArray<FactGroup> Of(EngagementFacts facts, IStringLocalizer<FactTexts> texts) => new FactGroups(facts, texts).All();

    /// <summary>The key of the group that shows a fact.</summary>
    public string KeyOf(string path) => path.Split('/') switch
    {
        ["chain", var at, ..] => "chain/" + at,
        ["sheets", var at, ..] => "sheets/" + at,
        ["safeguards", var at, ..] => SafeguardKey(facts.Safeguards[Number(at)]),
        ["checklist", var at, ..] => "checklist/" + facts.Checklist[Number(at)].Side,
        ["hops", ..] => "hops",
        ["clauseSets" or "clauseReferences" or "clausesCited", ..] => "clauses",
        ["mediumUses" or "workWindows" or "carryOuts" or "protectedPersons" or "guidelineDemands" or "attachments" or "wordingDefects", ..] => "others",
        _ => "general",
    };

    private ImmutableArray<FactGroup> All()
    {
        FactRows rows = new(facts, texts);
        ILookup<string, FactRow> byKey = facts.AllFacts().Where(fact => IsShown(fact.Path)).SelectMany(rows.Of).ToLookup(row => KeyOf(row.Path), StringComparer.Ordinal);
        List<FactGroup> groups = [Group("general", texts["Check.Group.general"], AddKind.Vendor)];
        groups.AddRange(facts.Chain.Select((link, at) => Group(
            string.Create(CultureInfo.InvariantCulture, $"chain/{at}"), texts["Check.Group.vendor", link.Tier, FactWords.Vendor(texts, link)], AddKind.Certification)));
        groups.AddRange(facts.Sheets.Select((sheet, at) => Group(
            string.Create(CultureInfo.InvariantCulture, $"sheets/{at}"), texts["Check.Group.sheet", texts["Sheet." + sheet.Kind], sheet.Title.Or(texts["Fact.Unknown"])],
            AddKind.Item, AddKind.Medium, AddKind.Safeguard)));
        groups.Add(Group("hops", texts["Check.Group.hops"], AddKind.Hop));
        groups.AddRange(facts.Safeguards.DistinctBy(SafeguardKey).Select(safeguard => Group(SafeguardKey(safeguard), SafeguardTitle(safeguard))));
        groups.AddRange(facts.Checklist.Select(answer => answer.Side).Distinct().Select(side => Group(
            "checklist/" + side, texts["Check.Group.checklist", FactWords.Choice(texts, side)])));
        groups.Add(Group("clauses", texts["Check.Group.clauses"]));
        groups.Add(Group("others", texts["Check.Group.others"]));
        return [.. groups.Where(group => !group.Rows.IsEmpty || !group.Adds.IsEmpty)];

        FactGroup Group(string key, string title, params AddKind[] adds) => new(key, title, [.. byKey[key]], [.. adds]);
    }

    private string SafeguardTitle(Safeguard safeguard)
    {
        string sheet = safeguard.Sheet >= 0 && safeguard.Sheet < facts.Sheets.Length ? facts.Sheets[safeguard.Sheet].Title.Or("") : "";
        return texts["Check.Group.safeguards", FactWords.Choice(texts, safeguard.Side), sheet];
    }

    private static string SafeguardKey(Safeguard safeguard) => string.Create(CultureInfo.InvariantCulture, $"safeguards/{safeguard.Sheet}/{safeguard.Side}");

    private static int Number(string segment) => int.Parse(segment, CultureInfo.InvariantCulture);
}
