using System.Collections.Immutable;
using System.Globalization;

namespace VendorRisk.Learning.Classification;

/// <summary>The ids of the catalogue, in order: seventeen operational controls, thirteen technical ones.</summary>
internal static class ControlIds
{
    public static ImmutableArray<string> All { get; } =
    [
        .. Enumerable.Range(1, 17).Select(n => string.Create(CultureInfo.InvariantCulture, $"OP-{n:00}")),
        .. Enumerable.Range(1, 13).Select(n => string.Create(CultureInfo.InvariantCulture, $"SY-{n:00}")),
    ];

    /// <summary>The second operational control.</summary>
    public static string InspectionAndReports => All[1];

    /// <summary>The third operational control.</summary>
    public static string InspectionOfSubcontractors => All[2];

    public static bool IsKnown(string? id) => id is not null && All.Contains(id, StringComparer.Ordinal);
}
