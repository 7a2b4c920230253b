using System.Collections.Immutable;
using VendorRisk.Contract;
using VendorRisk.Papers.Text;

namespace VendorRisk.Papers.Vendors;

/// <summary>One vendor as a cell names it.</summary>
/// <param name="Role">The role printed beside it (【再委託先】); empty when the cell has none.</param>
/// <param name="Name">The name without remarks; empty when the vendor is undecided.</param>
/// <param name="Whole">The whole entry, remarks included.</param>
/// <param name="Undecided">Whether it is still to be chosen.</param>
/// <param name="Certifications">What the remarks state.</param>
internal sealed record VendorEntry(PaperText Role, PaperText Name, PaperText Whole, bool Undecided, ImmutableArray<Certification> Certifications);
