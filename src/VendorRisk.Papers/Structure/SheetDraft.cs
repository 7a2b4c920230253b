using VendorRisk.Papers.Pieces;
using VendorRisk.Papers.Text;

namespace VendorRisk.Papers.Structure;

/// <summary>A sheet under construction.</summary>
internal sealed class SheetDraft
{
    public TextDraft Title { get; } = new();

    public FieldArea Area { get; } = new();

    public PaperSheet Build()
    {
        PaperText title = Title.Build();
        System.Collections.Immutable.ImmutableArray<PaperField> fields = Area.Build();
        return new PaperSheet(SheetKindTeller.Tell(title, fields), title, fields);
    }
}
