using System.Collections.Immutable;
using VendorRisk.Web.Lists;

namespace VendorRisk.Web.Loading;

/// <summary>What a list of approvals says, and what loading it would do.</summary>
/// <param name="File">The file's name.</param>
/// <param name="Entries">The rows that can be loaded.</param>
/// <param name="Problems">Everything that is wrong with the others.</param>
/// <param name="Notes">What was left out, or is worth knowing.</param>
internal sealed record LoadPlan(string File, ImmutableArray<LoadEntry> Entries, ImmutableArray<ListProblem> Problems, ImmutableArray<string> Notes)
{
    public int Pending => Entries.Count(entry => entry.Pending);

    public int CountOf(LoadState state) => Entries.Count(entry => entry.State == state);
}
