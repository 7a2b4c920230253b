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

    /// <summary>Inspection of the contractor and of subcontractors: the same words mean one or the other by whose list they stand in.</summary>
    public static ImmutableArray<string> DependingOnSide { get; } = [.. All.Skip(1).Take(2)];

    public static bool IsKnown(string? id) => id is not null && All.Contains(id, StringComparer.Ordinal);
}
