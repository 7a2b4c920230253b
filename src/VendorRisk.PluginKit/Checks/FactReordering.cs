using System.Collections.Immutable;
using VendorRisk.Contract;

namespace VendorRisk.PluginKit.Checks;

/// <summary>
/// Turns round every list whose order carries no meaning. Left alone: sheets and chain (others point at them by index or stand parents first),
/// tasks, clauses and phases (numbered), inspections and incidents (newest first).
/// </summary>
internal static class FactReordering
{
    public static EngagementFacts Reversed(EngagementFacts facts) => (facts with
    {
        LegalBasis = Turn(facts.LegalBasis),
        People = facts.People with { Mentions = Turn(facts.People.Mentions) },
        Sheets = [.. facts.Sheets.Select(s => s with { Items = Turn(s.Items), Media = Turn(s.Media) })],
        Chain = [.. facts.Chain.Select(Reversed)],
        ReentrustedWork = Turn(facts.ReentrustedWork),
        Hops = Turn(facts.Hops),
        MediumUses = Turn(facts.MediumUses),
        Safeguards = [.. Turn(facts.Safeguards).Select(s => s with { Controls = Turn(s.Controls) })],
        Checklist = Turn(facts.Checklist),
        ClauseSets = [.. facts.ClauseSets.Select(s => s with { Clauses = [.. s.Clauses.Select(c => c with { Topics = Turn(c.Topics) })] })],
        ClauseReferences = Turn(facts.ClauseReferences),
        WorkWindows = Turn(facts.WorkWindows),
        CarryOuts = Turn(facts.CarryOuts),
        ProtectedPersons = [.. Turn(facts.ProtectedPersons).Select(p => p with { Groups = Turn(p.Groups) })],
        WideSources = Turn(facts.WideSources),
        Attachments = Turn(facts.Attachments),
        WordingDefects = Turn(facts.WordingDefects),
        Candidates = [.. Turn(facts.Candidates).Select(Reversed)],
    }).WithPaths();

    private static ChainLink Reversed(ChainLink link) => link with
    {
        Conditions = Turn(link.Conditions),
        Certifications = Turn(link.Certifications),
        CloudServices = Turn(link.CloudServices),
        Registered = link.Registered is { } vendor ? Reversed(vendor) : null,
    };

    private static VendorSnapshot Reversed(VendorSnapshot vendor) => vendor with
    {
        Certifications = Turn(vendor.Certifications),
        CloudServices = Turn(vendor.CloudServices),
    };

    private static ImmutableArray<T> Turn<T>(ImmutableArray<T> items) => [.. items.Reverse()];
}
