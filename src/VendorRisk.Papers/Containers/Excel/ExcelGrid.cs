using System.Collections.Immutable;

namespace VendorRisk.Papers.Containers.Excel;

/// <summary>What one sheet of a workbook holds.</summary>
/// <param name="Cells">The cells with something in them, in their order in the file.</param>
/// <param name="Merges">The merged ranges.</param>
/// <param name="HasDrawing">Whether there are shapes or pictures on it.</param>
internal sealed record ExcelGrid(ImmutableArray<ExcelCell> Cells, ImmutableArray<ExcelMerge> Merges, bool HasDrawing);
