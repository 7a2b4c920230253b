using VendorRisk.Papers.Text;

namespace VendorRisk.Papers.Pieces;

/// <summary>One numbered item.</summary>
/// <param name="Number">Its number.</param>
/// <param name="Heading">The bracketed heading it stands under; empty when there is none.</param>
/// <param name="Text">Its text, joined over page breaks, sub-items included.</param>
internal sealed record PaperClause(int Number, PaperText Heading, PaperText Text);
