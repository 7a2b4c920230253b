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
        new(WaiverGround.ElectronicOnly, "電子データだけを扱う", [ControlIds.LockedStorage], WorkObject.Portable),
        new(WaiverGround.PaperOnly, "紙だけを扱う",
            [ControlIds.EncryptedCommunication, ControlIds.VirusProtection, ControlIds.AccessRights, ControlIds.RedundancyAndBackup]),
        new(WaiverGround.NoSystem, "システムを使わない",
            [
                ControlIds.SetPartnersOnly, ControlIds.EncryptedCommunication, ControlIds.IntrusionDefence, ControlIds.VirusProtection,
                ControlIds.MonitoringAndLogs, ControlIds.RedundancyAndBackup,
            ]),
        new(WaiverGround.NoHandOver, "受渡しをしない", [ControlIds.LockableBag, ControlIds.HandOverRecord]),
        new(WaiverGround.NoReentrustment, "再委託をしない", [ControlIds.InspectionOfSubcontractors]),
    ];

    /// <summary>Controls that one side alone cannot carry out: hand-overs and what is agreed on subcontractors.</summary>
    public static ImmutableArray<string> TakesBothSides { get; } =
        [ControlIds.InspectionOfSubcontractors, ControlIds.EncryptionAndSeparatePassword, ControlIds.LockableBag, ControlIds.HandOverRecord];
}
