using System.Collections.Immutable;
using VendorRisk.Contract;

namespace VendorRisk.Plugins.Checklist;

/// <summary>A reason for － that excludes a ○ elsewhere on the same side.</summary>
/// <param name="Ground">The reason.</param>
/// <param name="Words">How a message names it.</param>
/// <param name="Controls">The controls that cannot be ticked beside it.</param>
/// <param name="Unless">What would make both true.</param>
internal sealed record GroundConflict(WaiverGround Ground, string Words, ImmutableArray<string> Controls, WorkObject? Unless = null)
{
    public static ImmutableArray<GroundConflict> All { get; } =
    [
        new(WaiverGround.ElectronicOnly, "電子データだけを扱う", ["OP-10"], WorkObject.Portable),
        new(WaiverGround.PaperOnly, "紙だけを扱う", ["SY-03", "SY-05", "SY-07", "SY-09"]),
        new(WaiverGround.NoSystem, "システムを使わない", ["SY-01", "SY-03", "SY-04", "SY-05", "SY-08", "SY-09"]),
        new(WaiverGround.NoHandOver, "受渡しをしない", ["OP-08", "OP-09"]),
        new(WaiverGround.NoReentrustment, "再委託をしない", ["OP-03"]),
    ];

    /// <summary>Controls that one side alone cannot carry out: hand-overs and what is agreed on subcontractors.</summary>
    public static ImmutableArray<string> TakesBothSides { get; } = ["OP-03", "OP-07", "OP-08", "OP-09"];
}
