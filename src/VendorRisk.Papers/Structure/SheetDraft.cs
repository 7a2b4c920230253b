using VendorRisk.Contract;
using VendorRisk.Papers.Pieces;
using VendorRisk.Papers.Text;

namespace VendorRisk.Papers.Structure;

/// <summary>A sheet under construction.</summary>
internal sealed class SheetDraft
{
    public TextDraft Title { get; } = new();

    public FieldArea Area { get; } = new();

    /// <summary>Whether the sheet is a subcontractor's whatever its labels say.</summary>
    public bool OfSubcontractor { get; set; }

    public PaperSheet Build()
    {
        PaperText title = Title.Build();
        System.Collections.Immutable.ImmutableArray<PaperField> fields = Area.Build();
        return new PaperSheet(OfSubcontractor ? SheetKind.ReOutsourcing : SheetKindTeller.Tell(title, fields), title, fields);
    }
}
