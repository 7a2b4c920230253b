using VendorRisk.Contract;
using VendorRisk.Papers.Pieces;

namespace VendorRisk.Papers.Checklists;

/// <summary>
/// Lists that ask for 有 or 無 have no mark for "not applicable": there, 無 with a reason why the work has no use for the safeguard means just that.
/// × and いいえ are never taken so: those lists have another mark for it.
/// </summary>
internal static class WaivedRows
{
    private static readonly string[] Absences = ["無し", "なし", "無"];

    private static readonly string[] Exemptions =
    [
        "扱わない", "使わない", "用いない", "使用しない", "利用しない", "再委託しない", "再委託をしない", "再委託は行わない", "再委託を行わない", "再委託なし", "再委託がない", "運ばない", "運搬しない",
        "持ち出さない", "発生しない", "該当", "対象外", "のみ", "不要", "必要ない", "必要がない", "必要なし", "必要としない",
    ];

    public static MatchedRow Of(MatchedRow matched) =>
        matched.Row.Answer is { Mark: ChecklistMark.Undone } answer && IsAbsence(answer) && Array.Exists(Exemptions, e => answer.Reason.Folded.Contains(e, StringComparison.Ordinal))
            ? matched with { Row = matched.Row with { Answer = answer with { Mark = ChecklistMark.No } } }
            : matched;

    private static bool IsAbsence(PrintedAnswer answer)
    {
        string cell = answer.Cell.Folded;
        return Array.Find(Absences, a => cell.StartsWith(a, StringComparison.Ordinal)) is { } word && (cell.Length == word.Length || !char.IsLetterOrDigit(cell[word.Length]));
    }
}
