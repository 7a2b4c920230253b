using System.Collections.Immutable;

namespace VendorRisk.Application.Tests;

/// <summary>What came of a use case, for tests.</summary>
internal static class OutcomeChecks
{
    public static T ShouldBeSaved<T>(this Outcome<T> outcome) => outcome.ShouldBeOfType<Outcome<T>.Saved>(outcome.ToString()).Value;

    public static ImmutableArray<string> ShouldBeRejected<T>(this Outcome<T> outcome) =>
        [.. outcome.ShouldBeOfType<Outcome<T>.Rejected>(outcome.ToString()).Problems.Select(problem => problem.Code)];

    public static string ShouldConflict<T>(this Outcome<T> outcome) => outcome.ShouldBeOfType<Outcome<T>.Conflict>(outcome.ToString()).ChangedBy;
}
