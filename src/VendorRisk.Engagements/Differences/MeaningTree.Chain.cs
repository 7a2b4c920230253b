using System.Collections.Immutable;
using System.Globalization;
using VendorRisk.Contract;
using static VendorRisk.Engagements.Differences.MeaningNodes;

namespace VendorRisk.Engagements.Differences;

/// <summary>Vendors and what is known of them.</summary>
internal static partial class MeaningTree
{
    public static MeaningNode Link(ChainLink link, string key) => new()
    {
        Key = "link|" + key,
        What = ChangedThing.Vendor,
        Path = link.Name.Path,
        Value = new(link.Name.State, link.Name.Value),
        Meaning = key.Contains("|register:", StringComparison.Ordinal) ? key : link.Name.IsKnown ? FoldedText.OfVendor(link.Name.Value) : "",
        Children =
        [
            YesNo("undecided", ChangedThing.Vendor, link.Undecided),
            Text("labelledAs", ChangedThing.Wording, link.LabelledAs),
            YesNo("parentNamed", ChangedThing.Wording, link.ParentNamed),
            .. link.Reentrustment is { } stance ? [Choice("reentrustment", ChangedThing.Reentrustment, stance)] : ImmutableArray<MeaningNode>.Empty,
            .. link.UnnamedBelow is { } below ? [Text("unnamedBelow", ChangedThing.Reentrustment, below)] : ImmutableArray<MeaningNode>.Empty,
            .. link.UnnamedBeside is { } beside ? [Text("unnamedBeside", ChangedThing.Vendor, beside)] : ImmutableArray<MeaningNode>.Empty,
            .. link.Conditions.Select(condition => Worded(
                $"condition|{string.Join(',', condition.AnyOf.Order(StringComparer.Ordinal))}", ChangedThing.SelectionCondition, condition.Statement)),
            .. link.Certifications.Select(certification => Certified(certification, ChangedThing.Certification)),
            .. link.CloudServices.Select(cloud => CloudOf(cloud, ChangedThing.Cloud)),
            ConsentOf(link.Consent),
            Date("certificateDate", ChangedThing.Erasure, link.Erasure.CertificateDate),
            Date("checkedOn", ChangedThing.Erasure, link.Erasure.CheckedOn),
            .. link.Registered is { } vendor ? [Registered(vendor)] : ImmutableArray<MeaningNode>.Empty,
        ],
    };

    private static MeaningNode Certified(Certification stated, ChangedThing what) => Entry(
        $"certification|{stated.Place}|{Folded(stated.Scheme.IsKnown ? stated.Scheme : stated.Stated)}", what, stated.Scheme.IsKnown ? stated.Scheme : stated.Stated,
        [
            Text("edition", what, stated.Edition),
            Text("number", what, stated.Number),
            Text("issuer", what, stated.Issuer),
            Text("holder", what, stated.Holder),
            Text("scope", what, stated.Scope),
            Date("expires", what, stated.Expires, ordered: true),
            Choice("status", what, stated.Status),
            Date("checkedOn", what, stated.CheckedOn),
        ]);

    private static MeaningNode CloudOf(CloudService cloud, ChangedThing what) => Entry($"cloud|{Folded(cloud.Name)}", what, cloud.Name,
    [
        Text("operator", what, cloud.Operator),
        Text("operatorCountry", what, cloud.OperatorCountry),
        Text("serverCountry", what, cloud.ServerCountry),
        YesNo("publicIntake", what, cloud.PublicIntake),
        .. cloud.GenerativeAi is { } generative ? [YesNo("generativeAi", what, generative)] : ImmutableArray<MeaningNode>.Empty,
        .. cloud.TrainingUse is { } training ? [YesNo("trainingUse", what, training)] : ImmutableArray<MeaningNode>.Empty,
    ]);

    private static MeaningNode ConsentOf(Fact<Consent> consent)
    {
        string? text = consent.IsKnown ? string.Create(CultureInfo.InvariantCulture, $"{consent.Value.Date:yyyy-MM-dd} {consent.Value.Reference}") : null;
        return new() { Key = "consent", What = ChangedThing.Consent, Path = consent.Path, Value = new(consent.State, text), Meaning = text ?? "" };
    }

    private static MeaningNode Registered(VendorSnapshot vendor) => Entry($"registered|{vendor.VendorId}", ChangedThing.Register, vendor.Name,
    [
        Text("corporateNumber", ChangedThing.Register, vendor.CorporateNumber),
        Text("country", ChangedThing.Register, vendor.Country),
        .. vendor.Certifications.Select(certification => Certified(certification, ChangedThing.Register)),
        .. vendor.CloudServices.Select(cloud => CloudOf(cloud, ChangedThing.Register)),
        .. vendor.Inspections.Select(inspection => Date($"inspection|{inspection.Date.Value:O}|{Folded(inspection.Place)}", ChangedThing.Register, inspection.Date) with
        {
            Children = [Number("openPoints", ChangedThing.Register, inspection.OpenPoints)],
        }),
        .. vendor.Incidents.Select(incident => Entry($"incident|{incident.Date.Value:O}|{Folded(incident.Description)}", ChangedThing.Register, incident.Description,
            [Number("peopleAffected", ChangedThing.Register, incident.PeopleAffected)])),
    ]);
}
