using System.Collections.Immutable;

namespace VendorRisk.Web.Preview;

/// <summary>Facts that belong together: one vendor, one sheet, the safeguards of one side.</summary>
/// <param name="Key">Stays the same when values change.</param>
/// <param name="Title">What the group is about.</param>
/// <param name="Rows">The facts, in the contract's order.</param>
/// <param name="Adds">What can be added here.</param>
public sealed record FactGroup(string Key, string Title, ImmutableArray<FactRow> Rows, ImmutableArray<AddKind> Adds)
{
    public int Guesses => Rows.Count(row => row.Guess);

    public int Unknown => Rows.Count(row => row.State == Contract.FactState.Unknown);
}
