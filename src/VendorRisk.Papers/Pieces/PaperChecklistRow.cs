using VendorRisk.Contract;
using VendorRisk.Papers.Text;

namespace VendorRisk.Papers.Pieces;

/// <summary>One row of a checklist.</summary>
/// <param name="Section">Which half.</param>
/// <param name="Answer">The answer as printed.</param>
/// <param name="Text">The safeguard's words.</param>
internal sealed record PaperChecklistRow(SafeguardSection Section, PrintedAnswer Answer, PaperText Text);
