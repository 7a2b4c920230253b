using VendorRisk.Papers.Pieces;
using VendorRisk.Papers.Text;

namespace VendorRisk.Papers.Checklists;

/// <summary>A row of a checklist, or the part of one, with its control.</summary>
/// <param name="Row">The row.</param>
/// <param name="Control">The control's id; null when its words are none known here.</param>
/// <param name="Text">The words that are this control.</param>
/// <param name="Confidence">How surely they are, in per mille; 1000 for the printed checklist's own words.</param>
internal sealed record MatchedRow(PaperChecklistRow Row, string? Control, PaperText Text, int Confidence);
