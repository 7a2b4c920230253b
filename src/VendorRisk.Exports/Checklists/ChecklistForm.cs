using System.Collections.Immutable;
using VendorRisk.Contract;
using VendorRisk.Exports.Words;
using VendorRisk.Papers;
using VendorRisk.Papers.Profiles;

namespace VendorRisk.Exports;

/// <summary>A checklist to be filled in by a vendor.</summary>
/// <param name="EngagementId">The engagement it belongs to; it comes back in a hidden sheet.</param>
/// <param name="Version">The version of the engagement's facts.</param>
/// <param name="Title">The engagement's title.</param>
/// <param name="Vendor">Who fills it in.</param>
/// <param name="Rows">The controls in printed order.</param>
/// <param name="Side">Whose answers they are: the contractor's or the subcontractor's.</param>
public sealed record ChecklistForm(string EngagementId, int Version, string Title, string Vendor, ImmutableArray<ChecklistFormRow> Rows, Side Side = Side.Contractor)
{
    /// <summary>The form of an engagement: all controls of the printed checklist, those already answered for this side with their answers.</summary>
    /// <param name="engagementId">The engagement.</param>
    /// <param name="version">The version of its facts.</param>
    /// <param name="facts">The facts.</param>
    /// <param name="profile">The office whose words the rows have; the default profile's when null.</param>
    /// <param name="side">Who is asked: the contractor or the subcontractor.</param>
    public static ChecklistForm Of(string engagementId, int version, EngagementFacts facts, Profile? profile = null, Side side = Side.Contractor)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return OfficeScope.Read(profile ?? Profile.Default, () => Filled(engagementId, version, facts, side));
    }

    private static ChecklistForm Filled(string engagementId, int version, EngagementFacts facts, Side side)
    {
        string vendor = facts.Chain.Where(l => l.Tier == (side == Side.Subcontractor ? 2 : 1)).Select(VendorWords.NameOf).FirstOrDefault() ?? "";
        return new ChecklistForm(engagementId, version, facts.Title.Or(""), vendor, [.. ControlCatalogue.Checklist.Select(c => Row(c, facts, side))], side);
    }

    private static ChecklistFormRow Row(Control control, EngagementFacts facts, Side side)
    {
        ChecklistAnswer? answer = facts.Checklist.FirstOrDefault(a => a.Side == side && a.Control == control.Id);
        string mark = answer is null ? "" : AnswerMarks.Of(answer.Answer);
        string section = control.Section == SafeguardSection.Operational ? "運用" : "システム";
        return new ChecklistFormRow(control.Id, section, answer?.Text.Or("") is { Length: > 0 } text ? text : ControlTexts.Of(control.Id, side), mark, answer?.Reason.Or("") ?? "");
    }
}
