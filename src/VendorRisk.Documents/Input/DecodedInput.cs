using System.Collections.Immutable;

namespace VendorRisk.Documents.Input;

/// <summary>A file turned into lines, or the reasons why it cannot be.</summary>
/// <param name="Lines">The lines, line 1 first, without their ends.</param>
/// <param name="Refusals">Why it cannot be read, in Japanese; empty when it was.</param>
internal sealed record DecodedInput(ImmutableArray<string> Lines, ImmutableArray<string> Refusals)
{
    public static DecodedInput Refused(params ImmutableArray<string> refusals) => new([], refusals);
}
