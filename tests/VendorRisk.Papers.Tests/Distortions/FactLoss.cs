using System.Collections.Immutable;

namespace VendorRisk.Papers.Tests.Distortions;

/// <summary>What a distortion did to the facts of a paper.</summary>
/// <param name="Facts">How many there were.</param>
/// <param name="Missing">Those that are no longer read, or read otherwise.</param>
/// <param name="Wrong">What is read and was not there.</param>
/// <param name="WrongClassA">Wrong facts of the deciding kinds that took a right one's place.</param>
internal sealed record FactLoss(int Facts, ImmutableArray<string> Missing, ImmutableArray<string> Wrong, ImmutableArray<string> WrongClassA)
{
    public double Kept => Facts == 0 ? 1 : 1 - ((double)Missing.Length / Facts);

    public override string ToString() =>
        $"{Facts - Missing.Length}/{Facts} right, {Missing.Length} missing, {Wrong.Length} wrong, {WrongClassA.Length} of them deciding\n"
        + string.Concat(WrongClassA.Select(w => $"  ! {w}\n")) + string.Concat(Missing.Take(12).Select(m => $"  - {m}\n")) + string.Concat(Wrong.Take(12).Select(w => $"  + {w}\n"));
}
