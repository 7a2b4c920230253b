using System.Text;
using VendorRisk.Contract;
using VendorRisk.Papers.Checklists;
using VendorRisk.Papers.Labels;
using VendorRisk.Papers.Text;

namespace VendorRisk.Papers.Structure.Checklists;

/// <summary>What one cell of a checklist's head says of its column.</summary>
/// <param name="Kind">What stands below it.</param>
/// <param name="Mark">For <see cref="HeadKind.Answer"/>: the answer that a tick below it gives.</param>
/// <param name="Side">Whose answers, where it says so.</param>
/// <param name="Words">The head's folded words without white space.</param>
/// <param name="Faults">Whether it asks for what is wrong (不備の有無), so that 有 is bad news.</param>
/// <param name="Generic">Whether it names safeguards as such (安全管理措置の内容), where another may be one safeguard's own name (ウイルス対策).</param>
internal sealed record HeadCell(HeadKind Kind, ChecklistMark? Mark, Side? Side, string Words, bool Generic = false, bool Faults = false)
{
    private const int LongestName = 24;
    private const int LongestUnnamed = 16;

    private static readonly string[] Answers =
        ["回答", "答え", "判定", "チェック", "チェック欄", "確認", "確認欄", "確認結果", "点検結果", "結果", "評価", "自己評価", "自己点検", "可否", "適否", "有無", "状況", "○×", "記入欄", "実施可否"];

    private static readonly string[] AnswerEnds = ["の有無", "の可否", "の適否", "状況", "有無", "可否", "適否", "合否", "回答欄", "チェック欄", "記入欄", "確認欄", "の別", "結果", "評価", "回答"];
    private static readonly string[] Remarks = ["備考", "理由", "特記", "補足", "説明", "コメント", "具体的", "根拠", "実施方法", "実施内容", "対応方法", "対応内容", "改善", "メモ", "証跡", "確認方法"];
    private static readonly string[] Controls = ["対策", "措置", "項目", "内容", "事項", "基準", "要件", "管理策", "確認事項", "質問", "設問", "ポイント", "遵守", "取組", "取り組み"];
    private static readonly string[] GenericParts = ["保護対策", "安全対策", "情報対策", "セキュリティ対策", "行わせる", "行う対策", "講ずる", "講じる", "対策内容", "対策名", "安全管理"];
    private static readonly string[] Groups = ["番号", "区分", "分類", "種別", "大項目", "中項目", "No", "NO", "項番", "№", "#", "分野", "カテゴリ"];

    /// <summary>Words of heads that ask whether something is done, whatever stands around them.</summary>
    private static readonly string[] Asking = ["実施", "対応", "遵守", "順守", "履行", "達成", "チェック", "点検", "確認", "回答", "判定", "評価", "結果", "印", "レ点"];

    /// <summary>Heads of what is neither answer nor safeguard.</summary>
    private static readonly string[] Details = ["時期", "日", "者", "期限", "予定", "方法", "担当", "課", "部署", "年度", "頁", "ページ", "資料", "条", "参照"];

    private static readonly string[] Companies = ["株式会社", "(株)", "有限会社", "(有)", "合同会社", "公社", "協会", "財団", "社団", "組合"];

    private static readonly HeadCell Nothing = new(HeadKind.Other, null, null, "");

    public static HeadCell Of(PaperText cell, AnswerLegend legend)
    {
        if (cell.IsEmpty)
        {
            return Nothing;
        }

        string folded = LabelText.Squeeze(cell.Folded);
        Side? side = folded.Length <= LongestName ? SideNames.Of(folded) : null;
        string bare = Bare(folded);
        if (IsNumber(folded))
        {
            return new(HeadKind.Group, null, null, folded);
        }

        if (legend.Explains(folded, out ChecklistMark? explained))
        {
            return explained is { } means ? new(HeadKind.Answer, means, null, folded) : new(HeadKind.Unnamed, null, null, folded);
        }

        if (FaultWords.Of(bare) is { } fault)
        {
            return new(HeadKind.Answer, fault, side, folded);
        }

        if (FaultWords.AreAsked(bare))
        {
            return new(HeadKind.Answers, null, side, folded, Faults: true);
        }

        if (folded.Length <= LongestName && TickMeans(folded) is { } conditional)
        {
            return new(HeadKind.Answer, conditional, side, folded);
        }

        if (folded.Length <= LongestName && MarkOf(folded, bare) is { } mark)
        {
            return new(HeadKind.Answer, mark, SideNames.InBrackets(folded), folded);
        }

        if (SideNames.Before(folded) is var (whose, rest) && MarkOf(rest, Bare(rest)) is { } theirs)
        {
            return new(HeadKind.Answer, theirs, whose, folded);
        }

        if (IsChoice(folded) || (folded.Length <= LongestName && (Array.IndexOf(Answers, bare) >= 0 || Array.Exists(AnswerEnds, e => bare.EndsWith(e, StringComparison.Ordinal)))))
        {
            return new(HeadKind.Answers, null, side, folded);
        }

        return Array.Exists(Groups, g => bare == g || bare.EndsWith(g, StringComparison.Ordinal)) && bare.Length <= 8 ? new(HeadKind.Group, null, null, folded)
            : bare.Length <= LongestName && Array.Exists(Remarks, r => bare.Contains(r, StringComparison.Ordinal)) ? new(HeadKind.Remark, null, null, folded)
            : !folded.Contains('。', StringComparison.Ordinal) && Array.Exists(Controls, c => EndsWith(folded, bare, c)) ? new(HeadKind.Control, null, SideNames.Of(folded), folded, IsGeneric(folded, bare))
            : side is not null && folded.Length <= LongestName ? new(HeadKind.Answers, null, side, folded)
            : Nothing with { Words = folded };
    }

    /// <summary>The same where the row above it begins a list: a short name is the head of a column, and not a safeguard.</summary>
    public HeadCell AsHeadOfAColumn() =>
        Kind == HeadKind.Group && Words.EndsWith("区分", StringComparison.Ordinal) ? this with { Kind = HeadKind.Unnamed }
        : Kind != HeadKind.Other || Words.Length is 0 or > LongestUnnamed ? this
        : Array.Exists(Companies, c => Words.Contains(c, StringComparison.Ordinal)) ? this with { Kind = HeadKind.Answers, Side = Contract.Side.Contractor }
        : FaultWords.AreNamed(Words) ? this with { Kind = HeadKind.Unnamed }
        : Array.Exists(Details, d => Words.EndsWith(d, StringComparison.Ordinal)) ? this with { Kind = HeadKind.Remark }
        : Array.Exists(Asking, a => Words.Contains(a, StringComparison.Ordinal)) ? this with { Kind = HeadKind.Answers }
        : this with { Kind = HeadKind.Unnamed };

    /// <summary>未実施の場合○, 該当しない項目に✓: what a tick in the column says.</summary>
    private static ChecklistMark? TickMeans(string folded)
    {
        int at = folded.IndexOf("場合", StringComparison.Ordinal) is var when and > 0 ? when : folded.IndexOf("項目に", StringComparison.Ordinal);
        string words = at > 0 ? folded[..at].TrimEnd('の', 'な') : "";
        return words.Length > 0 && TickBoxes.IsTick(folded[^1..]) ? FaultWords.Of(words) ?? AnswerWords.Exact(words) : null;
    }

    /// <summary>The head of a column of numbers: with its point, No. is no answer.</summary>
    private static bool IsNumber(string folded) => folded is "No." or "NO." or "no." or "No.:" or "№";

    private static bool IsGeneric(string folded, string bare) =>
        bare == "対策" || SideNames.Of(folded) is not null || !(bare.EndsWith("対策", StringComparison.Ordinal) || bare.EndsWith("対策等", StringComparison.Ordinal)) || Array.Exists(GenericParts, p => folded.Contains(p, StringComparison.Ordinal));

    private static ChecklistMark? MarkOf(string folded, string bare) =>
        bare.Length > 0 ? AnswerWords.Exact(bare)
        : AnswerWords.GlyphAt(folded.Trim('(', ')', '「', '」', '[', ']'), 0) is { } glyph && glyph.Length == folded.Trim('(', ')', '「', '」', '[', ']').Length ? glyph.Mark
        : null;

    /// <summary>有・無, はい/いいえ, ○×: the head of one column that takes either.</summary>
    private static bool IsChoice(string folded)
    {
        string[] offered = folded.Trim('(', ')').Split(['・', '/', '、', ',', '|', '･'], StringSplitOptions.RemoveEmptyEntries);
        return (offered.Length > 1 && offered.All(o => AnswerWords.Exact(o) is not null || AnswerWords.GlyphAt(o, 0) is { } g && g.Length == o.Length))
            || (folded.Length is 2 or 3 && folded.All(c => AnswerWords.GlyphAt(c.ToString(), 0) is not null));
    }

    /// <summary>The words without brackets' marks, numbers and signs around them: 実施済(○), ①はい, A:未実施.</summary>
    private static string Bare(string folded)
    {
        StringBuilder bare = new(folded.Length);
        int depth = 0;
        foreach (char c in folded)
        {
            depth += c is '(' or '[' or '【' ? 1 : c is ')' or ']' or '】' ? -1 : 0;
            if (depth <= 0 && c is not (')' or ']' or '】' or '「' or '」' or ':' or '◎' or '○' or '〇' or '◯' or '×' or '△' or '※' or '☑' or '□' or '☐' or '▲' or '✓' or >= '①' and <= '⑳'))
            {
                bare.Append(c);
            }
        }

        string words = bare.ToString();
        return words.Length > 1 && (char.IsAsciiDigit(words[0]) || words[0] is >= 'A' and <= 'E') && !char.IsAsciiLetter(words[1]) ? words[1..].TrimStart('.', ' ', '-') : words.Trim('-', '.');
    }

    private static bool EndsWith(string folded, string bare, string word) => bare.EndsWith(word, StringComparison.Ordinal) || folded.EndsWith(word, StringComparison.Ordinal) || bare.EndsWith(word + "等", StringComparison.Ordinal);
}
