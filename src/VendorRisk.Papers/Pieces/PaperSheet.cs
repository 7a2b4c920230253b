using System.Collections.Immutable;
using VendorRisk.Contract;
using VendorRisk.Papers.Text;

namespace VendorRisk.Papers.Pieces;

/// <summary>One form as printed.</summary>
/// <param name="Kind">Which of the seven forms, as its labels and title say.</param>
/// <param name="Title">Its title (件名).</param>
/// <param name="Fields">Its fields in printed order.</param>
internal sealed record PaperSheet(SheetKind Kind, PaperText Title, ImmutableArray<PaperField> Fields)
{
    /// <summary>Whether the form entrusts work to a vendor.</summary>
    public bool Entrusts => Kind is SheetKind.Outsourcing or SheetKind.ReOutsourcing;

    /// <summary>The first cell of a family with something in it; empty when there is none.</summary>
    public PaperText First(FieldKind kind) => Fields.FirstOrDefault(f => f.Kind == kind && !f.Value.IsEmpty)?.Value ?? PaperText.Empty;
}
