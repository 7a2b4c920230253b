using System.Collections.Immutable;
using VendorRisk.Exports;

namespace VendorRisk.Web.Lists;

/// <summary>One row of a list, its cells by the heads above them.</summary>
internal sealed class ListLine(string sheet, ListRow row, ImmutableDictionary<string, int> places)
{
    public string Sheet => sheet;

    public int Number => row.Number;

    public bool IsEmpty => places.Keys.All(head => this[head].Length == 0);

    /// <summary>What stands under a head; empty when nothing does.</summary>
    public string this[string head] => places.TryGetValue(head, out int at) && at < row.Cells.Length ? row.Cells[at] : "";
}
