using System.Collections.Immutable;
using VendorRisk.Web.Lists;

namespace VendorRisk.Web.Vendors.Importing;

/// <summary>What a list of vendors says, and what importing it would do.</summary>
/// <param name="File">The file's name.</param>
/// <param name="Lines">The rows that can be imported.</param>
/// <param name="Entries">The vendors of these rows, once they were compared.</param>
/// <param name="Problems">Everything that is wrong with the others.</param>
/// <param name="Notes">What was left out, or is worth knowing.</param>
internal sealed record ImportPlan(string File, ImmutableArray<VendorLine> Lines, ImmutableArray<ImportEntry> Entries, ImmutableArray<ListProblem> Problems, ImmutableArray<string> Notes)
{
    public int CountOf(ImportState state) => Entries.Count(entry => entry.State == state);

    public int PendingOf(ImmutableHashSet<(string Sheet, int Number)> own) => Entries.Count(entry => entry.Pending(own));
}
