using VendorRisk.Scoring.Pool;

namespace VendorRisk.Scoring.Backtests;

/// <summary>A policy that is tried out.</summary>
/// <param name="Id">The order's own.</param>
/// <param name="Generation">What is in force beside it.</param>
/// <param name="Name">What to call it in messages.</param>
/// <param name="Policy">The policy's file.</param>
internal sealed record TrialOrder(Guid Id, string Generation, string Name, byte[] Policy) : SliceOrder(Id, Generation);
