using System.Collections.Frozen;
using System.Collections.Immutable;
using VendorRisk.Contract;
using static VendorRisk.Plugins.Checklist.WorkObject;

namespace VendorRisk.Plugins.Checklist;

/// <summary>
/// The one table of preconditions: a － is acceptable only where the object is absent on the facts of the same paper,
/// a ○ says nothing where it is absent, and a free-text list has a gap where it is present and no safeguard covers the control.
/// </summary>
internal static class ControlNeeds
{
    public static ImmutableArray<ControlNeed> All { get; } =
    [
        new(ControlIds.ClausesAndLaw, [Always], Ward: true, Vendor: false),
        new(ControlIds.InspectionAndReports, [Always], Ward: true, Vendor: true) { AlsoCoveredBy = [ControlIds.InspectionOfSubcontractors] },
        new(ControlIds.InspectionOfSubcontractors, [Subcontractor], Ward: false, Vendor: true),
        new(ControlIds.NamedHandlers, [Always], Ward: false, Vendor: true),
        new(ControlIds.SharedWorkFlow, [Always], Ward: true, Vendor: true),
        new(ControlIds.PeriodicCheck, [Always], Ward: true, Vendor: false),
        new(ControlIds.EncryptionAndSeparatePassword, [Portable, Electronic], Ward: true, Vendor: true) { AlsoCoveredBy = [ControlIds.EncryptedCommunication, ControlIds.AccessRights] },
        new(ControlIds.LockableBag, [Carried], Ward: false, Vendor: true),
        new(ControlIds.HandOverRecord, [HandOver], Ward: true, Vendor: true),
        new(ControlIds.LockedStorage, [Paper, Portable], Ward: false, Vendor: true),
        new(ControlIds.ReturnAndErasure, [Always], Ward: false, Vendor: true),
        new(ControlIds.IncidentReadiness, [Always], Ward: false, Vendor: true),
        new(ControlIds.IncidentAndChangeReports, [Always], Ward: false, Vendor: true),
        new(ControlIds.StaffTraining, [Always], Ward: false, Vendor: true),
        new(ControlIds.PrintControl, [Printing], Ward: false, Vendor: true),
        new(ControlIds.SetPartnersOnly, [Network], Ward: false, Vendor: true),
        new(ControlIds.ConnectionControl, [Network], Ward: false, Vendor: true),
        new(ControlIds.EncryptedCommunication, [Network], Ward: false, Vendor: true),
        new(ControlIds.IntrusionDefence, [Network], Ward: false, Vendor: true),
        new(ControlIds.VirusProtection, [Computer], Ward: false, Vendor: true),
        new(ControlIds.Authentication, [Computer], Ward: false, Vendor: true),
        new(ControlIds.AccessRights, [Electronic], Ward: false, Vendor: true),
        new(ControlIds.MonitoringAndLogs, [Computer], Ward: false, Vendor: true),
        new(ControlIds.RedundancyAndBackup, [Server], Ward: false, Vendor: true),
        new(ControlIds.RoomEntryControl, [Room], Ward: false, Vendor: true),
        new(ControlIds.ServersUnderJapaneseLaw, [Server], Ward: false, Vendor: true),
        new(ControlIds.CloudIsolation, [Cloud], Ward: false, Vendor: true),
    ];

    private static readonly FrozenDictionary<string, ControlNeed> ById = All.ToFrozenDictionary(n => n.Control, StringComparer.Ordinal);

    public static ControlNeed? Find(string control) => ById.GetValueOrDefault(control);
}
