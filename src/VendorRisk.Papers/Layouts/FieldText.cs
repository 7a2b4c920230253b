using VendorRisk.Papers.Blocks;
using VendorRisk.Papers.Text;

namespace VendorRisk.Papers.Layouts;

/// <summary>A field written as label, colon and value, however the paper prints it.</summary>
internal static class FieldText
{
    public static PaperText Of(PaperText label, PaperText value) => PaperText.Of([.. label.Fragments, new TextFragment(label.Line, "："), .. value.Fragments]);

    /// <summary>The line as a field of its form.</summary>
    public static Block Line(Block block, PaperText label, PaperText value) => block with { Cells = [Of(label, value)], Point = false, Heading = false, Role = LineRole.Field };
}
