using VendorRisk.Papers.Text;

namespace VendorRisk.Papers.Structure;

/// <summary>A line between sheets that names the provision the next ones fall under (◇… (第14条第1項)・・・報告事項).</summary>
internal static class ProvisionHeading
{
    public static bool Is(PaperText text) =>
        text.Folded.Length is > 3 and <= 120 && text.Folded[0] is '◇' or '◆' or '■' or '○'
        && text.Folded.Contains('条', StringComparison.Ordinal) && text.Folded.Contains('第', StringComparison.Ordinal);
}
