using System.Collections.Immutable;
using VendorRisk.Contract;

namespace VendorRisk.Plugins.Subcontracting;

/// <summary>Rules on work that is entrusted on (再委託).</summary>
public sealed class SubcontractingPack : RulePack
{
    public override string Id => "Subcontracting";

    public override ImmutableArray<Rule> Rules { get; } =
    [
        new ScopeMismatchRule(),
        new UndeclaredRule(),
        new UnnamedRule(),
        new LikelyThirdPartyRule(),
        new BannedButNeededRule(),
        new DepthOpenRule(),
        new DutiesNotFlowedDownRule(),
        new ConsentMissingRule(),
        new TierUnlabelledRule(),
    ];
}
