using System.Collections.Immutable;
using VendorRisk.Contract;
using VendorRisk.Papers.Pieces;

namespace VendorRisk.Papers.Media;

/// <summary>The media of a sheet.</summary>
internal static class SheetMedia
{
    /// <summary>Where a form lists the media of register, source and use, the ones used for this purpose count.</summary>
    public static ImmutableArray<Medium> Of(PaperSheet sheet)
    {
        ImmutableArray<PaperField> fields = [.. sheet.Fields.Where(f => f.Kind == FieldKind.Media)];
        PaperField? use = fields.FirstOrDefault(f => f.Label.Folded.Contains("使用する", StringComparison.Ordinal));
        return use is not null ? MediaReader.Read(use.Value) : [.. fields.SelectMany(f => MediaReader.Read(f.Value)).DistinctBy(m => (m.Kind, m.Name.Value))];
    }
}
