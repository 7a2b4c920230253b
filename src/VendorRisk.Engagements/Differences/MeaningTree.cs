using System.Collections.Immutable;
using VendorRisk.Contract;
using static VendorRisk.Engagements.Differences.MeaningNodes;

namespace VendorRisk.Engagements.Differences;

/// <summary>One set of facts as nodes that can be matched with those of another set.</summary>
internal static partial class MeaningTree
{
    public static ImmutableArray<MeaningNode> Of(EngagementFacts facts, MeaningKeys keys) =>
    [
        Text("title", ChangedThing.Description, facts.Title),
        Text("department", ChangedThing.Description, facts.Department),
        Text("programme", ChangedThing.Description, facts.Programme),
        Text("purpose", ChangedThing.Description, facts.Purpose),
        Text("subjects", ChangedThing.Description, facts.Subjects),
        Choice("reentrustment", ChangedThing.Reentrustment, facts.Reentrustment),
        YesNo("clausesCited", ChangedThing.Clause, facts.ClausesCited),
        YesNo("registerConsulted", ChangedThing.Register, facts.RegisterConsulted),
        .. People(facts.People, keys.Mentioned),
        .. facts.LegalBasis.Select(Basis),
        .. facts.Chain.Select((link, at) => Link(link, keys.Links[at])),
        .. facts.Sheets.Select((sheet, at) => Sheet(sheet, keys.Sheets[at])),
        .. facts.ReentrustedWork.Select(work => Reentrusted(work, keys)),
        .. facts.Hops.Select(hop => HopOf(hop, keys)),
        .. Distinct(facts.MediumUses.Select(use => Use(use, keys))),
        .. facts.Safeguards.Select(safeguard => SafeguardOf(safeguard, keys)),
        .. facts.Checklist.Select(Answer),
        .. facts.ClauseSets.Select(Clauses),
        .. Distinct(facts.ClauseReferences.Select(reference => Reference(reference, keys))),
        .. facts.WorkWindows.Select(Window),
        .. facts.CarryOuts.Select(carry => Worded(
            $"carryOut|{keys.Link(carry.LinkId)}", ChangedThing.CarryOut, carry.Statement, [YesNo("exempted", ChangedThing.CarryOut, carry.Exempted)])),
        .. facts.ProtectedPersons.Select(persons => Worded(
            "protected", ChangedThing.ProtectedPersons, persons.Statement, [YesNo("keptByWard", ChangedThing.ProtectedPersons, persons.KeptByWard)])),
        .. facts.GuidelineDemands.Select(demand => Worded($"guideline|{keys.Link(demand.LinkId)}", ChangedThing.GuidelineDemand, demand.Statement)),
        .. facts.Attachments.Select(attachment => Entry(
            $"attachment|{Folded(attachment.Name)}", ChangedThing.Attachment, attachment.Name, [YesNo("present", ChangedThing.Attachment, attachment.Present)])),
        .. facts.WordingDefects.Select(defect => Entry(
            $"defect|{defect.Kind}|{Folded(defect.Printed)}", ChangedThing.Wording, defect.Printed, [Text("meant", ChangedThing.Wording, defect.Meant)])),
        .. facts.Candidates.Select(candidate => Entry($"candidate|{candidate.VendorId}", ChangedThing.Register, candidate.Name)),
    ];

    // A number that is the count itself is covered by the count, unless the other paper mentions it as well: then both still say it, and a corrected
    // count does not make it look as if a number had been struck out.
    private static IEnumerable<MeaningNode> People(PeopleCount people, ImmutableHashSet<int> elsewhere)
    {
        yield return Number("people", ChangedThing.People, people.Count);
        yield return Number("households", ChangedThing.People, people.Households);
        yield return YesNo("lowerBoundOnly", ChangedThing.People, people.LowerBoundOnly);
        IEnumerable<Fact<int>> others = people.Mentions.Where(mention => mention.IsKnown && (!people.Count.Is(mention.Value) || elsewhere.Contains(mention.Value))).DistinctBy(mention => mention.Value);
        foreach (Fact<int> mention in others)
        {
            MeaningNode node = Number("mention", ChangedThing.People, mention);
            yield return node with { Key = $"mention|{node.Meaning}", Order = null };
        }
    }

    private static MeaningNode Basis(LegalBasis basis) => Worded("basis", ChangedThing.LegalBasis, basis.Provision,
    [
        Plain("regime", ChangedThing.LegalBasis, basis.Provision.Path, Word(basis.Regime)),
        Text("procedure", ChangedThing.LegalBasis, basis.Procedure),
    ]);

    private static MeaningNode Window(WorkWindow window) => Entry($"window|{window.Kind}|{Folded(window.Label)}", ChangedThing.WorkWindow, window.Label,
    [
        Date("start", ChangedThing.WorkWindow, window.Start),
        Date("end", ChangedThing.WorkWindow, window.End, ordered: true),
    ]);

    // Many mentions of the same thing mean no more than one.
    private static IEnumerable<MeaningNode> Distinct(IEnumerable<MeaningNode> nodes) => nodes.DistinctBy(node => node.Key, StringComparer.Ordinal);
}
