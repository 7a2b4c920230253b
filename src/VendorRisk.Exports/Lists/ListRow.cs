using System.Collections.Immutable;

namespace VendorRisk.Exports;

/// <summary>One row of a list.</summary>
/// <param name="Number">Its number as the program shows it, from 1; for comma-separated values the line it begins on.</param>
/// <param name="Cells">What its cells show, from column A on, without surrounding blanks.</param>
/// <param name="Hidden">Whether the row, or a column of it, is hidden.</param>
public sealed record ListRow(int Number, ImmutableArray<string> Cells, bool Hidden);
