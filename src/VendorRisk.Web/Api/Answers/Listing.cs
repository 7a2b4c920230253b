using System.Collections.Immutable;

namespace VendorRisk.Web.Api.Answers;

/// <summary>A part of a list.</summary>
/// <param name="Items">The entries of this part.</param>
/// <param name="Total">How many there are in all.</param>
/// <param name="Next">The address of the next part; null on the last.</param>
internal sealed record Listing<T>(ImmutableArray<T> Items, int Total, string? Next);
