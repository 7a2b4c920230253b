using System.Collections.Frozen;
using System.Collections.Immutable;
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
        new("OP-01", [Always], Ward: true, Vendor: false),
        new("OP-02", [Always], Ward: true, Vendor: true) { AlsoCoveredBy = ["OP-03"] },
        new("OP-03", [Subcontractor], Ward: false, Vendor: true),
        new("OP-04", [Always], Ward: false, Vendor: true),
        new("OP-05", [Always], Ward: true, Vendor: true),
        new("OP-06", [Always], Ward: true, Vendor: false),
        new("OP-07", [Portable, Electronic], Ward: true, Vendor: true) { AlsoCoveredBy = ["SY-03", "SY-07"] },
        new("OP-08", [Carried], Ward: false, Vendor: true),
        new("OP-09", [HandOver], Ward: true, Vendor: true),
        new("OP-10", [Paper, Portable], Ward: false, Vendor: true),
        new("OP-11", [Always], Ward: false, Vendor: true),
        new("OP-12", [Always], Ward: false, Vendor: true),
        new("OP-13", [Always], Ward: false, Vendor: true),
        new("OP-14", [Always], Ward: false, Vendor: true),
        new("OP-15", [Printing], Ward: false, Vendor: true),
        new("SY-01", [Network], Ward: false, Vendor: true),
        new("SY-02", [Network], Ward: false, Vendor: true),
        new("SY-03", [Network], Ward: false, Vendor: true),
        new("SY-04", [Network], Ward: false, Vendor: true),
        new("SY-05", [Computer], Ward: false, Vendor: true),
        new("SY-06", [Computer], Ward: false, Vendor: true),
        new("SY-07", [Electronic], Ward: false, Vendor: true),
        new("SY-08", [Computer], Ward: false, Vendor: true),
        new("SY-09", [Server], Ward: false, Vendor: true),
        new("SY-10", [Room], Ward: false, Vendor: true),
        new("SY-11", [Server], Ward: false, Vendor: true),
        new("SY-12", [Cloud], Ward: false, Vendor: true),
    ];

    private static readonly FrozenDictionary<string, ControlNeed> ById = All.ToFrozenDictionary(n => n.Control, StringComparer.Ordinal);

    public static ControlNeed? Find(string control) => ById.GetValueOrDefault(control);
}
