using VendorRisk.Papers.Labels;
using VendorRisk.Papers.Profiles;
using VendorRisk.Papers.Text;

namespace VendorRisk.Papers.Structure;

/// <summary>Words of a cover that only frame it: the body's name, "as annexed", page numbers.</summary>
internal static class CoverWords
{
    public static bool AreFormal(PaperText text)
    {
        string s = LabelText.Squeeze(text.Folded).Trim('(', ')', '-', '【', '】');
        return s.Length == 0
            || s.All(c => char.IsAsciiDigit(c) || c is '/' or '-' or '頁' or 'ー' or '―')
            || (s.Length <= 40 && (s.EndsWith("付議事項", StringComparison.Ordinal) || s.EndsWith("報告事項", StringComparison.Ordinal)
                || s.EndsWith("諮問事項", StringComparison.Ordinal) || s.EndsWith("報告書", StringComparison.Ordinal) || s.EndsWith("付議書", StringComparison.Ordinal)
                || s.EndsWith("諮問書", StringComparison.Ordinal) || s.EndsWith("調書", StringComparison.Ordinal) || s.EndsWith("審議会", StringComparison.Ordinal) || OfficeScope.Words.Bodies.Contains(s)
                || s.EndsWith("審議資料", StringComparison.Ordinal) || s.EndsWith("委員会", StringComparison.Ordinal) || s.EndsWith("別紙のとおり", StringComparison.Ordinal)))
            || (s.Length <= 6 && (s.StartsWith("別紙", StringComparison.Ordinal) || s.StartsWith("資料", StringComparison.Ordinal)));
    }
}
