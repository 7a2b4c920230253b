using System.Collections.Immutable;
using VendorRisk.Engagements;

namespace VendorRisk.Web.Decisions;

/// <summary>The decisions on an engagement, and what a new one is based on.</summary>
/// <param name="Decisions">Newest first.</param>
/// <param name="Revision">The engagement's revision now.</param>
/// <param name="Newest">Its newest version's number.</param>
internal sealed record DecisionsView(ImmutableArray<DecisionRecord> Decisions, long Revision, int Newest)
{
    /// <summary>The decisions that were not corrected, newest first.</summary>
    public ImmutableArray<DecisionRecord> Standing { get; } = [.. ImmutableArray.CreateRange(Decisions.Reverse()).Standing().Reverse()];

    public bool Stands(DecisionRecord decision) => Standing.Contains(decision);
}
