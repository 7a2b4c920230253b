using System.Collections.Immutable;
using VendorRisk.Registry;

namespace VendorRisk.Web.Vendors.Importing;

/// <summary>A vendor of a list, with what importing it would do.</summary>
/// <param name="Lines">Its rows.</param>
internal sealed record ImportEntry(ImmutableArray<VendorLine> Lines)
{
    public VendorLine First => Lines[0];

    /// <summary>Where its first row stands.</summary>
    public (string Sheet, int Number) Place => (First.Sheet, First.Number);

    public ImportState State { get; init; }

    /// <summary>The vendor of the register; null for one that is not in it.</summary>
    public Vendor? Target { get; init; }

    /// <summary>Vendors of nearly the same name.</summary>
    public ImmutableArray<VendorSummary> Near { get; init; } = [];

    /// <summary>What is done, one after the other.</summary>
    public ImmutableArray<ImportStep> Steps { get; init; } = [];

    /// <summary>Whether importing it changes anything; one that is near to another only when a person said that it is its own.</summary>
    public bool Pending(ImmutableHashSet<(string Sheet, int Number)> own) => State is ImportState.New or ImportState.Changed || (State == ImportState.Near && own.Contains(Place));
}
