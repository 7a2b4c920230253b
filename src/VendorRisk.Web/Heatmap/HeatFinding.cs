using System.Collections.Immutable;
using VendorRisk.Web.Risk;

namespace VendorRisk.Web.Heatmap;

/// <summary>A finding in an open cell.</summary>
/// <param name="Finding">The finding.</param>
/// <param name="Facts">The facts it rests on, in words, each with the line it came from where it came from the paper.</param>
public sealed record HeatFinding(FindingView Finding, ImmutableArray<HeatFact> Facts);
