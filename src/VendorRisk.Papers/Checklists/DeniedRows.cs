using System.Text.RegularExpressions;
using VendorRisk.Contract;
using VendorRisk.Papers.Pieces;

namespace VendorRisk.Papers.Checklists;

/// <summary>
/// Rows that state the lack of a safeguard (取扱責任者を定めていない): a yes to them is no yes to the safeguard. はい says that it is lacking;
/// what any other answer says of it is for a person to judge.
/// </summary>
internal static partial class DeniedRows
{
    private static readonly string[] Agreeing = ["はい", "該当", "有", "あり", "YES", "Yes", "yes"];

    public static MatchedRow Of(MatchedRow matched)
    {
        PrintedAnswer answer = matched.Row.Answer;
        if (answer.Mark is null || !States(matched.Text.Folded.TrimEnd('。', ' ', '?')))
        {
            return matched;
        }

        bool agrees = answer.Mark == ChecklistMark.Yes && Array.Exists(Agreeing, a => answer.Cell.Folded.StartsWith(a, StringComparison.Ordinal));
        return matched with { Row = matched.Row with { Answer = agrees ? answer with { Mark = ChecklistMark.Undone } : PrintedAnswer.Puzzle(answer.Cell) } };
    }

    private static bool States(string row) => Lacking().IsMatch(row) && !Forborne().IsMatch(row);

    /// <summary>What is good not to do (私物端末に保管していない, 承認なしに再委託しない): a yes to it is a yes.</summary>
    [GeneratedRegex(@"私物|私的|個人所有|共用|共有の|端末に|不要な|外部に|持ち?出|持ち?帰|平文|(?:せずに?|しないで|しないまま|なしに?|なしで).*(?:ない|ません|禁止)(?:こと)?$")]
    private static partial Regex Forborne();

    /// <summary>What a safeguard consists in doing, denied at the end of the row; what it consists in not doing (持ち出さない, 再委託しない) is none of these.</summary>
    [GeneratedRegex(@"(?:(?:定め|整え|設け|講じ|備え|決め|行っ|行われ|(?:施錠|暗号化|管理|保管|設置|設定|記録|確認|整備|実施|点検|報告|教育|制限|選任|指名|作成|策定|導入|更新|消去|廃棄|監視|監督|検査|周知|徹底|限定)(?:が|を)?(?:でき|され|し))て(?:いない|いません)|(?:施錠|暗号化|確認|記録|許可|承認|届出|消去)(?:を)?(?:せずに?|しないで|しないまま|なしに?|なしで).{0,12})(?:か|こと|ことがある|場合がある)?$")]
    private static partial Regex Lacking();
}
