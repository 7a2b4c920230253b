using VendorRisk.Papers.Text;

namespace VendorRisk.Papers.Pieces;

/// <summary>A labelled cell of a table, or a labelled paragraph.</summary>
/// <param name="Kind">What the label means.</param>
/// <param name="Label">The label as printed.</param>
/// <param name="Value">The cell's text, joined over page breaks and continuation rows.</param>
internal sealed record PaperField(FieldKind Kind, PaperText Label, PaperText Value);
