using System.Collections.Immutable;

namespace VendorRisk.Exports;

/// <summary>A register as rows of text.</summary>
/// <param name="Name">Its name, also of the sheet; at most 31 characters.</param>
/// <param name="Columns">The heads.</param>
/// <param name="Rows">The rows, each with a cell a column.</param>
public sealed record RegisterTable(string Name, ImmutableArray<string> Columns, ImmutableArray<ImmutableArray<string>> Rows);
