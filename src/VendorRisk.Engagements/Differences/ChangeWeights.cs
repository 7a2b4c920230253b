namespace VendorRisk.Engagements.Differences;

/// <summary>What a committee asks about first when a paper comes again.</summary>
internal static class ChangeWeights
{
    public static int Of(FactChange change) => (change.What, change.Kind, change.Tendency) switch
    {
        (ChangedThing.Vendor, FactChangeKind.Removed, _) => 95,
        (ChangedThing.Vendor, _, _) => 100,
        (ChangedThing.Item, FactChangeKind.Added, _) => 90,
        (ChangedThing.Term or ChangedThing.Handling, _, Tendency.More) => 85,
        (ChangedThing.People, _, Tendency.More) => 82,
        (ChangedThing.Sheet, _, _) => 80,
        (ChangedThing.Reentrustment, _, _) => 78,
        (ChangedThing.Cloud, _, _) => 76,
        (ChangedThing.Term or ChangedThing.Handling, _, _) => 74,
        (ChangedThing.Item or ChangedThing.ItemList, _, _) => 72,
        (ChangedThing.Safeguard or ChangedThing.ChecklistAnswer, FactChangeKind.Removed or FactChangeKind.Changed, _) => 70,
        (ChangedThing.Certification or ChangedThing.SelectionCondition, _, _) => 68,
        (ChangedThing.Medium or ChangedThing.Hop or ChangedThing.CarryOut, _, _) => 66,
        (ChangedThing.Erasure or ChangedThing.Clause, _, _) => 64,
        (ChangedThing.People or ChangedThing.ProtectedPersons, _, _) => 62,
        (ChangedThing.Work or ChangedThing.Development or ChangedThing.WorkWindow, _, _) => 60,
        (ChangedThing.Safeguard or ChangedThing.ChecklistAnswer, _, _) => 55,
        (ChangedThing.Consent or ChangedThing.Register, _, _) => 50,
        (ChangedThing.GuidelineDemand or ChangedThing.LegalBasis or ChangedThing.Attachment, _, _) => 40,
        (ChangedThing.Description, _, _) => 30,
        _ => 10,
    };
}
