using System.Collections.Immutable;
using VendorRisk.Web.Lists;

namespace VendorRisk.Web.Vendors.Importing;

/// <summary>What came of importing.</summary>
/// <param name="Saved">How many vendors were registered or changed, whole.</param>
/// <param name="Problems">Why others were not.</param>
internal sealed record ImportResult(int Saved, ImmutableArray<ListProblem> Problems);
