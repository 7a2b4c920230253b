using System.Collections.Immutable;
using System.Globalization;
using VendorRisk.Contract;
using static VendorRisk.Engagements.Differences.MeaningNodes;

namespace VendorRisk.Engagements.Differences;

/// <summary>Safeguards, the checklist and the special clauses.</summary>
internal static partial class MeaningTree
{
    private static MeaningNode SafeguardOf(Safeguard safeguard, MeaningKeys keys) => Worded(
        $"safeguard|{keys.Sheet(safeguard.Sheet)}|{safeguard.Side}|{safeguard.Section}", ChangedThing.Safeguard, safeguard.Text,
        [
            .. Distinct(safeguard.Controls.Where(control => control.IsKnown)
                .Select(control => Plain($"control|{control.Value}", ChangedThing.Safeguard, control.Path, control.Value!))),
            Choice("frequency", ChangedThing.Safeguard, safeguard.Frequency),
        ]);

    private static MeaningNode Answer(ChecklistAnswer answer) => Choice($"answer|{answer.Side}|{answer.Control}", ChangedThing.ChecklistAnswer, answer.Answer) with
    {
        Children =
        [
            Choice("ground", ChangedThing.ChecklistAnswer, answer.Ground),
            Text("reason", ChangedThing.ChecklistAnswer, answer.Reason),
            Text("text", ChangedThing.ChecklistAnswer, answer.Text),
        ],
    };

    private static MeaningNode Clauses(ClauseSet set) => new()
    {
        Key = string.Create(CultureInfo.InvariantCulture, $"clauses|{set.Tier}"),
        What = ChangedThing.Clause,
        Path = set.Party.Path,
        Children =
        [
            Text("label", ChangedThing.Clause, set.Label),
            Choice("regime", ChangedThing.Clause, set.Regime),
            Choice("subcontracting", ChangedThing.Clause, set.Subcontracting),
            YesNo("furtherTiers", ChangedThing.Clause, set.FurtherTiersByConsent),
            YesNo("yearlyInspection", ChangedThing.Clause, set.YearlyInspection),
            .. Distinct(set.Clauses.SelectMany(clause => clause.Topics, (clause, topic) => Plain($"topic|{topic}", ChangedThing.Clause, clause.Heading.Path, Word(topic)))),
        ],
    };

    private static MeaningNode Reference(ClauseReference reference, MeaningKeys keys) => Entry(
        $"reference|{Folded(reference.SetLabel)}|{reference.Number.State}{reference.Number.Value}|{keys.Link(reference.LinkId)}|{reference.Side}",
        ChangedThing.Clause, reference.SetLabel, [Choice("citedFor", ChangedThing.Clause, reference.CitedFor)]);
}
