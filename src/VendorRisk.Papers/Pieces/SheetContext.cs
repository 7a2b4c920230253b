using VendorRisk.Contract;
using VendorRisk.Papers.Text;

namespace VendorRisk.Papers.Pieces;

/// <summary>One form with what was read of it.</summary>
/// <param name="Index">Its index in <see cref="EngagementFacts.Sheets"/>.</param>
/// <param name="Printed">The form as printed.</param>
/// <param name="Facts">Its facts.</param>
internal sealed record SheetContext(int Index, PaperSheet Printed, SheetFacts Facts)
{
    /// <summary>Whether the form entrusts work to a vendor.</summary>
    public bool Entrusts => Facts.Kind is SheetKind.Outsourcing or SheetKind.ReOutsourcing;

    public IEnumerable<PaperText> Fields(FieldKind kind) => Printed.Fields.Where(f => f.Kind == kind).Select(f => f.Value);
}
