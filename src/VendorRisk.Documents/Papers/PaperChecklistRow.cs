using VendorRisk.Contract;

namespace VendorRisk.Documents.Papers;

/// <summary>One row of a checklist.</summary>
/// <param name="Section">Which half.</param>
/// <param name="Mark">The answer cell as printed (mark and reason).</param>
/// <param name="Text">The safeguard's words.</param>
internal sealed record PaperChecklistRow(SafeguardSection Section, PaperText Mark, PaperText Text);
