using System.Collections.Immutable;
using VendorRisk.Contract;

namespace VendorRisk.Plugins.Clauses;

/// <summary>Rules on the contract and its special clauses (契約・特記事項).</summary>
public sealed class ClausesPack : RulePack
{
    public override string Id => "Clauses";

    public override ImmutableArray<Rule> Rules { get; } =
    [
        new ClausesNotAttachedRule(),
        new TopicMissingRule(),
        new ReportToVendorOnlyRule(),
        new ReferenceBrokenRule(),
        new RepealedBasisRule(),
        new OpenRolloverRule(),
    ];
}
