using System.Collections.Immutable;
using VendorRisk.Web.Lists;

namespace VendorRisk.Web.Loading;

/// <summary>What came of loading.</summary>
/// <param name="Saved">How many rows were loaded.</param>
/// <param name="Problems">Why others were not.</param>
internal sealed record LoadResult(int Saved, ImmutableArray<ListProblem> Problems);
