using System.Collections.Immutable;

namespace VendorRisk.Application;

/// <summary>What a finding asks to be done.</summary>
/// <param name="Owner">Who must act.</param>
/// <param name="Fixes">How it is fixed in place, the likeliest way first; empty where correcting its facts is all there is.</param>
public sealed record FindingWork(FindingOwner Owner, ImmutableArray<FindingFix> Fixes);
