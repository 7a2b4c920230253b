namespace VendorRisk.Papers.Containers.Excel;

/// <summary>A sheet of a workbook.</summary>
/// <param name="Name">The name on its tab.</param>
/// <param name="Part">The part that holds its cells; null when it has none, as a chart's sheet.</param>
/// <param name="Hidden">Whether its tab does not show.</param>
internal sealed record ExcelSheetLink(string Name, string? Part, bool Hidden);
