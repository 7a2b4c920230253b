using VendorRisk.Contract;
using VendorRisk.Papers.Text;

namespace VendorRisk.Papers.Checklists;

/// <summary>The names of a checklist's halves and sides, printed between its rows.</summary>
internal static class SectionNames
{
    private const int Longest = 60;

    private static readonly string[] Parts = ["上の対策", "保護対策", "行わせる", "区が行う", "面の対策", "的対策", "的安全管理措置"];
    private static readonly string[] Operational = ["運用", "人的", "組織"];
    private static readonly string[] Technical = ["システム", "技術"];

    public static bool Are(PaperText cell) => cell.Folded.Length <= Longest && !cell.Folded.Contains('。', StringComparison.Ordinal) && Has(cell.Folded, Parts);

    /// <summary>Which half folded words name; null when neither.</summary>
    public static SafeguardSection? Of(string text) =>
        Has(text, Operational) ? SafeguardSection.Operational : Has(text, Technical) ? SafeguardSection.Technical : null;

    private static bool Has(string text, string[] words) => Array.Exists(words, w => text.Contains(w, StringComparison.Ordinal));
}
