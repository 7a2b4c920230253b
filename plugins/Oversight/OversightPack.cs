using System.Collections.Immutable;
using VendorRisk.Contract;

namespace VendorRisk.Plugins.Oversight;

/// <summary>Rules on inspection, incidents and erasure (監督・消去).</summary>
public sealed class OversightPack : RulePack
{
    public override string Id => "Oversight";

    public override ImmutableArray<Rule> Rules { get; } =
    [
        new InspectionFrequencyRule(),
        new InspectionOverdueRule(),
        new IncidentHistoryRule(),
        new ErasureUnprovenRule(),
        new ErasureDateUnsetRule(),
        new NoTimeToEraseRule(),
        new ScheduleCompressedRule(),
    ];
}
