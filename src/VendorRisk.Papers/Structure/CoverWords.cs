using System.Text.RegularExpressions;
using VendorRisk.Papers.Labels;
using VendorRisk.Papers.Profiles;
using VendorRisk.Papers.Text;

namespace VendorRisk.Papers.Structure;

/// <summary>Words of a cover that only frame it: the body's name, "as annexed", page numbers.</summary>
internal static partial class CoverWords
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

    /// <summary>下記のとおり再委託したいので、承認を申請します。: the sentence that an application is, and the 記 below it; it belongs to no field above it.</summary>
    public static bool AreRequest(PaperText text) => text.Folded.Length <= 120 && Request().IsMatch(text.Folded);

    [GeneratedRegex("^記$|^(?:下記|次|標記|上記|以下|別紙)の(?:とおり|件|業務|契約)(?=[^。]*(?:申請|申し|届|提出|願|承認|承諾|許可|許諾|協議|依頼|報告|通知|回答|送付|付議|諮))[^。]{0,80}(?:ます|ください|下さい|願います|候)。?$|^[^。]{6,100}(?:ので|たく|規定により|条により)[^。]{0,40}(?:申請|届け出|届出|申し出|お願い申し上げ)(?:いた|致)?(?:し)?ます。?$|^[^。]{0,60}(?:承諾|承認|許可|許諾|協議)(?:を|され)?(?:申請|お願い|願い|依頼|申し出|たく)[^。]{0,12}(?:ます|申請する|願います)。?$")]
    private static partial Regex Request();
}
