using System.Collections.Immutable;
using VendorRisk.Contract;

namespace VendorRisk.Plugins.Cloud;

/// <summary>Rules on services of other companies on the internet (クラウド).</summary>
public sealed class CloudPack : RulePack
{
    public override string Id => "Cloud";

    public override ImmutableArray<Rule> Rules { get; } =
    [
        new ForeignOperatorRule(),
        new ServiceUnnamedRule(),
        new GuidelineMisappliedRule(),
        new PublicIntakeVsClosedNetworkRule(),
        new GenerativeAiRule(),
    ];
}
