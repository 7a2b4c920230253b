using System.Collections.Immutable;
using VendorRisk.Scoring.Pool;

namespace VendorRisk.Scoring.Backtests;

/// <summary>Engagements of the stored portfolio. Who judges them reads their facts, so that facts do not travel.</summary>
internal sealed record PortfolioSlice(ImmutableArray<PortfolioItem> Items) : Slice;
