using System.Collections.Immutable;
using VendorRisk.Contract;

namespace VendorRisk.Plugins.Handling;

/// <summary>Rules on media and hand-over (媒体・受渡し).</summary>
public sealed class HandlingPack : RulePack
{
    public override string Id => "Handling";

    public override ImmutableArray<Rule> Rules { get; } =
    [
        new PaperNotInMediaRule(),
        new DeviceNotInMediaRule(),
        new RouteUndefinedRule(),
        new RouteConflictRule(),
        new HopUntracedRule(),
        new LinkWindowMismatchRule(),
        new CarryOutExemptedRule(),
    ];
}
