using System.Collections.Immutable;
using System.Globalization;
using VendorRisk.Contract;
using static VendorRisk.Engagements.Differences.MeaningNodes;

namespace VendorRisk.Engagements.Differences;

/// <summary>Sheets, their items, media, tasks and phases.</summary>
internal static partial class MeaningTree
{
    private static MeaningNode Sheet(SheetFacts sheet, string key) => Entry("sheet|" + key, ChangedThing.Sheet, sheet.Title,
    [
        Text("counterparty", ChangedThing.Description, sheet.Counterparty),
        .. TermOf("term", ChangedThing.Term, sheet.Term),
        .. TermOf("handling", ChangedThing.Handling, sheet.Handling),
        Text("subjects", ChangedThing.Description, sheet.Subjects),
        .. sheet.Items.Select(item => Entry($"item|{Folded(item.Name)}", ChangedThing.Item, item.Name,
        [
            Plain("class", ChangedThing.Item, item.Name.Path, Word(item.Class)),
            Plain("freeText", ChangedThing.Item, item.Name.Path, item.FreeText ? "true" : "false"),
            Text("collectedBy", ChangedThing.Item, item.CollectedBy),
        ])),
        Text("itemsByReference", ChangedThing.ItemList, sheet.ItemsByReference),
        YesNo("itemsOpenEnded", ChangedThing.ItemList, sheet.ItemsOpenEnded),
        .. sheet.Media.Select(medium => Entry(
            $"medium|{Folded(medium.Name)}", ChangedThing.Medium, medium.Name, [Plain("kind", ChangedThing.Medium, medium.Name.Path, Word(medium.Kind))])),
        .. sheet.Work.Select(work => WorkOf(work, ChangedThing.Work)),
        Text("reason", ChangedThing.Description, sheet.Reason),
        Text("connection", ChangedThing.Hop, sheet.Connection),
        .. sheet.Phases.Select(phase => Entry($"phase|{Folded(phase.Name)}", ChangedThing.Development, phase.Name,
        [
            Date("start", ChangedThing.Development, phase.Start),
            Date("end", ChangedThing.Development, phase.End, ordered: true),
        ])),
        YesNo("fromResidentsRegister", ChangedThing.Item, sheet.FromResidentsRegister),
        Text("erasureDeadline", ChangedThing.Erasure, sheet.ErasureDeadline),
        Text("testData", ChangedThing.Development, sheet.TestData),
    ]);

    // The words count only where no day could be read from them; a period is longer when it begins earlier or ends later.
    private static IEnumerable<MeaningNode> TermOf(string key, ChangedThing what, Term term)
    {
        MeaningNode start = Date(key + "Start", what, term.Start, ordered: true);
        yield return start with { Order = -start.Order };
        yield return Date(key + "End", what, term.End, ordered: true);
        yield return YesNo(key + "Rollover", what, term.Rollover);
        if (!term.Start.IsKnown && !term.End.IsKnown && term.Statement.IsKnown)
        {
            yield return Text(key + "Statement", what, term.Statement);
        }
    }

    private static MeaningNode WorkOf(WorkItem work, ChangedThing what) =>
        Worded("work", what, work.Text, [YesNo("reentrusted", ChangedThing.Reentrustment, work.Reentrusted)]);

    private static MeaningNode Reentrusted(ReentrustedWork work, MeaningKeys keys)
    {
        string key = $"reentrusted|{work.Place}|{keys.Link(work.LinkId)}";
        return Worded(key, ChangedThing.Reentrustment, work.Statement,
        [
            Plain("partial", ChangedThing.Reentrustment, work.Statement.Path, work.Partial ? "true" : "false"),
            .. work.Work.Select(item => WorkOf(item, ChangedThing.Reentrustment)),
        ]);
    }

    private static MeaningNode HopOf(Hop hop, MeaningKeys keys)
    {
        string key = $"hop|{End(hop.From, keys)}>{End(hop.To, keys)}|{hop.Cargo}";
        return new()
        {
            Key = key,
            What = ChangedThing.Hop,
            Path = hop.Statement.Path,
            Children = [Choice("means", ChangedThing.Hop, hop.Means), YesNo("recorded", ChangedThing.Hop, hop.Recorded)],
        };
    }

    private static string End(HopEnd end, MeaningKeys keys) =>
        string.Create(CultureInfo.InvariantCulture, $"{end.Kind}:{keys.Link(end.LinkId)}:{(end.Name is { } name ? FoldedText.Of(name) : "")}");

    private static MeaningNode Use(MediumUse use, MeaningKeys keys) =>
        Entry($"use|{use.Kind}|{keys.Link(use.LinkId)}|{use.Public}", ChangedThing.Medium, use.Name) with { Meaning = "" };
}
