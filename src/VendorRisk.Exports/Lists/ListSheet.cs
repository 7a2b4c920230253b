using System.Collections.Immutable;

namespace VendorRisk.Exports;

/// <summary>One sheet of a list.</summary>
/// <param name="Name">The tab's name, or the file's.</param>
/// <param name="Rows">The rows with something in them, hidden ones included: a filter hides rows that belong to the list.</param>
public sealed record ListSheet(string Name, ImmutableArray<ListRow> Rows);
