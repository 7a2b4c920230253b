using System.Collections.Immutable;
using VendorRisk.Contract;
using VendorRisk.Papers.Text;

namespace VendorRisk.Papers.Reentrusting;

/// <summary>A vendor that a declaration names.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Whole">What is said of it, remarks included.</param>
/// <param name="Work">The work it is named for; empty when none is said.</param>
internal sealed record DeclaredVendor(PaperText Name, PaperText Whole, ImmutableArray<WorkItem> Work);
