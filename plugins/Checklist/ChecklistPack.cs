using System.Collections.Immutable;
using VendorRisk.Contract;

namespace VendorRisk.Plugins.Checklist;

/// <summary>Rules on safeguards, ticked or in free text (対策).</summary>
public sealed class ChecklistPack : RulePack
{
    public override string Id => "Checklist";

    public override ImmutableArray<Rule> Rules { get; } =
    [
        new UnansweredRule(),
        new NotApplicableContradictedRule(),
        new InternalContradictionRule(),
        new BlanketYesRule(),
        new GapRule(),
        new DeclinedRule(),
    ];
}
